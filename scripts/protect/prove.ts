import type { Problem } from '../../src/domain/problem.ts';
import type { FigureSystem } from './build-system.ts';
import { unproved } from './check-worlds.ts';
import { chooseWithheld, effortFor, type Choice } from './choose-withheld.ts';
import { nameCell } from './name-cell.ts';
import { needlessDecision, noRoom } from './past-problems.ts';
import type { Past } from './past.ts';
import { decisionsOf } from './pins.ts';
import { requirementsOf, type Requirement } from './requirements.ts';
import type { System } from './system.ts';

/** What stays in memory: the true counts, and the worlds that prove that they cannot be told. */
export interface Proof {
  readonly tables: FigureSystem;
  readonly choice: Choice;
  /** Requirements that earlier releases leave no room for, accepted by a decision. */
  readonly accepted: readonly Requirement[];
}

/** A proof, or what is in its way. */
export interface Proved {
  readonly proof: Proof;
  readonly problems: readonly Problem[];
}

/**
 * What is asked of counts that stand in for others: all that could have been small must be able to be 0 and to reach
 * the threshold as far as earlier releases allow. Where they do not, readers could tell before, and it was none.
 */
function isOfStandIn({ standIn }: System, { cell, known }: Requirement): boolean {
  return standIn[cell] === 1 || standIn[known] === 1;
}

/** Requirements without a world that holds by addition. */
export function openRequirements({ system }: FigureSystem, { withheld, proofs }: Choice): Requirement[] {
  return unproved(system, withheld, proofs).filter((requirement) => !isOfStandIn(system, requirement));
}

/**
 * Chooses what to withhold and proves that it protects. Where earlier releases leave no room for a requirement, that is
 * a problem unless it was decided to withhold the figure all the same; so is a decision that nothing asks for
 * (`decided`: the keys for which one was needed before). Without earlier releases everything must be proved.
 */
export function prove(tables: FigureSystem, past: Past, decided: ReadonlySet<string>): Proved {
  const { system } = tables;
  const choice = chooseWithheld(system, requirementsOf(system, { insider: true }), effortFor(system));
  const left = openRequirements(tables, choice);
  if (left.length > 0 && past.ledgers.length === 0)
    throw new Error(`disclosure check failed for ${String(left.length)} requirements`);
  const figureOf = left.length > 0 ? tables.figureOf() : new Map<number, never>();
  const named = new Set(left.map(({ cell }) => nameCell(system, figureOf, cell)));
  const decisions = decisionsOf(past);
  const open = [...named].filter((key) => decisions.get(key)?.decision !== 'withhold');
  const needless = past.decisions.filter(
    ({ key, release }) => release === past.release && !decided.has(key) && !named.has(key),
  );
  return {
    proof: { tables, choice, accepted: left },
    problems: [
      ...open.map((key) => noRoom(past, key)),
      ...needless.map(({ key, row }) => needlessDecision(past, key, row)),
    ],
  };
}
