import type { DueState } from '../../domain/measure-state.ts';
import type { Effect, MeasureVerdict } from '../../domain/measure-verdict.ts';
import type { TargetState } from '../../domain/target-state.ts';

/** By what measures are chosen besides their status and area. */
export const STATE_FILTERS = ['overdue', 'due-soon', 'stale', 'no-due-date', 'nobody-named'] as const;
export type StateFilter = (typeof STATE_FILTERS)[number];

/** Texts of the lists of measures and of the page of one measure. */
export interface MeasurePagesMessages {
  /** Everything is judged on that day. */
  readonly asFar: (date: string) => string;
  readonly attention: {
    readonly title: string;
    readonly sub: string;
    /** Heads of the three lists. */
    readonly heads: Readonly<Record<'overdue' | 'due-soon' | 'stale', string>>;
    /** What is said of each measure there. */
    readonly dueOn: (date: string) => string;
    readonly lastReport: (date: string) => string;
  };
  readonly timeline: {
    readonly title: string;
    readonly sub: string;
    readonly caption: (count: number) => string;
    /** Measure · due · from the first report to the due date. */
    readonly columns: readonly [string, string, string];
    /** Beside the line at the day of judgement. */
    readonly readTo: (date: string) => string;
    readonly firstReport: (date: string) => string;
    readonly notReported: string;
    /** Head of the list of measures without a day. */
    readonly without: (count: number) => string;
  };
  readonly filters: {
    readonly title: string;
    readonly sub: string;
    /** Before the choices of each kind. */
    readonly facets: Readonly<Record<'group' | 'state' | 'area', string>>;
    readonly states: Readonly<Record<StateFilter, string>>;
    /** What such a choice means. */
    readonly meaning: Readonly<Record<StateFilter, string>>;
    /** No measure is of that kind. */
    readonly none: Readonly<Record<StateFilter, string>>;
    /** Title of a page of chosen measures. */
    readonly page: (name: string, count: number) => string;
    /** Before numbers such as «5 / 37». */
    readonly shown: string;
    readonly clear: string;
    /** Link to the list of all. */
    readonly all: string;
    /** Caption of the list of all measures. */
    readonly listTitle: string;
  };
  readonly elsewhere: {
    readonly title: string;
    readonly institutions: string;
    readonly bodies: string;
  };
  /** Head of the column of what became of a plan. */
  readonly outcome: string;
  /** What became of a plan with a day. */
  readonly target: Readonly<Record<TargetState, string>>;
  /** A norm has no day to be reached by. */
  readonly norm: string;
  readonly one: {
    /** Terms: for which area, ordered by, who answers, due, effect stated beforehand. */
    readonly area: string;
    readonly orderedBy: string;
    readonly owners: string;
    readonly due: string;
    readonly effect: string;
    readonly notStated: string;
    /** Number of a measure in the files. */
    readonly code: (code: string) => string;
    /** What was stated beforehand of an indicator, whose name stands before it. */
    readonly effects: Readonly<Record<Effect, string>>;
    /** Heading of those terms. */
    readonly aboutTitle: string;
    readonly standsTitle: string;
    /** How it stands to its due date, a sentence; `status` is the last one. */
    readonly dueState: Readonly<Record<DueState, (date: string, status: string) => string>>;
    /** Nothing was reported since that day, a sentence. */
    readonly stale: (date: string) => string;
    /** The last report is of that day, a sentence. */
    readonly last: (date: string) => string;
    /** Before the number of a plan that the measure states. */
    readonly plan: (value: string, unit: string, due: string) => string;
    /** Before what has been published of it. */
    readonly published: string;
    readonly historyTitle: string;
    readonly historySub: string;
    readonly statedBy: string;
    readonly statedByNobody: string;
    readonly noHistory: string;
    readonly indicatorsTitle: string;
    readonly indicatorsSub: string;
    /** The area has no values, the country has: its figures are shown. */
    readonly countryInstead: string;
    readonly nothingPublished: string;
    readonly values: string;
    readonly breaks: string;
    readonly verdictLabel: string;
    readonly verdict: Readonly<Record<MeasureVerdict['verdict'], string>>;
    /** Why, a sentence; `before` and `after` are numbers of published values. */
    readonly reason: Readonly<
      Record<Exclude<MeasureVerdict['reason'], 'judged' | 'no-baseline' | 'few-after'>, string>
    > & {
      readonly judged: (before: number, after: number) => string;
      readonly 'no-baseline': (before: number) => string;
      readonly 'few-after': (after: number) => string;
    };
    /** No verdict is an effect. */
    readonly neverEffect: string;
    readonly rule: string;
    /** Below a chart: the solid line is a day of the measure. */
    readonly chartNote: string;
    readonly findingsTitle: string;
    readonly findingsSub: string;
    readonly gapsTitle: string;
    readonly gapsSub: string;
    readonly others: string;
    readonly previous: string;
    readonly next: string;
  };
}
