import type { Problem } from '../../src/domain/problem.ts';
import type { Past } from './past.ts';

function decide({ release }: Past): string {
  return `a decision for release ${release}`;
}

/** Something that a rule cannot decide. It names the figure, never its value. */
function problemOf(
  { decisionsPath }: Past,
  key: string,
  rest: Omit<Problem, 'path' | 'field' | 'found'>,
): Problem {
  return { path: decisionsPath, field: 'key', found: key, ...rest };
}

/** A figure that readers hold is too small to be published today. */
export function decisionNeeded(past: Past, key: string): Problem {
  return problemOf(past, key, {
    what: 'a figure that an earlier release has published is too small to be published now',
    expected: decide(past),
    remedy:
      'add a row with this key: "withhold" leaves its value out from now on (what was published is out), "publish" keeps it, unprotected',
  });
}

/** Earlier releases leave no room to protect a figure, or what is left of one. */
export function noRoom(past: Past, key: string): Problem {
  return problemOf(past, key, {
    what: 'with what earlier releases have published this figure, or what is left of it without its parts, can no longer be protected',
    expected: `a coarser design, or ${decide(past)}`,
    remedy:
      'leave out or merge the tables that are new since then; or add a row with this key and "withhold": it is accepted that readers can tell',
  });
}

/** A decision about nothing. */
export function needlessDecision(past: Past, key: string, row: number): Problem {
  return {
    ...problemOf(past, key, {
      what: 'the decision is not needed: the rules decide this figure',
      expected: 'decisions only where the build asks for one',
      remedy: 'delete the row',
    }),
    row,
    column: 1,
  };
}

/** Old tables whose withheld counts cannot be filled in. */
export function cannotComplete({ decisionsPath }: Past): Problem {
  return {
    path: decisionsPath.replace(/decisions\.csv$/, ''),
    what: 'no whole numbers were found for what earlier releases have withheld in tables that were revised since',
    found: '',
    expected: 'tables of earlier releases that add up',
    remedy: 'revise fewer tables in one release',
  };
}
