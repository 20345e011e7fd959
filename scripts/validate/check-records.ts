import { attributesOf, columnsOf, type Attribute } from '../../src/domain/attributes.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { crossingsOf } from '../../src/domain/record-tables.ts';
import { RESERVED, type Records, type RecordTable, type Role } from '../../src/domain/records.ts';
import { periodAfterReleaseFault, periodFormFault } from './check-period.ts';
import { checkRecordTable } from './check-record-table.ts';
import { checkSome, type ReportKey } from './check-some.ts';
import type { YamlSource } from './check-yaml.ts';
import type { FigureContext } from './figure-context.ts';

const ONCE: readonly Role[] = ['area', 'district', 'period', 'sex', 'age', 'contributor'];
const NEEDED: readonly Role[] = ['area', 'period'];

function checkColumns(records: Records, report: ReportKey): void {
  for (const role of ONCE) {
    const names = columnsOf(records, role);
    const needed = NEEDED.includes(role);
    if (names.length === 1 || (names.length === 0 && !needed)) continue;
    report(['columns'], {
      what: names.length === 0 ? `no column with "is: ${role}"` : `several columns with "is: ${role}"`,
      found: names.join(', '),
      expected: needed ? 'exactly one' : 'at most one',
      remedy:
        names.length === 0
          ? 'declare the column'
          : 'declare one of them as a category, or leave it out of the file',
    });
  }
  for (const [name, column] of Object.entries(records.columns)) checkColumn(name, column, report);
}

function checkColumn(name: string, column: Records['columns'][string], report: ReportKey): void {
  if (column.is === 'age' && column.from > column.to) {
    report(['columns', name], {
      what: 'the ages end before they begin',
      found: `${String(column.from)} to ${String(column.to)}`,
      expected: '"from" not above "to"',
      remedy: 'exchange the two',
    });
  }
  if (column.is !== 'category') return;
  const words: readonly string[] = RESERVED;
  if (words.includes(name) || name.includes('_')) {
    report(['columns', name], {
      what: 'a category may not have this name',
      found: name,
      expected: `small letters, digits and hyphens, and none of ${words.join(', ')}`,
      remedy: 'rename the column here and in the files',
    });
  }
  const twice = column.values.find((value, i) => column.values.indexOf(value) !== i);
  if (twice === undefined) return;
  report(['columns', name, 'values'], {
    what: 'a value stands twice',
    found: twice,
    expected: 'each value once',
    remedy: 'delete one of the two',
  });
}

function checkPapers(records: Records, context: FigureContext, report: ReportKey): void {
  if (context.evidenceOf.size > 0 && !context.evidenceOf.has(records.source)) {
    report(['source'], {
      what: 'unknown source',
      found: records.source,
      expected: 'an id of reference/sources.csv',
      remedy: 'correct the id, or add the source',
    });
  }
  (records.caveats ?? []).forEach((caveat, i) => {
    if (context.caveats.size === 0 || context.caveats.has(caveat)) return;
    report(['caveats', i], {
      what: 'unknown caveat',
      found: caveat,
      expected: 'ids of reference/caveats.csv',
      remedy: 'correct the id, or add the caveat',
    });
  });
}

function checkCovers(records: Records, context: FigureContext, report: ReportKey): void {
  const { covers, frame } = records;
  const period = parsePeriod(covers.period);
  const at = ['covers', 'period'];
  if (!period) report(at, periodFormFault(covers.period));
  else if (period.kind === 'day') {
    report(at, {
      what: 'records cover more than a day',
      found: covers.period,
      expected: 'a year, a school year, a month, or months such as 2022-01/2024-12',
      remedy: 'write the months for which the records are complete',
    });
  }
  const late = period && periodAfterReleaseFault(period, context.releaseDate);
  if (late) report(at, late);
  const areas = period ? context.territory.frameAreas(frame, period) : [];
  (covers.areas ?? []).forEach((area, i) => {
    if (areas.length === 0 || areas.includes(area)) return;
    report(['covers', 'areas', i], {
      what: `the area is outside the frame "${frame}"`,
      found: area,
      expected: `one of the areas of ${frame}`,
      remedy: 'correct the area or the frame',
    });
  });
}

function meaning({ value, where }: RecordTable): string {
  return JSON.stringify([value, where ?? {}]);
}

/** One indicator is one quantity, and each of its figures is published once. */
function checkTogether(tables: readonly RecordTable[], report: ReportKey): void {
  const seen = new Set<string>();
  tables.forEach((table, i) => {
    const first = tables.findIndex(({ indicator }) => indicator === table.indicator);
    if (meaning(tables[first] ?? table) !== meaning(table)) {
      report(['tables', i], {
        what: 'two tables of one indicator count different things',
        found: table.indicator,
        expected: `"value" and "where" as in table ${String(first + 1)}`,
        remedy: 'give what is counted otherwise an indicator of its own',
      });
    }
    for (const crossing of crossingsOf(table)) {
      for (const pool of table.periods) {
        const words = [...crossing].sort().join(', ');
        const key = [table.indicator, pool, words, crossing.includes('age') ? String(table.ages) : ''].join(
          '|',
        );
        if (!seen.has(key)) seen.add(key);
        else {
          report(['tables', i, 'by'], {
            what: `the crossing stands twice for "${pool}"`,
            found: words === '' ? 'the total' : words,
            expected: 'each crossing once',
            remedy: 'delete one of the two; "all" holds the totals too',
          });
        }
      }
    }
  });
}

/**
 * Checks what `dataset.yml` says of records beyond its form. Returns their attributes, where they are plain enough for
 * the rows to be checked.
 */
export function checkRecords(
  yaml: YamlSource,
  records: Records,
  context: FigureContext,
  problems: Problem[],
): readonly Attribute[] | null {
  const report: ReportKey = (keys, fault) => {
    problems.push({ path: yaml.path, ...yaml.locate(keys), field: keys.map(String).join('.'), ...fault });
  };
  const before = problems.length;
  checkColumns(records, report);
  checkPapers(records, context, report);
  checkCovers(records, context, report);
  const attributes = attributesOf(records, context.territory);
  if (problems.length > before || !attributes) return null;
  const tableContext = { ...context, records, attributes };
  (records.impossible ?? []).forEach((some, i) => {
    checkSome(some, ['impossible', i], tableContext, report);
  });
  records.tables.forEach((table, i) => {
    checkRecordTable(table, i, tableContext, report);
  });
  checkTogether(records.tables, report);
  return attributes;
}
