import type { ModelData } from 'highs';
import { highs } from './highs.ts';

const OPTIMAL = 7;
const INTEGER = 1;
const MIP_NODES = 5000;
const TOLERANCE = 1e-6;
/** Dearer than any change: a sum that need not hold is given up last. */
const GIVEN_UP = 100_000;
const MOST = 2 ** 31 - 1;

/** A sum by the places of its counts in a list: `total` holds at least `parts`, and nothing else if `exhaustive`. */
export interface PlacedSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly exhaustive: boolean;
}

function holds({ total, parts, exhaustive }: PlacedSum, value: readonly number[]): boolean {
  const left = (value[total] ?? 0) - parts.reduce((sum, part) => sum + (value[part] ?? 0), 0);
  return left === 0 || (left > 0 && !exhaustive);
}

/** The sums that hang together with broken ones through counts that may be chosen. */
function affected(
  sums: readonly PlacedSum[],
  open: ReadonlySet<number>,
  value: readonly number[],
): PlacedSum[] {
  const ofCount = new Map<number, number[]>();
  const openIn = sums.map(({ total, parts }) => [total, ...parts].filter((place) => open.has(place)));
  openIn.forEach((places, i) => {
    for (const place of places) {
      const list = ofCount.get(place);
      if (list) list.push(i);
      else ofCount.set(place, [i]);
    }
  });
  const queue = sums.flatMap((sum, i) => (openIn[i]?.length && !holds(sum, value) ? [i] : []));
  const found = new Set(queue);
  for (const i of queue) {
    for (const next of (openIn[i] ?? []).flatMap((place) => ofCount.get(place) ?? [])) {
      if (!found.has(next)) queue.push(next);
      found.add(next);
    }
  }
  return [...found].sort((a, b) => a - b).flatMap((i) => sums[i] ?? []);
}

interface Column {
  readonly cost: number;
  readonly upper: number;
  readonly terms: readonly (readonly [row: number, factor: number])[];
}

/** Two columns a count (more and less than wanted), then what is left of each sum and by how much it is missed. */
function modelOf(sums: readonly PlacedSum[], chosen: readonly number[], value: readonly number[]): ModelData {
  const at = new Map(chosen.map((place, i) => [place, i]));
  const terms = chosen.map((): [number, number][] => []);
  const columns: Column[] = [];
  const bounds = sums.map(({ total, parts }, row) => {
    let left = value[total] ?? 0;
    terms[at.get(total) ?? -1]?.push([row, 1]);
    for (const part of parts) {
      left -= value[part] ?? 0;
      terms[at.get(part) ?? -1]?.push([row, -1]);
    }
    return -left;
  });
  chosen.forEach((place, i) => {
    const own = terms[i] ?? [];
    columns.push({ cost: 1, upper: MOST, terms: own });
    columns.push({ cost: 1, upper: value[place] ?? 0, terms: own.map(([row, sign]) => [row, -sign]) });
  });
  sums.forEach(({ exhaustive }, row) => {
    columns.push({ cost: exhaustive ? GIVEN_UP : 0, upper: MOST, terms: [[row, -1]] });
    columns.push({ cost: GIVEN_UP, upper: MOST, terms: [[row, 1]] });
  });
  const starts = [0];
  for (const column of columns) starts.push((starts.at(-1) ?? 0) + column.terms.length);
  const bound = Float64Array.from(bounds);
  return {
    numCols: columns.length,
    numRows: sums.length,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: bound,
    rowUpper: bound,
    matrix: {
      format: 'csc',
      numRows: sums.length,
      numCols: columns.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(columns.flatMap((column) => column.terms.map(([row]) => row))),
      values: Float64Array.from(columns.flatMap((column) => column.terms.map(([, factor]) => factor))),
    },
  };
}

function solve(data: ModelData, count: number, integer: boolean): number[] | null {
  const model = highs.createModel();
  try {
    model.options.set({ output_flag: false, presolve: 'off', mip_max_nodes: MIP_NODES });
    model.passModel(integer ? { ...data, integrality: new Int32Array(data.numCols).fill(INTEGER) } : data);
    model.run();
    if (model.getModelStatus() !== OPTIMAL) return null;
    const { colValue } = model.getSolution();
    const deltas = Array.from(
      { length: count },
      (_, i) => (colValue[2 * i] ?? 0) - (colValue[2 * i + 1] ?? 0),
    );
    const rounded = deltas.map(Math.round);
    return rounded.every((delta, i) => Math.abs(delta - (deltas[i] ?? 0)) <= TOLERANCE) ? rounded : null;
  } finally {
    model.dispose();
  }
}

/**
 * Chooses whole, non-negative numbers for the counts that are `open`, as near to those wanted as the sums allow; a sum
 * that cannot hold, whatever is chosen, is given up. `null` where no whole numbers were found.
 */
export function completeCounts(
  wanted: readonly number[],
  open: ReadonlySet<number>,
  sums: readonly PlacedSum[],
): readonly number[] | null {
  const bound = affected(sums, open, wanted);
  if (bound.length === 0) return wanted;
  const places = new Set(bound.flatMap(({ total, parts }) => [total, ...parts]));
  const chosen = [...places].filter((place) => open.has(place)).sort((a, b) => a - b);
  const data = modelOf(bound, chosen, wanted);
  const deltas = solve(data, chosen.length, false) ?? solve(data, chosen.length, true);
  if (!deltas) return null;
  const value = [...wanted];
  chosen.forEach((place, i) => {
    value[place] = (value[place] ?? 0) + (deltas[i] ?? 0);
  });
  return value;
}
