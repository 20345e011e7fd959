import { ageEnds, attributeOf, columnOf, type Attribute } from '../../src/domain/attributes.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { crossingsOf, periodsOf } from '../../src/domain/record-tables.ts';
import type { Records, RecordTable, Some } from '../../src/domain/records.ts';
import type { Territory } from '../../src/domain/territory.ts';
import type { Fault } from './problem-list.ts';

/** Says that something below a key of `dataset.yml` is wrong. */
export type ReportKey = (keys: readonly PropertyKey[], fault: Fault) => void;

export interface TableContext {
  readonly records: Records;
  readonly attributes: readonly Attribute[];
  readonly territory: Territory;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Indicators whose own file has problems: they are not called unknown. */
  readonly unreadable: ReadonlySet<string>;
}

const TOTALS = new Set(['area', 'district', 'sex', 'age']);

function fault(what: string, found: string, expected: string, remedy: string): Fault {
  return { what, found, expected, remedy };
}

/** The words that `by`, `where` and `impossible` may use in this dataset. */
function wordsOf({ records, attributes }: TableContext): readonly string[] {
  const district = columnOf(records, 'district') ? ['district'] : [];
  const others = attributes.map(({ id }) => id).filter((id) => id !== 'place' && id !== 'time');
  return ['area', ...district, ...others];
}

function isKnownValue(word: string, value: string, { attributes, territory }: TableContext): boolean {
  const values = attributes.find(({ id }) => id === attributeOf(word))?.values ?? [];
  if (value === '') return false;
  if (word === 'area') return values.some((place) => (territory.districts.get(place) ?? place) === value);
  if (word === 'district') return territory.districts.has(value) && values.includes(value);
  if (word !== 'age') return values.includes(value);
  const [from, to] = ageEnds(value);
  return (
    /^\d{1,2}(-\d{1,2})?$/.test(value) &&
    from <= to &&
    [from, to].every((end) => values.includes(String(end)))
  );
}

/** Checks `where` of a table, or one entry of `impossible`. */
export function checkSome(
  some: Some,
  keys: readonly PropertyKey[],
  context: TableContext,
  report: ReportKey,
): void {
  const words = wordsOf(context);
  for (const [word, wanted] of Object.entries(some)) {
    if (!words.includes(word)) {
      report([...keys, word], fault('unknown dimension', word, words.join(', '), 'correct the name'));
      continue;
    }
    for (const value of typeof wanted === 'string' ? [wanted] : wanted) {
      if (isKnownValue(word, value, context)) continue;
      const expected =
        word === 'age' ? 'years inside those of the column, such as 14-15' : `a value of ${word}`;
      report([...keys, word], fault(`unknown value of ${word}`, value, expected, 'correct the value'));
    }
  }
}

function checkIndicator(
  table: RecordTable,
  at: readonly PropertyKey[],
  context: TableContext,
  report: ReportKey,
): void {
  const indicator = context.indicators.get(table.indicator);
  const keys = [...at, 'indicator'];
  if (!indicator) {
    if (context.unreadable.has(table.indicator)) return;
    const expected = 'the name of a file in indicators/, without .yml';
    report(keys, fault('unknown indicator', table.indicator, expected, 'correct the id, or add the file'));
  } else if (indicator.computed) {
    const remedy = 'count its numerator and denominator instead';
    report(
      keys,
      fault('the indicator is computed by the build', indicator.id, 'an indicator that is counted', remedy),
    );
  } else if (indicator.measure !== 'count') {
    const remedy = 'write "measure: count" in the indicator file, or choose another indicator';
    report(
      keys,
      fault('records are counted', indicator.measure, 'an indicator with "measure: count"', remedy),
    );
  }
}

function checkValue(
  { value }: RecordTable,
  at: readonly PropertyKey[],
  { records }: TableContext,
  report: ReportKey,
): void {
  if (value === 'contributors' && !columnOf(records, 'contributor')) {
    const remedy = 'declare the column of pseudonyms, or write "value: rows"';
    report(
      [...at, 'value'],
      fault('no column says who the contributors are', value, 'a column with "is: contributor"', remedy),
    );
  }
  if (typeof value === 'string' || records.columns[value.sum]?.is === 'number') return;
  const remedy = 'correct the name, or declare the column';
  report(
    [...at, 'value', 'sum'],
    fault('no such column of numbers', value.sum, 'a column with "is: number"', remedy),
  );
}

/** A contributor counts once in a period: two kinds of period, or a filter, would count other persons. */
function checkContributors(
  table: RecordTable,
  at: readonly PropertyKey[],
  { records }: TableContext,
  report: ReportKey,
): void {
  if (table.value !== 'contributors') return;
  const pools = new Set(records.tables.flatMap((one) => (one.value === 'contributors' ? one.periods : [])));
  if (pools.size > 1 || pools.has('cumulative')) {
    const remedy = 'publish contributors for years, or school years, or months';
    report(
      [...at, 'periods'],
      fault(
        'contributors are counted over one kind of period',
        [...pools].join(', '),
        'one of year, school-year, month, the same in all tables',
        remedy,
      ),
    );
  }
  if (table.where === undefined) return;
  const remedy = 'leave "where" out and cross the table by that dimension';
  report(
    [...at, 'where'],
    fault(
      'contributors are not counted with a filter',
      Object.keys(table.where).join(', '),
      'no "where"',
      remedy,
    ),
  );
}

function checkPeriods(
  table: RecordTable,
  at: readonly PropertyKey[],
  { records }: TableContext,
  report: ReportKey,
): void {
  table.periods.forEach((pool, i) => {
    if (periodsOf(pool, records).length > 0) return;
    const remedy = 'correct covers.period, or leave this kind of period out';
    report(
      [...at, 'periods', i],
      fault(`no whole ${pool} lies in covers.period`, records.covers.period, `at least one ${pool}`, remedy),
    );
  });
}

function checkBands(
  table: RecordTable,
  at: readonly PropertyKey[],
  context: TableContext,
  report: ReportKey,
): void {
  const crossed = crossingsOf(table).some((crossing) => crossing.includes('age'));
  if (crossed !== (table.ages !== undefined)) {
    const what = crossed
      ? 'the table is crossed by age and has no age bands'
      : 'age bands of a table that is not crossed by age';
    report(
      crossed ? at : [...at, 'ages'],
      fault(
        what,
        (table.ages ?? []).join(', '),
        '"ages" together with "age" in "by"',
        'add the one or delete the other',
      ),
    );
  }
  table.ages?.forEach((band, i) => {
    if (isKnownValue('age', band, context)) return;
    report(
      [...at, 'ages', i],
      fault(
        'the age band is outside the ages of the column',
        band,
        'years between "from" and "to" of the column',
        'correct the band or the column',
      ),
    );
  });
}

/** Values are published under the names that the indicator gives them. */
function checkBreakdown(
  word: string,
  table: RecordTable,
  keys: readonly PropertyKey[],
  context: TableContext,
  report: ReportKey,
): void {
  const indicator = context.indicators.get(table.indicator);
  const column = context.records.columns[word];
  if (!indicator || column?.is !== 'category') return;
  const breakdown = indicator.breakdowns.find(({ id }) => id === word);
  const names = new Set(breakdown?.values.map(({ id }) => id));
  const lost = column.values.filter((value) => !names.has(value));
  if (lost.length === 0 && breakdown?.relation === 'parts') return;
  const expected = `a breakdown "${word}" with "relation: parts" and the values ${column.values.join(', ')}`;
  report(
    keys,
    fault(
      `the indicator does not declare the breakdown "${word}"`,
      lost.join(', '),
      expected,
      `add it to indicators/${indicator.id}.yml`,
    ),
  );
}

function checkCrossing(
  crossing: readonly string[],
  table: RecordTable,
  keys: readonly PropertyKey[],
  context: TableContext,
  report: ReportKey,
): void {
  const words = wordsOf(context);
  const filtered = Object.keys(table.where ?? {}).map(attributeOf);
  for (const word of crossing) {
    if (!words.includes(word))
      report(
        keys,
        fault('unknown dimension', word, words.join(', '), 'correct the name, or declare the column'),
      );
    else if (filtered.includes(attributeOf(word)))
      report(
        keys,
        fault(
          'a dimension stands in "by" and in "where"',
          word,
          'one of the two',
          'take it out of one of them',
        ),
      );
    else if (!TOTALS.has(word)) checkBreakdown(word, table, keys, context, report);
  }
  const attributes = crossing.map(attributeOf);
  if (new Set(attributes).size < attributes.length) {
    report(
      keys,
      fault(
        'a dimension stands twice in a crossing',
        crossing.join(', '),
        'each once; a district says its area already',
        'delete one of the two',
      ),
    );
  }
  if (context.records.covers.areas && !attributes.includes('place')) {
    report(
      keys,
      fault(
        'a total of the country, though dataset.yml covers some areas only',
        crossing.join(', '),
        'area or district in every crossing',
        'add "area", or leave covers.areas out',
      ),
    );
  }
}

/** Checks one entry of `tables`. */
export function checkRecordTable(
  table: RecordTable,
  i: number,
  context: TableContext,
  report: ReportKey,
): void {
  const at = ['tables', i];
  checkIndicator(table, at, context, report);
  checkValue(table, at, context, report);
  checkContributors(table, at, context, report);
  checkPeriods(table, at, context, report);
  checkBands(table, at, context, report);
  checkSome(table.where ?? {}, [...at, 'where'], context, report);
  table.by.forEach((_, k) => {
    const seen = new Set<string>();
    for (const crossing of crossingsOf({ by: table.by.slice(k, k + 1) })) {
      // Each crossing of `all` would say the same again.
      checkCrossing(crossing, table, [...at, 'by', k], context, (keys, found) => {
        const key = `${found.what} ${found.found}`;
        if (!seen.has(key)) report(keys, found);
        seen.add(key);
      });
    }
  });
}
