import type { Figure } from '../../src/domain/figure.ts';
import { keyOf } from './pins.ts';
import { itemsOf, type System } from './system.ts';

function totalsAround(system: System, cell: number): number[] {
  return system.neighbours.flatMap((group) => (group.includes(cell) ? [group[0] ?? cell] : []));
}

function linkedTo(system: System, unknown: number): number[] {
  const linked = [...itemsOf(system.equationsOf, unknown)].flatMap((index) => [
    ...(system.equations[index]?.unknowns ?? []),
  ]);
  const sums = Array.from(itemsOf(system.sums, unknown), (sum) => system.unknowns + sum);
  return [...linked, ...sums];
}

/**
 * Key of the figure that a cell belongs to: its own, or that of a total or neighbour where the cell is what is left of
 * one. A person can find the place by it; it says nothing of what is counted there.
 */
export function nameCell(system: System, figureOf: ReadonlyMap<number, Figure>, cell: number): string {
  const unknowns = cell < system.unknowns ? [cell] : [...itemsOf(system.members, cell - system.unknowns)];
  const near = [cell, ...totalsAround(system, cell), ...unknowns];
  const far = unknowns.flatMap((unknown) => [...totalsAround(system, unknown), ...linkedTo(system, unknown)]);
  for (const place of [...near, ...far]) {
    const figure = figureOf.get(place);
    if (figure) return keyOf(figure);
  }
  return '';
}
