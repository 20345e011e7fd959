import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { LedgerRelease } from '../../src/domain/ledger.ts';
import { pastTables, type FindSums, type PastCount } from './past-tables.ts';
import type { PublishedSums } from './published-sums.ts';
import type { Entry } from './sum-context.ts';
import { STATE } from './system.ts';
import { hiddenCell, type CellName, type SystemBuilder } from './system-builder.ts';

interface Around {
  readonly ledgers: readonly LedgerRelease[];
  readonly tables: { readonly indicators: ReadonlyMap<string, Indicator> };
  readonly find: FindSums;
  readonly sums: PublishedSums;
}

/**
 * What was withheld is not in the ledger, so nobody knows any more whether it was small: it is protected like a small
 * count, whatever number stands in for it, unless it is known to be a cover today.
 */
function addCount(builder: SystemBuilder, count: PastCount, threshold: number): CellName {
  const { value, withheld, newer } = count;
  const state = withheld ? STATE.withheld : STATE.published;
  const primary = withheld && (newer ?? 0) < threshold;
  return builder.addUnknown({ value, threshold, cost: 0, state, primary, standIn: withheld });
}

/**
 * Enters the sums of today's tables together with what readers hold from earlier releases: figures that are gone or
 * were revised, the sums that each release formed, and small changes as counts of their own. Returns the cells of these
 * figures.
 */
export function addPast(
  builder: SystemBuilder,
  entries: readonly Entry[],
  { ledgers, tables: { indicators }, find, sums }: Around,
): (readonly [Figure, CellName])[] | null {
  const counted = entries.flatMap(({ figure, cell }) => (cell === null ? [] : [{ figure, cell }]));
  const present = counted.map(({ figure, cell }) => {
    const { value, state } = builder.cell(cell);
    return { figure, value, out: state === STATE.published };
  });
  let place = -1;
  const placed = entries.map(({ figure, cell }) => ({ figure, cell: cell === null ? null : (place += 1) }));
  const names = counted.map(({ cell }) => cell);
  const nameOf = (at: number): CellName => names[at] ?? 0;
  const makeUp = (total: number, parts: readonly number[]): boolean =>
    builder.makeUp(nameOf(total), parts.map(nameOf));
  const past = pastTables(present, placed, ledgers, { indicators, findSums: find, makeUp });
  if (!past) return null;
  const own = past.counts.flatMap((count, i): (readonly [Figure, CellName])[] => {
    if (!count) return [];
    const threshold = indicators.get(count.figure.indicator)?.disclosure.threshold ?? 0;
    const name = addCount(builder, count, threshold);
    names[counted.length + i] = name;
    return [[count.figure, name]];
  });
  for (const { total, parts, exhaustive } of past.sums)
    sums.addSum(nameOf(total), parts.map(nameOf), exhaustive);
  for (const { more, less } of past.changes) {
    const [from, to] = [builder.cell(nameOf(less)), builder.cell(nameOf(more))];
    const standIn = from.standIn === true || to.standIn === true;
    const change = builder.addUnknown(hiddenCell(to.value - from.value, to.threshold, standIn));
    builder.addEquation(nameOf(more), [nameOf(less), change]);
  }
  return own;
}
