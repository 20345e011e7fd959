import { itemsOf, type System } from '../../scripts/protect/system.ts';

/** A withheld count is tried up to this much above its true value; more cannot matter below the thresholds tested. */
const ABOVE = 8;

/**
 * Smallest and largest count of each cell over all tables of whole numbers that agree with what is published, by trying
 * them all: for a few unknowns only.
 */
export function rangesOf(system: System, withheld: Uint8Array): [number, number][] {
  const counts = new Int32Array(system.cells);
  const ranges = Array.from(system.value, (): [number, number] => [Infinity, -Infinity]);
  // Of each sum, what its unknowns beyond the current one may still bring.
  const fits = (cell: number, last: number): boolean => {
    if (withheld[cell] === 1) return true;
    const value = system.value[cell] ?? 0;
    if (cell < system.unknowns) return cell > last || counts[cell] === value;
    const members = itemsOf(system.members, cell - system.unknowns);
    const sum = members.reduce((total, unknown) => total + (unknown <= last ? (counts[unknown] ?? 0) : 0), 0);
    return sum <= value && ((members.at(-1) ?? 0) > last || sum === value);
  };
  const sumsOf = (unknown: number): number[] =>
    Array.from(itemsOf(system.sums, unknown), (sum) => system.unknowns + sum);
  const record = (): void => {
    for (let cell = 0; cell < system.cells; cell += 1) {
      const count =
        cell < system.unknowns
          ? (counts[cell] ?? 0)
          : itemsOf(system.members, cell - system.unknowns).reduce((sum, u) => sum + (counts[u] ?? 0), 0);
      const range = ranges[cell] ?? [0, 0];
      ranges[cell] = [Math.min(range[0], count), Math.max(range[1], count)];
    }
  };
  const tryFrom = (unknown: number): void => {
    if (unknown === system.unknowns) {
      record();
      return;
    }
    const value = system.value[unknown] ?? 0;
    const [from, to] = withheld[unknown] === 1 ? [0, value + ABOVE] : [value, value];
    for (let count = from; count <= to; count += 1) {
      counts[unknown] = count;
      if ([unknown, ...sumsOf(unknown)].every((cell) => fits(cell, unknown))) tryFrom(unknown + 1);
    }
  };
  tryFrom(0);
  return ranges;
}
