import type { IndicatorDocument } from '../domain/document.ts';
import { parseBreakdown } from '../domain/figure.ts';
import { COUNTRY } from '../domain/id.ts';
import type { PublishedRow } from '../domain/row.ts';
import type { Language } from '../domain/text.ts';
import { formatAge } from '../i18n/format.ts';
import { messagesOf } from '../i18n/messages.ts';

type Row = PublishedRow;
export type ValueRow = Row & { readonly value: number };

/** The rows of an indicator for one sex, age group and breakdown; all empty = the total. */
export interface Slice {
  readonly sex: Row['sex'];
  readonly age_group: string;
  readonly breakdown: string;
  readonly rows: readonly Row[];
}

export function hasNumber(row: Row | undefined): row is ValueRow {
  return row?.value !== null && row !== undefined;
}

/** The slices of an indicator in the order of its rows, the total first. */
export function slicesOf({ rows }: Pick<IndicatorDocument, 'rows'>): readonly Slice[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = [row.sex, row.age_group, row.breakdown].join('|');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const total = groups.get('||');
  const ordered = [...(total ? [total] : []), ...[...groups.values()].filter((group) => group !== total)];
  return ordered.flatMap((group) => {
    const [first] = group;
    return first
      ? [{ sex: first.sex, age_group: first.age_group, breakdown: first.breakdown, rows: group }]
      : [];
  });
}

/** More months than this, beside whole years, are not set among these. */
const FEW_MONTHS = 12;

/**
 * The rows of a slice in two: what is read together, and the months of whole years where these are published too. Set
 * among years, such months would count the same people twice and bury the years.
 */
export function apartMonths(slice: Slice): { readonly together: Slice; readonly months: Slice } {
  const isMonth = ({ period_kind }: Row): boolean => period_kind === 'month';
  const months = slice.rows.filter(isMonth);
  const isApart =
    new Set(months.map(({ period }) => period)).size > FEW_MONTHS && months.length < slice.rows.length;
  if (!isApart) return { together: slice, months: { ...slice, rows: [] } };
  const rows = slice.rows.filter((row) => !isMonth(row));
  return { together: { ...slice, rows }, months: { ...slice, rows: months } };
}

function mainOf(document: Pick<IndicatorDocument, 'rows'>): Slice {
  const slices = slicesOf(document);
  const filled = slices.filter(({ rows }) => rows.some(hasNumber));
  const main = filled.find(({ sex, age_group }) => sex === '' && age_group === '') ?? filled[0] ?? slices[0];
  return main ?? { sex: '', age_group: '', breakdown: '', rows: [] };
}

/**
 * The slice a page speaks about: the total; where only parts are published, the first of them that is not one age or
 * sex alone, or else the first. Without the months that stand apart.
 */
export function mainSlice(document: Pick<IndicatorDocument, 'rows'>): Slice {
  return apartMonths(mainOf(document)).together;
}

/** The months of the main slice that stand apart. */
export function mainMonths(document: Pick<IndicatorDocument, 'rows'>): Slice {
  return apartMonths(mainOf(document)).months;
}

/** Periods of rows, in time. */
export function periodsOf(rows: readonly Row[]): readonly string[] {
  const ends = new Map(rows.map((row) => [row.period, row.period_end + row.period_start]));
  return [...ends.keys()].sort((a, b) => ((ends.get(a) ?? '') < (ends.get(b) ?? '') ? -1 : 1));
}

/** Rows of the country that have a value, in time. */
export function countryValues(rows: readonly Row[]): readonly ValueRow[] {
  const order = periodsOf(rows);
  return rows
    .filter((row): row is ValueRow => row.area === COUNTRY && hasNumber(row))
    .sort((a, b) => order.indexOf(a.period) - order.indexOf(b.period));
}

/**
 * Rows of one set of areas a period: where the areas of the time are published, the merged ones beside them would count
 * the same people twice, and stand in tables only.
 */
export function oneFrame(rows: readonly Row[]): readonly Row[] {
  const isOwn = (row: Row): boolean =>
    row.area !== COUNTRY && row.frame !== 'areas-2018' && row.status !== 'x';
  const periods = new Set(rows.filter(isOwn).map(({ period }) => period));
  return rows.filter((row) => row.area === COUNTRY || row.frame !== 'areas-2018' || !periods.has(row.period));
}

/** Rows of areas, the country left out, that have a value in the period. */
export function areaValues(rows: readonly Row[], period: string): readonly ValueRow[] {
  return oneFrame(rows).filter(
    (row): row is ValueRow => row.area !== COUNTRY && row.period === period && hasNumber(row),
  );
}

/** Periods for which at least `enough` areas have a value, the latest first. */
export function areaPeriods(rows: readonly Row[], enough = 3): readonly string[] {
  return [...periodsOf(rows)].reverse().filter((period) => areaValues(rows, period).length >= enough);
}

/** The last period for which at least `enough` areas have a value; a part of a year only where no whole one has. */
export function latestAreaPeriod(rows: readonly Row[], enough = 3): string | undefined {
  const isPart = (period: string): boolean =>
    rows.some((row) => row.period === period && row.period_kind === 'cumulative');
  const periods = areaPeriods(rows, enough);
  return periods.find((period) => !isPart(period)) ?? periods[0];
}

/** «қыздар, 14–15 жас»: what a slice is, in words; empty for the total. */
export function sliceName(
  lang: Language,
  { breakdowns }: Pick<IndicatorDocument, 'breakdowns'>,
  slice: Pick<Slice, 'sex' | 'age_group' | 'breakdown'>,
): string {
  const values = [...parseBreakdown(slice.breakdown)].map(([id, value]) => {
    const breakdown = breakdowns.find((candidate) => candidate.id === id);
    return breakdown?.values.find((candidate) => candidate.id === value)?.name[lang] ?? value;
  });
  const sex = slice.sex === '' ? [] : [messagesOf(lang).indicator.sex[slice.sex]];
  const age = slice.age_group === '' ? [] : [formatAge(lang, slice.age_group)];
  return [...sex, ...age, ...values].join(', ');
}
