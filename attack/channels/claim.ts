import type { Definition } from '../facts/definition.ts';
import type { Row } from '../facts/row.ts';
import type { Withheld } from '../facts/world.ts';
import { selectedKey } from '../model/add-rates.ts';
import { showsAs, type Found } from '../parse/numbers.ts';
import type { Channel, Finding } from '../report.ts';
import { publishedIn, report, withheldIn, type Case } from './case.ts';

/** A number that some place ties to an area and to indicators. */
export interface Claim {
  readonly area: string;
  readonly indicators: ReadonlySet<string>;
  readonly number: Pick<Found, 'value' | 'decimals' | 'isPercent'>;
  /** The words around the number: they may name a year, a sex or an age. */
  readonly words: string;
  /** Indicators that the words themselves name: they outweigh the others. */
  readonly named: ReadonlySet<string>;
}

const SEXES: readonly (readonly [RegExp, string])[] = [
  [/\bfemale|girl|девоч|девуш|женск|қыз|әйел/iu, 'female'],
  [/(?<!fe)\bmale|\bboy|мальчик|юнош|мужск|ұл бала|ер бала|ұлдар/iu, 'male'],
];

function plainDashes(text: string): string {
  return text.replaceAll(/[–—−]/g, '-').replaceAll('\u00A0', ' ');
}

/** How well the words fit a row: each thing that they name and the row is about counts, a contradiction excludes. */
export function fit(row: Row, words: string, definition: Definition | undefined): number | null {
  const text = plainDashes(words).toLowerCase();
  let points = 0;
  const years = text.match(/\b(?:19|20)\d\d\b/g) ?? [];
  if (years.length > 0) {
    if (!years.some((year) => row.period.includes(year))) return null;
    points += text.includes(row.period) ? 2 : 1;
  }
  const sexes = SEXES.filter(([pattern]) => pattern.test(text)).map(([, sex]) => sex);
  if (row.sex !== '') points += sexes.includes(row.sex) ? 2 : -1;
  const ages: readonly string[] = text.match(/\b\d{1,2}-\d{1,2}\b/g) ?? [];
  if (row.age !== '') points += ages.includes(row.age) ? 2 : -1;
  if (row.breakdown !== '') points += namesBreakdown(row.breakdown, text, definition) ? 2 : -1;
  return points;
}

function namesBreakdown(breakdown: string, text: string, definition: Definition | undefined): boolean {
  return breakdown.split(';').every((pair) => {
    const [id, value] = pair.split('=');
    const known = definition?.breakdowns.find((one) => one.id === id)?.values.find((one) => one.id === value);
    const names = [pair, ...(known?.names ?? [])];
    return names.some((name) => text.includes(plainDashes(name).toLowerCase()));
  });
}

/** The cells that the words fit best; whole years and the latest first. */
export function bestFits(case_: Case, cells: readonly Withheld[], words: string): Withheld[] {
  const scored = cells.flatMap((cell) => {
    const points = fit(cell.row, words, case_.world.definitions.get(cell.row.indicator));
    return points === null ? [] : [{ cell, points }];
  });
  const best = Math.max(...scored.map(({ points }) => points));
  const fits = scored.filter(({ points }) => points === best).map(({ cell }) => cell);
  return fits.sort(
    (a, b) => a.row.period.length - b.row.period.length || (a.row.period < b.row.period ? 1 : -1),
  );
}

/** Whether the number stands for something published: then it gives nothing away. */
function isPublished(case_: Case, { area, indicators, number }: Claim): boolean {
  const measure = (row: Row): string => case_.world.definitions.get(row.indicator)?.measure ?? '';
  // A percentage is no rate per thousand and no count.
  const rows = publishedIn(case_, area, indicators).filter(
    (row) => !number.isPercent || !['rate', 'count'].includes(measure(row)),
  );
  return rows.some(({ value, numerator, denominator }) =>
    [value, numerator, denominator].some((known) => known !== null && showsAs(known, number)),
  );
}

/** The counts that a share allows; cut off or rounded up it may be off by a whole last digit. */
function countsOf(case_: Case, { row }: Withheld, number: Claim['number']): readonly [number, number] | null {
  const computed = case_.world.definitions.get(row.indicator)?.computed;
  const base = computed && case_.world.rows.get(selectedKey(computed.denominator, row))?.value;
  if (!computed || base === undefined || base === null) return null;
  const step = 10 ** -number.decimals;
  const countOf = (rate: number): number => (rate * base) / computed.per;
  const rounded = [
    Math.ceil(countOf(number.value - step / 2) - 1e-9),
    Math.floor(countOf(number.value + step / 2) + 1e-9),
  ];
  const [low = 0, high = 0] = rounded;
  if (low <= high) return [low, high];
  return [Math.ceil(countOf(number.value - step) - 1e-9), Math.floor(countOf(number.value + step) + 1e-9)];
}

/** What the number says of a withheld cell; `null` where it cannot be its value. */
export function meaningFor(
  case_: Case,
  cell: Withheld,
  number: Claim['number'],
): Pick<Finding, 'exact' | 'lower' | 'upper'> | null {
  const computed = case_.world.definitions.get(cell.row.indicator)?.computed;
  if (computed) {
    const counts = countsOf(case_, cell, number);
    return counts && (counts[0] > counts[1] || counts[1] < 0) ? null : { exact: number.value };
  }
  if (number.isPercent || number.decimals > 0) return null;
  const [lower, upper] = case_.widest.get(cell.key) ?? [0, Infinity];
  return number.value < lower || number.value > upper ? null : { exact: number.value };
}

/** A share gives the count away too. */
function reportCount(case_: Case, cell: Withheld, claim: Claim, where: string): void {
  const computed = case_.world.definitions.get(cell.row.indicator)?.computed;
  const count = computed && case_.world.withheld.get(selectedKey(computed.numerator, cell.row));
  const counts = countsOf(case_, cell, claim.number);
  if (!count || !counts) return;
  const [lower, upper] = counts;
  const because = `"${claim.words.trim().slice(0, 120)}" gives its share`;
  report(case_, count, lower === upper ? { exact: lower } : { lower, upper }, 'rate', where, because);
}

function sharesOf(case_: Case, cells: readonly Withheld[], isShare: boolean): Withheld[] {
  return cells.filter(({ row }) => {
    const isComputed = Boolean(case_.world.definitions.get(row.indicator)?.computed);
    return isComputed === isShare;
  });
}

/** Withheld cells that the claim may be about, the likeliest group first. */
function candidates(case_: Case, claim: Claim, wanted: ReadonlySet<string>): Withheld[][] {
  const all = withheldIn(case_, claim.area, wanted);
  const own = all.filter(({ row }) => wanted.has(row.indicator));
  const isShare = claim.number.isPercent || claim.number.decimals > 0;
  // A share may stand where its count is named, a count where its share is: first what is named itself.
  return [sharesOf(case_, own, isShare), sharesOf(case_, all, isShare), ...(isShare ? [] : [own])];
}

function reportFits(
  case_: Case,
  claim: Claim,
  cells: readonly Withheld[],
  channel: Channel,
  where: string,
): boolean {
  let isFound = false;
  for (const cell of bestFits(case_, cells, claim.words)) {
    const meaning = meaningFor(case_, cell, claim.number);
    if (!meaning) continue;
    const because = `"${claim.words.trim().slice(0, 120)}" ties ${String(claim.number.value)} to the cell`;
    report(case_, cell, meaning, channel, where, because);
    reportCount(case_, cell, claim, where);
    isFound = true;
  }
  return isFound;
}

/**
 * Weighs a claim: unless its number is published, reports every withheld cell it fits best. Returns whether
 * anything came out.
 */
export function weigh(case_: Case, claim: Claim, channel: Channel, where: string): boolean {
  case_.tally.numbers += 1;
  for (const wanted of [claim.named, claim.indicators]) {
    const groups = wanted.size === 0 ? [] : candidates(case_, claim, wanted);
    if (groups.flat().length === 0) continue;
    if (isPublished(case_, { ...claim, indicators: wanted })) return false;
    if (groups.some((cells) => reportFits(case_, claim, cells, channel, where))) return true;
  }
  return false;
}
