import { keyOf, tableOf, type Row } from '../facts/row.ts';
import { leavesOf } from '../facts/territory.ts';
import { thresholdOf } from '../facts/world.ts';
import { report, type Case } from './case.ts';
import { isListed } from './listed.ts';

/** Tables that come from one source for one period list the same areas. */
function kinOf(case_: Case, row: Row): string {
  const definition = case_.world.definitions.get(row.indicator);
  return [definition?.partOf?.indicator ?? row.indicator, row.period, row.source].join('|');
}

function areasOf(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.map(({ area }) => area));
}

/** Whether an area is told by the others: a former one beside its parts, or the other way round. */
function isCovered(case_: Case, area: string, present: ReadonlySet<string>): boolean {
  const { territory } = case_.world;
  const covered = new Set(
    [...present].filter((code) => code !== territory.country).flatMap((code) => leavesOf(territory, code)),
  );
  return area !== territory.country && leavesOf(territory, area).every((leaf) => covered.has(leaf));
}

function isCounted(case_: Case, row: Row): boolean {
  const definition = case_.world.definitions.get(row.indicator);
  return (
    (definition?.measure ?? 'count') === 'count' && thresholdOf(case_.world.definitions, row.indicator) > 0
  );
}

/** A row that sister tables have and this one lacks has been dropped: where small counts are withheld, it is a zero. */
export function checkDroppedRows(case_: Case): void {
  const tables = [...case_.world.tables.values()].filter((rows) => rows.some((row) => isCounted(case_, row)));
  const kin = Map.groupBy(tables, (rows) => (rows[0] ? kinOf(case_, rows[0]) : ''));
  for (const sisters of kin.values()) {
    const all = new Set(sisters.flatMap((rows) => [...areasOf(rows)]));
    for (const rows of sisters) {
      const present = areasOf(rows);
      const [sample] = rows;
      if (!sample) continue;
      for (const area of all) {
        if (present.has(area) || !isListed(case_.world, area, present, all)) continue;
        if (isCovered(case_, area, present)) continue;
        const cell = {
          key: keyOf({ ...sample, area }),
          threshold: thresholdOf(case_.world.definitions, sample.indicator),
        };
        report(
          case_,
          cell,
          { exact: 0 },
          'dropped row',
          `table ${tableOf(sample)}`,
          'the row is missing where sister tables have it',
        );
      }
    }
  }
  checkFiles(case_);
}

/** A file that lists most areas of a table must list all that the table has anywhere. */
function checkFiles(case_: Case): void {
  const file = ({ where }: Row): string => where.replace(/[:#][^:#]*$/, '');
  const groups = Map.groupBy(case_.world.written, ({ row }) => `${file(row)}\n${tableOf(row)}`);
  for (const [place, some] of groups) {
    const [path = '', table = ''] = place.split('\n');
    const all = areasOf(case_.world.tables.get(table) ?? []);
    const present = areasOf(some.map(({ row }) => row));
    if (present.size === all.size) continue;
    for (const area of all) {
      const sample = some[0]?.row;
      if (present.has(area) || !sample || !isListed(case_.world, area, present, all)) continue;
      const cell = {
        key: keyOf({ ...sample, area }),
        threshold: thresholdOf(case_.world.definitions, sample.indicator),
      };
      report(case_, cell, { exact: 0 }, 'dropped row', path, 'the file lacks a row that other files have');
    }
  }
}
