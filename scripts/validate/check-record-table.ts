import { columnOf } from '../../src/domain/attributes.ts';
import { crossingsOf, periodsOf } from '../../src/domain/record-tables.ts';
import type { RecordTable } from '../../src/domain/records.ts';
import { checkCrossings } from './check-crossings.ts';
import { checkSome, fault, isKnownValue, type ReportKey, type TableContext } from './check-some.ts';

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
  checkCrossings(table, at, context, report);
}
