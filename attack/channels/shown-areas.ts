import { tableOf } from '../facts/row.ts';
import type { Withheld } from '../facts/world.ts';
import { report, type Case } from './case.ts';
import { isListed } from './listed.ts';

/** One slide of a list: the withheld cells and all areas it shows. */
export type SlideLists = {
  readonly deck: string;
  readonly cells: readonly Withheld[];
  readonly shown: ReadonlySet<string>;
}[];

/** The file whose slides go on with one another's lists; `null` for anything that stands by itself. */
function deckOf(where: string): string | null {
  return /^(.*!)ppt\/slides\/[^!]*$/.exec(where)?.[1] ?? null;
}

/** Looks at lists that were cut into slides; called once after the last file. */
export function checkSlides(case_: Case): void {
  for (const [deck, slides] of Map.groupBy(case_.slides, (one) => one.deck)) {
    const tables = new Set(slides.flatMap(({ cells }) => cells.map(({ row }) => tableOf(row))));
    for (const table of tables) {
      const own = slides.filter(({ cells }) => cells.some(({ row }) => tableOf(row) === table));
      const cells = own.flatMap((one) => one.cells.filter(({ row }) => tableOf(row) === table));
      checkList(case_, cells, new Set(own.flatMap(({ shown }) => [...shown])), `${deck}ppt/slides`);
    }
  }
}

/**
 * A list that shows most areas of a table, some of them withheld, must show all withheld ones: one that is left out
 * is told apart from the others.
 */
function checkList(case_: Case, cells: readonly Withheld[], shown: ReadonlySet<string>, where: string): void {
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

/** Looks whether a list leaves withheld areas out; one of a slide is kept until all its slides are seen. */
export function checkShownAreas(
  case_: Case,
  cells: readonly Withheld[],
  shown: ReadonlySet<string>,
  where: string,
): void {
  const deck = deckOf(where);
  if (deck === null) checkList(case_, cells, shown, where);
  else case_.slides.push({ deck, cells, shown });
}
