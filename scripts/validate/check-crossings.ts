import { attributeOf } from '../../src/domain/attributes.ts';
import { crossingsOf } from '../../src/domain/record-tables.ts';
import type { RecordTable } from '../../src/domain/records.ts';
import { fault, wordsOf, type ReportKey, type TableContext } from './check-some.ts';

const TOTALS = new Set(['area', 'district', 'sex', 'age']);

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

/** Checks what a table is crossed by. */
export function checkCrossings(
  table: RecordTable,
  at: readonly PropertyKey[],
  context: TableContext,
  report: ReportKey,
): void {
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
