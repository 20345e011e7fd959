import { parsePeriod } from '../../../../src/domain/period.ts';
import { rowKey, type PublishedRow } from '../../../../src/domain/row.ts';
import type { Language } from '../../../../src/domain/text.ts';
import { plain, type Fact, type Figure, type Sentence } from '../../../../src/i18n/sentences/sentence.ts';

/** A published row of a year for both sexes and all ages, changed where the test says so. */
export function sampleRow(change: Partial<PublishedRow> = {}): PublishedRow {
  const period = parsePeriod(change.period ?? '2023');
  if (!period) throw new Error(`no period: ${change.period ?? ''}`);
  return {
    area: 'KZ',
    frame: 'as-of-period',
    period: period.text,
    period_start: period.start,
    period_end: period.end,
    period_kind: period.kind,
    sex: '',
    age_group: '',
    breakdown: '',
    value: 5,
    status: '',
    qualifier: '',
    rounded_to: null,
    numerator: null,
    denominator: null,
    source: 'bureau',
    evidence: 'table',
    caveat: '',
    data_kind: 'published',
    ...change,
  };
}

/** A row with a value, as sentences take it: in a unit of one decimal. */
export function sampleFact(
  value: number,
  change: Partial<PublishedRow> = {},
  unit: Fact['unit'] = { kind: 'number', decimals: 1 },
): Fact {
  return { indicator: 'births', unit, row: { ...sampleRow(change), value } };
}

/** The numbers of a sentence, in order. */
export function figuresOf(sentence: Sentence): Figure[] {
  return sentence.filter((part) => typeof part !== 'string');
}

/** Exact value and key of every fact, sorted, so that sentences may tell them in any order. */
export function valuesAndKeys(facts: readonly Fact[]): string[] {
  return facts.map(({ indicator, row }) => `${String(row.value)} ${rowKey(indicator, row)}`).sort();
}

const UNFILLED = /undefined|NaN|null|\[object|\$\{|\{|\}/;
const BADLY_SET = /[ \u00a0]{2}|^[ \u00a0]|[ \u00a0]$|[ \u00a0][.,:;)]|\([ \u00a0]|\(\)|[.,:;][.,:;]/;

/** Everything that is wrong with a sentence whatever it says; empty where it is well made. */
export function faultsOf(lang: Language, sentence: Sentence): string[] {
  const text = plain(sentence);
  const faults: string[] = [];
  if (text === '') faults.push('is empty');
  if (UNFILLED.test(text)) faults.push('has an unfilled slot');
  if (BADLY_SET.test(text)) faults.push('is badly set');
  sentence.forEach((part, i) => {
    if (typeof part === 'string') return;
    const before = plain(sentence.slice(0, i));
    const after = plain(sentence.slice(i + 1));
    if (/[\p{L}\d]$/u.test(before)) faults.push(`has a letter or digit before ${part.text}`);
    if (/^[-\u2010\u2011]?[\p{L}\d]/u.test(after)) faults.push(`has a suffix at ${part.text}`);
  });
  return faults.map((fault) => `${lang}: “${text}” ${fault}`);
}

/** The same for a text without marked figures. */
export function textFaults(lang: Language, text: string): string[] {
  return faultsOf(lang, [text]);
}
