import type { Key } from '../facts/row.ts';
import type { World } from '../facts/world.ts';
import { narrowAll } from '../solve/narrow.ts';
import type { Problem } from '../solve/problem.ts';
import { Contradiction, propagate } from '../solve/propagate.ts';
import { addAreas } from './add-areas.ts';
import { addPeriods } from './add-periods.ts';
import { addRates } from './add-rates.ts';
import { addAges, addBreakdowns, addSexes, addSubsets } from './add-splits.ts';
import { enterCounts, type Counts } from './counts.ts';
import type { Belief } from './table-system.ts';

/** Where a withheld count must lie, given all published tables. */
export interface Interval {
  readonly key: Key;
  readonly lower: number;
  readonly upper: number;
}

export interface Solved {
  readonly intervals: readonly Interval[];
  readonly solves: number;
  /** What was believed and is contradicted by published numbers, such as "the country is the sum of its areas". */
  readonly wrong: readonly Belief[];
}

/** Puts everything together that ties the counts of a world. */
export function buildSystem(world: World, known: ReadonlyMap<Key, number>): Counts {
  const counts = enterCounts(world, known);
  addAreas(counts);
  addSexes(counts);
  addAges(counts);
  addBreakdowns(counts);
  addSubsets(counts);
  addPeriods(counts);
  addRates(counts);
  return counts;
}

/** Drops what published numbers contradict, until the rest agrees. */
function soundProblem({ system }: Counts, wrong: Set<Belief>): Problem {
  for (;;) {
    const problem = system.problem(wrong);
    try {
      const narrowed = { ...problem, lower: [...problem.lower], upper: [...problem.upper] };
      propagate(narrowed);
      return problem;
    } catch (error) {
      if (!(error instanceof Contradiction)) throw error;
      const belief = system.beliefOf(error.row);
      if (belief === undefined || wrong.has(belief)) throw error;
      wrong.add(belief);
    }
  }
}

const MAX_SOLVES = 200_000;

/** Narrows every withheld count to what the published tables, and `known` from elsewhere, leave possible. */
export async function solveTables(world: World, known: ReadonlyMap<Key, number>): Promise<Solved> {
  const counts = buildSystem(world, known);
  const wrong = new Set<Belief>();
  const problem = soundProblem(counts, wrong);
  const asked = [...world.withheld.values()].flatMap(({ key, threshold }) => {
    const cell = counts.system.cellOf(key);
    return cell === undefined || threshold === 0 || known.has(key) ? [] : [{ key, cell, threshold }];
  });
  const wanted = new Map(asked.map(({ cell, threshold }) => [cell, threshold]));
  const { solves, wide } = await narrowAll(problem, { wanted, stopEarly: true, maxSolves: MAX_SOLVES });
  const intervals = asked.map(({ key, cell, threshold }) =>
    wide.has(cell)
      ? { key, lower: 0, upper: threshold }
      : { key, lower: problem.lower[cell] ?? 0, upper: problem.upper[cell] ?? Infinity },
  );
  return { intervals, solves, wrong: [...wrong] };
}

/** The ends of every withheld count by whole-number arithmetic alone: quick, and enough to rule numbers out. */
export function widestOf(world: World): ReadonlyMap<Key, readonly [number, number]> {
  const counts = buildSystem(world, new Map());
  const problem = soundProblem(counts, new Set());
  propagate(problem);
  const found = new Map<Key, readonly [number, number]>();
  for (const key of world.withheld.keys()) {
    const cell = counts.system.cellOf(key);
    if (cell !== undefined) found.set(key, [problem.lower[cell] ?? 0, problem.upper[cell] ?? Infinity]);
  }
  return found;
}
