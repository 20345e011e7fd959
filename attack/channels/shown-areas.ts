import { tableOf } from '../facts/row.ts';
import type { Withheld } from '../facts/world.ts';
import { report, type Case } from './case.ts';
import { isListed } from './listed.ts';

/**
 * A list that shows most areas of a table, some of them withheld, must show all withheld ones: one that is left out
 * is told apart from the others.
 */
export function checkShownAreas(
  case_: Case,
  cells: readonly Withheld[],
  shown: ReadonlySet<string>,
  where: string,
): void {
  for (const [table, some] of Map.groupBy(cells, ({ row }) => tableOf(row))) {
    const rows = (case_.world.tables.get(table) ?? []).filter(({ status }) => status !== 'none');
    const all = new Set(rows.map(({ area }) => area));
    if (some.length === 0) continue;
    for (const { area, indicator } of rows) {
      const cell = case_.world.withheldAt
        .get(`${indicator}|${area}`)
        ?.find(({ row }) => tableOf(row) === table);
      if (!cell || shown.has(area) || !isListed(case_.world, area, shown, all)) continue;
      report(case_, cell, { exact: 0 }, 'dropped row', where, 'a list of all areas leaves the area out');
    }
  }
}
