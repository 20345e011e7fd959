import type { Problem } from '../../src/domain/problem.ts';
import { findJsonFault } from './find-json-fault.ts';

/** A JSON file as a plain value. */
export interface JsonFile {
  readonly path: string;
  readonly value: unknown;
}

export type ParsedJson = { readonly file: JsonFile } | { readonly problem: Problem };

/** Long enough to be recognised in the line named. */
const SHOWN = 30;

function syntaxProblem(path: string, text: string, expected: string): Problem {
  const at = findJsonFault(text);
  const before = text.slice(0, at);
  const rest = text.slice(at, at + SHOWN).split(/\r?\n/, 1)[0] ?? '';
  return {
    path,
    row: before.split('\n').length,
    column: at - before.lastIndexOf('\n'),
    what: 'the file is not valid JSON',
    found: rest === '' ? 'the end of the file' : rest,
    expected,
    remedy: 'export the file again whole, or mend this line',
  };
}

/** Parses JSON; a fault of syntax is a problem with its line and column. */
export function parseJson(
  path: string,
  text: string,
  expected = 'GeoJSON or TopoJSON as in data/README.md',
): ParsedJson {
  try {
    return { file: { path, value: JSON.parse(text) as unknown } };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: syntaxProblem(path, text, expected) };
    throw error;
  }
}
