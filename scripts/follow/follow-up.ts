import { idsOf } from '../../src/domain/id-list.ts';
import { institutionState } from '../../src/domain/institution-state.ts';
import type { Input } from '../../src/domain/input.ts';
import { asOf, measureState, reportsUpTo, type MeasureState } from '../../src/domain/measure-state.ts';
import type { TableRecord } from '../../src/domain/tables.ts';

type Measure = TableRecord<'measures'>;
type Report = TableRecord<'statuses'>;

/** A measure with how it stands and the last report on it. */
export interface Followed {
  readonly measure: Measure;
  readonly state: MeasureState;
  readonly last: Report | undefined;
}

/** What of the tracker somebody should look at or ask about. */
export interface FollowUp {
  /** The day of judgement. */
  readonly day: string;
  readonly all: readonly Followed[];
  readonly overdue: readonly Followed[];
  readonly soon: readonly Followed[];
  readonly stale: readonly Followed[];
  /** Done by the word of those who answer for it alone. */
  readonly unconfirmed: readonly Followed[];
  /** Paths that lead nowhere: the tracker cannot tell what becomes of these. */
  readonly deadEnds: {
    readonly withoutReport: readonly Followed[];
    readonly withoutOwner: readonly Followed[];
    readonly withoutDue: readonly Followed[];
    readonly withoutIndicator: readonly Followed[];
    readonly findings: readonly TableRecord<'findings'>[];
    readonly bodies: readonly TableRecord<'bodies'>[];
    /** `KZ-31 childrens-rights-department`: nothing is stated of the institution. */
    readonly institutions: readonly string[];
  };
  readonly missing: {
    readonly orderedBy: readonly Followed[];
    readonly effect: readonly Followed[];
    readonly statedBy: readonly Report[];
    readonly day: readonly Report[];
  };
}

function follow({ tables, release }: Pick<Input, 'tables' | 'release'>): readonly Followed[] {
  const day = asOf(release);
  return tables.measures.map((measure) => ({
    measure,
    state: measureState(measure, tables.statuses, day),
    last: reportsUpTo(tables.statuses, measure.measure, day).at(-1),
  }));
}

function unusedBodies({ tables }: Pick<Input, 'tables'>): readonly TableRecord<'bodies'>[] {
  const used = new Set([
    ...tables.measures.flatMap(({ owners, ordered_by }) => [...idsOf(owners), ...idsOf(ordered_by)]),
    ...tables.statuses.flatMap(({ stated_by }) => idsOf(stated_by)),
    ...tables.findings.map(({ body }) => body),
    ...tables.events.flatMap(({ bodies }) => idsOf(bodies)),
    ...tables.institutions.map(({ institution }) => institution),
    ...tables.gaps.flatMap(({ holders }) => idsOf(holders)),
  ]);
  return tables.bodies.filter(({ body }) => !used.has(body));
}

function silentInstitutions({ tables, release }: Pick<Input, 'tables' | 'release'>): readonly string[] {
  const day = asOf(release);
  const ids = [...new Set(tables.institutions.map(({ institution }) => institution))];
  const areas = tables.areas.filter(({ type }) => type !== 'former' && type !== 'country');
  return areas.flatMap(({ area }) =>
    ids
      .filter((id) => {
        const known = institutionState(tables.institutions, area, id, day);
        return known === undefined || known.status === 'not-stated';
      })
      .map((id) => `${area} ${id}`),
  );
}

/** Looks through the tracker as it stands on the earlier of the day of the release and the day up to which was read. */
export function followUp(input: Pick<Input, 'tables' | 'release'>): FollowUp {
  const all = follow(input);
  const of = (test: (one: Followed) => boolean): readonly Followed[] => all.filter(test);
  const { statuses, findings } = input.tables;
  return {
    day: asOf(input.release),
    all,
    overdue: of(({ state }) => state.due === 'overdue'),
    soon: of(({ state }) => state.due === 'soon'),
    stale: of(({ state }) => state.stale === 'yes'),
    unconfirmed: of(({ state }) => state.status === 'reported-done'),
    deadEnds: {
      withoutReport: of(({ last }) => last === undefined),
      withoutOwner: of(({ measure }) => measure.owners === ''),
      withoutDue: of(({ measure, state }) => measure.due_date === '' && state.mark !== 'full'),
      withoutIndicator: of(({ measure }) => measure.indicators === ''),
      findings: findings.filter(({ measures }) => measures === ''),
      bodies: unusedBodies(input),
      institutions: silentInstitutions(input),
    },
    missing: {
      orderedBy: of(({ measure }) => measure.ordered_by === ''),
      effect: of(({ measure }) => measure.effects === 'not-stated' && measure.indicators !== ''),
      statedBy: statuses.filter(({ stated_by }) => stated_by === ''),
      day: statuses.filter(({ date_kind }) => date_kind === 'latest-possible'),
    },
  };
}
