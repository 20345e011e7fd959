import { COUNTRY } from './id.ts';
import { parsePeriod, type Period } from './period.ts';
import type { RecordColumn, Records, Role } from './records.ts';
import type { Territory } from './territory.ts';

/** One way in which records differ, in all the values that a file may hold; `''` where a value is not known. */
export interface Attribute {
  /** `place`, `time`, `sex`, `age` or the name of a category column. */
  readonly id: string;
  /**
   * Places are districts, and areas without one named; times are months. A checked record is one index into the
   * values of each attribute.
   */
  readonly values: readonly string[];
}

/** Name and declaration of the only column of a role. */
export function columnOf<R extends Role>(
  { columns }: Pick<Records, 'columns'>,
  role: R,
): readonly [name: string, column: Extract<RecordColumn, { is: R }>] | undefined {
  for (const [name, column] of Object.entries(columns)) {
    if (column.is === role) return [name, column as Extract<RecordColumn, { is: R }>];
  }
  return undefined;
}

/** Names of the columns of a role, in the order of `dataset.yml`. */
export function columnsOf({ columns }: Pick<Records, 'columns'>, role: Role): readonly string[] {
  return Object.entries(columns).flatMap(([name, column]) => (column.is === role ? [name] : []));
}

/** The months of a period, as `YYYY-MM`. */
export function monthsOf({ start, end }: Period): readonly string[] {
  const months: string[] = [];
  const last = end.slice(0, 7);
  let [year = 0, month = 0] = start.split('-').map(Number);
  for (let text = start.slice(0, 7); text <= last;) {
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
    text = `${String(year)}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

/** The areas that the records speak about, in code order. */
export function coveredAreas(records: Records, territory: Territory, period: Period): readonly string[] {
  const all = territory.frameAreas(records.frame, period);
  const { areas } = records.covers;
  return areas ? all.filter((area) => areas.includes(area)) : all;
}

function places(records: Records, territory: Territory, period: Period): string[] {
  const district = columnOf(records, 'district')?.[1];
  return coveredAreas(records, territory, period).flatMap((area) => {
    const own = district
      ? [...territory.districts].filter(([, of]) => of === area).map(([kato]) => kato)
      : [];
    const rest = own.length === 0 || district?.empty === true;
    return rest ? [...own, area] : own;
  });
}

function withUnknown(values: readonly string[], empty: true | undefined): readonly string[] {
  return empty ? [...values, ''] : values;
}

function ages({ from, to }: { readonly from: number; readonly to: number }): string[] {
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => String(from + i));
}

/** The attributes of a dataset of records; `null` where `covers.period` is no period. */
export function attributesOf(records: Records, territory: Territory): readonly Attribute[] | null {
  const period = parsePeriod(records.covers.period);
  if (!period) return null;
  const sex = columnOf(records, 'sex')?.[1];
  const age = columnOf(records, 'age')?.[1];
  const categories = Object.entries(records.columns).flatMap(([id, column]) =>
    column.is === 'category' ? [{ id, values: withUnknown(column.values, column.empty) }] : [],
  );
  return [
    { id: 'place', values: places(records, territory, period) },
    { id: 'time', values: monthsOf(period) },
    ...(sex ? [{ id: 'sex', values: withUnknown(['female', 'male'], sex.empty) }] : []),
    ...(age ? [{ id: 'age', values: withUnknown(ages(age), age.empty) }] : []),
    ...categories,
  ];
}

/** The attribute that a word of `by`, `where` or `impossible` speaks about. */
export function attributeOf(word: string): string {
  if (word === 'area' || word === 'district') return 'place';
  return word === 'period' ? 'time' : word;
}

/** First and last year of an age band; a single year is both. */
export function ageEnds(band: string): readonly [from: number, to: number] {
  const [from = 0, to = from] = band.split('-').map(Number);
  return [from, to];
}

function isWithin(value: string, word: string, wanted: string, territory: Territory): boolean {
  if (word === 'area') {
    return wanted === COUNTRY || value === wanted || territory.districts.get(value) === wanted;
  }
  if (word !== 'age') return value === wanted;
  const [from, to] = ageEnds(wanted);
  return value !== '' && from <= Number(value) && Number(value) <= to;
}

/** Indices of the values of an attribute that `word: wanted` means: an area with its districts, the years of a band. */
export function indicesWithin(
  { values }: Attribute,
  word: string,
  wanted: readonly string[],
  territory: Territory,
): readonly number[] {
  return values.flatMap((value, i) =>
    wanted.some((one) => isWithin(value, word, one, territory)) ? [i] : [],
  );
}
