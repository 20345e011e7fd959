import type { Key, Row } from '../facts/row.ts';
import type { World } from '../facts/world.ts';
import { buildSystem } from '../model/solve-tables.ts';
import { report, type Case } from './case.ts';

/** What older folders say of cells withheld now; the newest of them counts. */
export function knownFromOlder(
  world: World,
  older: readonly World[],
): ReadonlyMap<Key, { row: Row; folder: number }> {
  const known = new Map<Key, { row: Row; folder: number }>();
  older.forEach((one, folder) => {
    for (const key of world.withheld.keys()) {
      const row = one.rows.get(key);
      if (row?.status === 'value' && row.value !== null) known.set(key, { row, folder });
    }
  });
  return known;
}

/** Cells withheld now and published before, and cells withheld before and published now. */
export function checkOlder(case_: Case, older: readonly World[], names: readonly string[]): void {
  for (const [key, { row, folder }] of knownFromOlder(case_.world, older)) {
    const cell = case_.world.withheld.get(key);
    const where = `${names[folder] ?? ''}: ${row.where}`;
    if (cell && row.value !== null)
      report(case_, cell, { exact: row.value }, 'older release', where, 'an older folder gives the value');
  }
  older.forEach((one, folder) => {
    for (const [key, cell] of one.withheld) {
      const row = case_.world.rows.get(key);
      if (row?.status !== 'value' || row.value === null) continue;
      const where = `${names[folder] ?? ''}: ${cell.row.where}`;
      report(
        case_,
        cell,
        { exact: row.value },
        'older release',
        where,
        'what an older folder withheld is published now',
      );
    }
  });
}

interface Remainder {
  readonly withheld: readonly Key[];
  /** Cells of which nothing was known yet: what has not been reported has not been counted. */
  readonly missing: readonly Key[];
  readonly rest: number;
}

interface Sum {
  readonly keys: readonly Key[];
  readonly factors: readonly number[];
}

/** The exact sums of a folder. */
function sumsOf(world: World): Sum[] {
  const { system } = buildSystem(world, new Map());
  return system.problem(new Set()).rows.flatMap(({ cells, factors, low, high }) => {
    const keys = cells.map((cell) => system.keys[cell] ?? '');
    return low === 0 && high === 0 && !keys.includes('') ? [{ keys, factors }] : [];
  });
}

/** What the published parts of a sum leave for the others; `null` where a part is not there at all. */
function remainderOf(world: World, { keys, factors }: Sum): Remainder | null {
  const rows = keys.map((key) => world.rows.get(key));
  if (rows.includes(undefined)) return null;
  const those = (status: Row['status']): Key[] => keys.filter((_, i) => rows[i]?.status === status).sort();
  const rest = rows.reduce((sum, row, i) => sum + (factors[i] ?? 0) * (row?.value ?? 0), 0);
  return { withheld: those('withheld'), missing: those('none'), rest };
}

/** Cells that came late: what a published total has grown by since then is theirs, where nothing else was revised. */
function checkLate(case_: Case, late: readonly Key[], change: number, where: string): void {
  const [only, ...more] = late;
  const because = `a total grew by ${String(change)} when this was reported`;
  for (const key of late) {
    const cell = case_.world.withheld.get(key);
    if (!cell) continue;
    if (key === only && more.length === 0)
      report(case_, cell, { exact: change }, 'revised total', where, because);
    else if (change < cell.threshold) report(case_, cell, {}, 'revised total', where, because);
  }
}

/**
 * Sums whose published numbers were revised: where the same cells are withheld before and after, the difference is
 * theirs. One cell alone gives its change away, several together a change that is small.
 */
export function checkRevised(case_: Case, older: readonly World[], names: readonly string[]): void {
  for (const sum of sumsOf(case_.world)) {
    const after = remainderOf(case_.world, sum);
    if (!after || after.withheld.length === 0 || after.missing.length > 0) continue;
    older.forEach((one, folder) => {
      const before = remainderOf(one, sum);
      if (before) compare(case_, before, after, names[folder] ?? '');
    });
  }
}

function compare(case_: Case, before: Remainder, after: Remainder, where: string): void {
  const late = after.withheld.filter((key) => !before.withheld.includes(key));
  if (after.withheld.length !== before.withheld.length + late.length) return;
  const change = Math.abs(after.rest - before.rest);
  if (late.length > 0) {
    if (late.every((key) => before.missing.includes(key))) checkLate(case_, late, change, where);
    return;
  }
  for (const key of after.withheld) {
    const cell = case_.world.withheld.get(key);
    if (!cell || change === 0) continue;
    if (after.withheld.length > 1 && change >= cell.threshold) continue;
    const because = `withheld cells of one sum (${String(after.withheld.length)}) changed by ${String(change)} together`;
    report(case_, cell, {}, 'revised total', where, because);
  }
}
