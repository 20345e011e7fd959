import type { System } from './system.ts';
import { deltaOf, valueIn, type World } from './world.ts';

/**
 * Something a reader must not be able to rule out about a protected cell: that it is 0, that it reaches its threshold,
 * or – for one who knows another cell of the same published sum exactly – that it is another than it is.
 */
export interface Requirement {
  readonly cell: number;
  readonly goal: 'zero' | 'threshold' | 'another';
  /** The cell that the insider knows; −1 for a reader who knows none. */
  readonly known: number;
}

/** Who is guarded against, beside the reader who has only what is published. */
export interface Rules {
  /** One who knows a cell of 1 or 2 exactly: a child, a parent, an official. */
  readonly insider: boolean;
}

/** Whether a world shows that the requirement holds. */
export function serves(system: System, world: World, { cell, goal, known }: Requirement): boolean {
  if (goal === 'zero') return valueIn(system, world, cell) === 0;
  if (goal === 'threshold') return valueIn(system, world, cell) >= (system.threshold[cell] ?? 0);
  return deltaOf(world, cell) !== 0 && deltaOf(world, known) === 0;
}

/** Counts that one person may know exactly, being one of the few. */
function isKnowable(value: number): boolean {
  return value === 1 || value === 2;
}

function insiderRequirements(system: System): Requirement[] {
  const pairs = new Map<string, Requirement>();
  for (const group of system.neighbours) {
    const protectedCells = group.filter((cell) => system.primary[cell] === 1);
    for (const known of protectedCells) {
      if (!isKnowable(system.value[known] ?? 0)) continue;
      for (const cell of protectedCells) {
        if (cell !== known) pairs.set(`${String(cell)} ${String(known)}`, { cell, goal: 'another', known });
      }
    }
  }
  return [...pairs.values()];
}

/** All requirements of a system; the order is that of its cells. */
export function requirementsOf(system: System, { insider }: Rules): Requirement[] {
  const requirements: Requirement[] = [];
  for (let cell = 0; cell < system.cells; cell += 1) {
    if (system.primary[cell] === 0) continue;
    requirements.push({ cell, goal: 'threshold', known: -1 }, { cell, goal: 'zero', known: -1 });
  }
  return insider ? [...requirements, ...insiderRequirements(system)] : requirements;
}
