import { ceil, floor, type Problem, type Row } from './problem.ts';

/** The published numbers contradict one another: no table agrees with all of them. */
export class Contradiction extends Error {
  readonly row: Row | undefined;

  constructor(row?: Row) {
    super('the published numbers contradict one another');
    this.row = row;
  }
}

/** Each row is looked at so many times at most, on average: narrowing by ones could go on for very long. */
const ROUNDS = 200;

interface Reach {
  low: number;
  high: number;
  /** How many of the terms have no end on that side. */
  openLow: number;
  openHigh: number;
}

function termEnds(problem: Problem, cell: number, factor: number): readonly [number, number] {
  if (factor === 0) return [0, 0];
  const low = factor * (problem.lower[cell] ?? 0);
  const high = factor * (problem.upper[cell] ?? Infinity);
  return factor >= 0 ? [low, high] : [high, low];
}

function reachOf(problem: Problem, row: Row): Reach {
  const reach: Reach = { low: 0, high: 0, openLow: 0, openHigh: 0 };
  row.cells.forEach((cell, i) => {
    const [low, high] = termEnds(problem, cell, row.factors[i] ?? 1);
    if (low === -Infinity) reach.openLow += 1;
    else reach.low += low;
    if (high === Infinity) reach.openHigh += 1;
    else reach.high += high;
  });
  return reach;
}

/** What the others leave for one term: `[least, most]`. */
function room(row: Row, reach: Reach, [low, high]: readonly [number, number]): readonly [number, number] {
  const othersOpenHigh = reach.openHigh - (high === Infinity ? 1 : 0);
  const othersOpenLow = reach.openLow - (low === -Infinity ? 1 : 0);
  const othersHigh = othersOpenHigh > 0 ? Infinity : reach.high - (high === Infinity ? 0 : high);
  const othersLow = othersOpenLow > 0 ? -Infinity : reach.low - (low === -Infinity ? 0 : low);
  return [row.low - othersHigh, row.high - othersLow];
}

function narrow(problem: Problem, row: Row, reach: Reach, index: number): boolean {
  const cell = row.cells[index] ?? 0;
  const factor = row.factors[index] ?? 1;
  const [least, most] = room(row, reach, termEnds(problem, cell, factor));
  const [from, to] = factor >= 0 ? [least / factor, most / factor] : [most / factor, least / factor];
  let changed = false;
  if (ceil(from) > (problem.lower[cell] ?? 0)) {
    problem.lower[cell] = ceil(from);
    changed = true;
  }
  if (floor(to) < (problem.upper[cell] ?? Infinity)) {
    problem.upper[cell] = floor(to);
    changed = true;
  }
  if ((problem.lower[cell] ?? 0) > (problem.upper[cell] ?? Infinity)) throw new Contradiction(row);
  return changed;
}

/** Rows in which each cell takes part. */
export function rowsOf(problem: Problem): number[][] {
  const rows: number[][] = problem.lower.map(() => []);
  problem.rows.forEach(({ cells }, i) => {
    for (const cell of cells) rows[cell]?.push(i);
  });
  return rows;
}

/**
 * Narrows the ends of all cells by whole-number arithmetic until nothing moves any more.
 * Throws `Contradiction` when no table can agree with the rows.
 */
export function propagate(problem: Problem): void {
  const touching = rowsOf(problem);
  const queue = problem.rows.map((_, i) => i);
  const waiting = new Set(queue);
  let budget = problem.rows.length * ROUNDS;
  for (let at = 0; at < queue.length && budget > 0; at += 1, budget -= 1) {
    const index = queue[at] ?? 0;
    waiting.delete(index);
    const row = problem.rows[index];
    if (!row) continue;
    row.cells.forEach((cell, i) => {
      if (row.factors[i] === 0) return;
      if (!narrow(problem, row, reachOf(problem, row), i)) return;
      for (const next of touching[cell] ?? []) {
        if (next === index || waiting.has(next)) continue;
        waiting.add(next);
        queue.push(next);
      }
    });
  }
}
