import { tableOf, type Key, type Row } from '../facts/row.ts';
import type { World } from '../facts/world.ts';
import { TableSystem } from './table-system.ts';

/** A count with its cell; `cell` is `null` where none can exist (`z`): that part is known to be 0. */
export interface Entry {
  readonly row: Row;
  readonly cell: number | null;
}

/** What every kind of sum is made from. */
export interface Counts {
  readonly system: TableSystem;
  readonly world: World;
  readonly entries: readonly Entry[];
}

function isCount(row: Row, world: World): boolean {
  const definition = world.definitions.get(row.indicator);
  if (definition) return definition.measure === 'count';
  return (world.rowsAt.get(`${row.indicator}|${row.area}`) ?? []).every(({ decimals }) => decimals === 0);
}

/** Where a rounded number must lie; a loose one ("about", "more than") says nothing for certain. */
function endsOf(row: Row, least: number): readonly [number, number] {
  if (row.value === null || row.qualifier !== '') return [least, Infinity];
  if (row.rounded === null || row.rounded <= 1) return [row.value, row.value];
  const half = row.rounded / 2;
  return [Math.max(0, Math.ceil(row.value - half)), Math.floor(row.value + half)];
}

/** Where zeros are published, a withheld count is at least 1. */
function tablesWithZeros(world: World): ReadonlySet<string> {
  const zeros = [...world.rows.values()].filter(({ value, status }) => status === 'value' && value === 0);
  return new Set(zeros.map(({ indicator, period }) => `${indicator}|${period}`));
}

/**
 * Enters every count of the published tables: the published ones with their value, the withheld ones open.
 * `known` gives values from elsewhere, such as older folders.
 */
export function enterCounts(world: World, known: ReadonlyMap<Key, number>): Counts {
  const system = new TableSystem();
  const entries: Entry[] = [];
  const zeros = tablesWithZeros(world);
  for (const [key, row] of world.rows) {
    if (row.mark === 'z') entries.push({ row, cell: null });
    if ((row.status === 'none' && row.mark !== 'z') || row.mark === 'z' || !isCount(row, world)) continue;
    const value = row.status === 'withheld' ? known.get(key) : undefined;
    const isPublic = zeros.has(`${row.indicator}|${row.period}`) && isAsked(world, key);
    const [lower, upper] = value === undefined ? endsOf(row, isPublic ? 1 : 0) : [value, value];
    entries.push({ row, cell: system.addCount(row, lower, upper) });
  }
  return { system, world, entries };
}

function isAsked(world: World, key: Key): boolean {
  return (world.withheld.get(key)?.threshold ?? 0) > 0;
}

/** Entries in groups that share everything but one thing. */
export function groupsOf(entries: readonly Entry[], keyFor: (row: Row) => string): Entry[][] {
  return [...Map.groupBy(entries, ({ row }) => keyFor(row)).values()].filter((group) => group.length > 1);
}

/** The cells of entries, without those where none can exist. */
export function cellsOf(entries: readonly Entry[]): number[] {
  return entries.flatMap(({ cell }) => (cell === null ? [] : [cell]));
}

export { tableOf };
