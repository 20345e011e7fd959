import { toNumber } from '../facts/read-rows.ts';
import { keyOf } from '../facts/row.ts';
import type { Fields } from '../parse/csv.ts';
import type { Channel } from '../report.ts';
import { report, type Case, type Context } from './case.ts';
import { meaningFor, weigh } from './claim.ts';

/** Columns that are numbers but no figures. */
const NO_FIGURE =
  /^(?:lat|lon|.*_lat|.*_lon|.*_col|.*_row|col|row|year|period.*|rounded_to|level|decimals|order|bytes|width|height|picture|kato|denominator|.*_code)$/i;

const WHOLE_KEY = /^[a-z0-9-]+\|[A-Za-z0-9-]+\|[\d/-]+\|[a-z]*\|[\d+-]*\|[a-z0-9=;-]*$/;

function numberOf(text: string) {
  const value = toNumber(text.replace(',', '.').replace(/\s*%$/, ''));
  if (value === null) return null;
  return { value, decimals: text.split(/[.,]/)[1]?.length ?? 0, isPercent: text.includes('%') };
}

function areaOf(case_: Case, fields: Fields, context: Context): string | null {
  for (const name of ['area', 'code', 'region']) {
    const area = case_.names.areasCalled(fields[name] ?? '')[0];
    if (area !== undefined) return area;
  }
  for (const value of Object.values(fields)) {
    const area = value.length > 2 ? case_.names.areasCalled(value)[0] : undefined;
    if (area !== undefined) return area;
  }
  return context.areas.size === 1 ? ([...context.areas][0] ?? null) : null;
}

/** The key that a row names in one of its fields. */
function writtenKey(fields: Fields): string | undefined {
  return Object.values(fields).find((text) => WHOLE_KEY.test(text));
}

/** Whether each row names the key of a figure: then its numbers are about that, and about no other. */
export function isKeyed(rows: readonly Fields[]): boolean {
  return rows.length > 0 && rows.every((fields) => writtenKey(fields) !== undefined);
}

/** The exact key, where it is written or the columns of the published form are there. */
function exactKey(fields: Fields, context: Context): string | null {
  const written = writtenKey(fields);
  if (written !== undefined) return written;
  const indicator = fields['indicator'] ?? [...context.indicators][0];
  if (indicator === undefined || fields['area'] === undefined || fields['period'] === undefined) return null;
  return keyOf({
    indicator,
    area: fields['area'],
    period: fields['period'],
    sex: fields['sex'] ?? '',
    age: fields['age_group'] ?? '',
    breakdown: fields['breakdown'] ?? '',
  });
}

function figures(fields: Fields): readonly (readonly [name: string, text: string])[] {
  return Object.entries(fields).filter(([name, text]) => !NO_FIGURE.test(name) && numberOf(text) !== null);
}

function rowClaim(case_: Case, fields: Fields, context: Context, channel: Channel): void {
  const some = figures(fields);
  if (some.length === 0) return;
  const cell = case_.world.withheld.get(exactKey(fields, context) ?? '');
  const area = areaOf(case_, fields, context);
  // A row that names the key of a published figure is about that one.
  if (!cell && (area === null || writtenKey(fields) !== undefined)) return;
  const words = Object.values(fields)
    .filter((text) => numberOf(text) === null || /^(?:19|20)\d\d$/.test(text))
    .join(' ');
  for (const [name, text] of some) {
    const number = numberOf(text);
    if (!number || /^(?:19|20)\d\d$/.test(text)) continue;
    case_.tally.numbers += 1;
    if (cell) {
      const meaning = meaningFor(case_, cell, number);
      if (meaning)
        report(case_, cell, meaning, channel, context.where, `column "${name}" of its row: ${text}`);
      continue;
    }
    const named = new Set(case_.names.indicatorsIn(`${words} ${name}`).map(({ id }) => id));
    const claim = {
      area: area ?? '',
      indicators: context.indicators,
      number,
      words: `${words} ${name}`,
      named,
    };
    weigh(case_, claim, channel, context.where);
  }
}

/** Numbers in a table that is not of the published form: each row that names an area speaks of its cells. */
export function rowClaims(case_: Case, rows: readonly Fields[], context: Context, channel: Channel): void {
  for (const fields of rows) rowClaim(case_, fields, context, channel);
}
