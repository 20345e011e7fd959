import { idsOf } from '../../src/domain/id-list.ts';
import type { Input } from '../../src/domain/input.ts';
import type { TableRecord } from '../../src/domain/tables.ts';
import type { Followed, FollowUp } from './follow-up.ts';

/** What one body should be asked: how its measures stand, and for figures that it holds. */
export interface Questions {
  readonly body: TableRecord<'bodies'>;
  readonly measures: readonly Followed[];
  readonly gaps: readonly TableRecord<'gaps'>[];
}

/** Open to be asked about: late, silent, or done by the word of those who answer for it alone. */
function isAsked({ state }: Followed): boolean {
  return state.due === 'overdue' || state.stale === 'yes' || state.status === 'reported-done';
}

/** Who is asked of a measure: those who answer for it; where nobody is named, whoever ordered it. */
function askedOf({ measure }: Followed): readonly string[] {
  const ids = measure.owners === '' ? measure.ordered_by : measure.owners;
  return idsOf(ids);
}

/** What to ask whom, in the order of the table of bodies; bodies that there is nothing to ask of are left out. */
export function questionsOf({ all }: FollowUp, { tables }: Pick<Input, 'tables'>): readonly Questions[] {
  const asked = all.filter(isAsked);
  return tables.bodies
    .map((body) => ({
      body,
      measures: asked.filter((one) => askedOf(one).includes(body.body)),
      gaps: tables.gaps.filter(({ holders }) => idsOf(holders).includes(body.body)),
    }))
    .filter(({ measures, gaps }) => measures.length + gaps.length > 0);
}
