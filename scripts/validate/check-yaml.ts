import type { z } from 'zod';
import type { Problem } from '../../src/domain/problem.ts';
import { textFault } from './check-text.ts';

/** A parsed YAML file as the reader hands it over. */
export interface YamlSource {
  readonly path: string;
  readonly value: unknown;
  locate(keys: readonly PropertyKey[]): { readonly row: number; readonly column: number };
}

const LANGUAGE_NAMES: Readonly<Record<string, string>> = { kk: 'Kazakh', ru: 'Russian', en: 'English' };

function valueAt(value: unknown, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function show(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Zod says what it wanted and what it got; what it got stands in the problem already. */
function expectation(message: string): string {
  return message.replace(/^Invalid \w+: expected /, '').replace(/, received .*$/, '');
}

function describe(issue: z.core.$ZodIssue, found: unknown): Pick<Problem, 'what' | 'expected' | 'remedy'> {
  const last = String(issue.path.at(-1) ?? '');
  const language = LANGUAGE_NAMES[last];
  if (language !== undefined && (found === undefined || found === null || found === '')) {
    return {
      what: `the ${language} text is missing`,
      expected: 'a text in each of the three languages kk, ru, en',
      remedy: `write the ${language} text`,
    };
  }
  if (issue.code === 'unrecognized_keys') {
    return {
      what: `unknown key: ${issue.keys.join(', ')}`,
      expected: 'only the keys of data/README.md',
      remedy: 'correct the spelling of the key or delete it',
    };
  }
  if (found === undefined) {
    return {
      what: `missing key: ${last}`,
      expected: expectation(issue.message),
      remedy: 'add the key; data/README.md lists them',
    };
  }
  return {
    what: 'the value does not fit',
    expected: expectation(issue.message),
    remedy: 'correct the value; data/README.md lists what fits',
  };
}

function toProblem(source: YamlSource, issue: z.core.$ZodIssue): Problem {
  // An unknown key is reported at its own place, not at the object that holds it.
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const found = valueAt(source.value, path);
  return {
    path: source.path,
    ...source.locate(path),
    ...(path.length > 0 ? { field: path.map(String).join('.') } : {}),
    ...describe(issue, found),
    found: show(found),
  };
}

function* stringsIn(value: unknown, keys: PropertyKey[] = []): Generator<[PropertyKey[], string]> {
  if (typeof value === 'string') yield [keys, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield* stringsIn(child, [...keys, Array.isArray(value) ? Number(key) : key]);
  }
}

function unsafeTexts(source: YamlSource, allowed: ReadonlySet<string>): Problem[] {
  return Array.from(stringsIn(source.value)).flatMap(([keys, text]) => {
    const fault = textFault(text, allowed);
    return fault
      ? [{ path: source.path, ...source.locate(keys), field: keys.map(String).join('.'), ...fault }]
      : [];
  });
}

/**
 * Parses a YAML file with its schema; returns `null` and adds problems, each at its line, when it does not fit.
 * Texts that mix alphabets inside a word, or that a spreadsheet would run as a formula, are problems too.
 */
export function checkYaml<T>(
  source: YamlSource,
  schema: z.ZodType<T>,
  allowed: ReadonlySet<string>,
  problems: Problem[],
): T | null {
  problems.push(...unsafeTexts(source, allowed));
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  problems.push(...result.error.issues.map((issue) => toProblem(source, issue)));
  return null;
}
