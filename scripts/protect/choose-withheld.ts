import { Improver } from './improve.ts';
import { DEAR, Mask } from './mask.ts';
import { Proofs } from './proofs.ts';
import type { Requirement } from './requirements.ts';
import { STATE, type System } from './system.ts';
import { ALL_ATTEMPTS, WorldFinder } from './world-finder.ts';

/** How far the search goes: counted in cells and steps, never in seconds, so that every machine finds the same. */
export interface Effort {
  /** Unknowns among which a world is looked for. */
  readonly block: number;
  /** Neighbourhoods that are decided anew to publish more. */
  readonly steps: number;
}

/** What has been chosen, with the worlds that prove it. */
export interface Choice {
  /** For each cell 1 where it is withheld. */
  readonly withheld: Uint8Array;
  readonly proofs: Proofs;
  /** Programs solved. */
  readonly solves: number;
}

const LARGE = 20_000;
const STEPS = 180;
const CELLS_PER_STEP = 25;

/** The effort for a system: above some 20,000 cells that may be published nothing is decided anew. */
export function effortFor({ state }: System): Effort {
  const cells = state.reduce((sum, one) => sum + Number(one === STATE.open), 0);
  if (cells > LARGE) return { block: 120, steps: 0 };
  return { block: 160, steps: Math.max(STEPS, Math.ceil(cells / CELLS_PER_STEP)) };
}

const RANK = { threshold: 0, zero: 1, another: 2 } as const;

/** Small counts first: they are furthest from their threshold, and what they need often serves the others. */
function orderOf(system: System, requirements: readonly Requirement[]): number[] {
  const keyed = requirements.map(({ cell, goal }, i) => ({
    i,
    rank: RANK[goal],
    value: system.value[cell] ?? 0,
  }));
  keyed.sort((a, b) => a.rank - b.rank || a.value - b.value || a.i - b.i);
  return keyed.map(({ i }) => i);
}

/**
 * Chooses what to withhold so that every requirement has a world: an alternative table of whole, non-negative counts
 * that agrees with all that is published. First a world for each requirement, the cheapest that is found; then parts
 * are decided anew. Requirements for which no world was found are left open in the proofs.
 */
export function chooseWithheld(system: System, requirements: readonly Requirement[], effort: Effort): Choice {
  const mask = new Mask(system);
  const proofs = new Proofs(system, requirements);
  const finder = new WorldFinder(system, mask, effort.block);
  const order = orderOf(system, requirements);
  const prove = (): void => {
    for (const i of order) {
      const requirement = requirements[i];
      if (!requirement || proofs.world(i)) continue;
      const world = finder.find(requirement, ALL_ATTEMPTS);
      if (!world) continue;
      mask.widen(world);
      if (effort.steps > 0) proofs.keep(world);
      proofs.offer(world);
    }
  };
  // Once withheld, a dear cell is free to all that come after: so it is spared until nothing else is left to try.
  mask.sparesDear = system.cost.some((cost) => cost >= DEAR);
  if (mask.sparesDear) prove();
  mask.sparesDear = false;
  prove();
  new Improver(system, mask, proofs, finder).run(effort.steps);
  // What no world moves any more covers nothing, and could be worked out.
  for (const cell of mask.covers()) if (proofs.use(cell) === 0) mask.withheld[cell] = 0;
  const { solves } = finder;
  finder.dispose();
  return { withheld: mask.withheld, proofs, solves };
}
