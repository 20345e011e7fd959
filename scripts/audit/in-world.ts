import type { Family } from '../../src/domain/family.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Proof } from '../protect/protect.ts';
import { deltaOf, type World } from '../protect/world.ts';

/** Counts before disclosure control. */
export interface Tables {
  readonly figures: readonly Figure[];
  readonly families: readonly Family[];
}

function add(cells: Map<number, number> | undefined, code: number, delta: number): void {
  const value = (cells?.get(code) ?? 0) + delta;
  if (value === 0) cells?.delete(code);
  else cells?.set(code, value);
}

function familiesIn({ families }: Tables, { tables }: Proof, world: World): Family[] {
  const changed = families.map(({ measures }) => measures.map(({ cells }) => cells as Map<number, number>));
  tables.system.grids.forEach(({ first, codes }, grid) => {
    const { family = -1, parts = [] } = tables.grids[grid] ?? {};
    const held = changed[family];
    const moved = world.cells.some((cell) => codes[cell - first] !== undefined);
    if (!held || !moved) return;
    for (const measure of new Set(parts.flat())) held.splice(measure, 1, new Map(held[measure]));
    world.cells.forEach((cell, i) => {
      const code = codes[cell - first];
      if (code === undefined) return;
      for (const measure of parts[code % parts.length] ?? []) {
        add(held[measure], Math.floor(code / parts.length), world.deltas[i] ?? 0);
      }
    });
  });
  return families.map((family, f) => ({
    ...family,
    measures: family.measures.map((one, m) => ({ ...one, cells: changed[f]?.[m] ?? one.cells })),
  }));
}

/** The counts as they would be in another world. */
export function inWorld<T extends Tables>(counts: T, proof: Proof, world: World): T {
  const { cellOf } = proof.tables;
  const figures = counts.figures.map((figure, i) => {
    const delta = deltaOf(world, cellOf[i] ?? -1);
    return delta === 0 || figure.value === null ? figure : { ...figure, value: figure.value + delta };
  });
  return { ...counts, figures, families: familiesIn(counts, proof, world) };
}
