import { z } from 'zod';
import { dateOrEmpty } from './columns.ts';

/** Whole periods that must have ended before a measure began, and have begun after it, before anything is said. */
export const LEAST_BEFORE = 3;
export const LEAST_AFTER = 3;

/** What was stated beforehand of the indicator. */
export const EFFECTS = ['rise', 'fall', 'not-stated'] as const;
export type Effect = (typeof EFFECTS)[number];

/** `as-stated`, `opposite`, `no-clear-change` say how the figures moved, never why. */
export const MEASURE_VERDICTS = [
  'as-stated',
  'opposite',
  'no-clear-change',
  'too-early',
  'cannot-be-told',
] as const;

export const VERDICT_REASONS = [
  'judged',
  'nothing-published',
  'no-effect-stated',
  'not-begun',
  'date-not-stated',
  'recording-changed',
  'no-baseline',
  'few-after',
] as const;

/** One row of `measure-verdicts.csv`: a measure beside an indicator that it is linked to. */
export const MeasureVerdictSchema = z.object({
  measure: z.string(),
  indicator: z.string(),
  area: z.string(),
  effect: z.enum(EFFECTS),
  /** The first day on which a report says that work has begun; empty where none does. */
  begun: dateOrEmpty,
  verdict: z.enum(MEASURE_VERDICTS),
  reason: z.enum(VERDICT_REASONS),
});

/**
 * A verdict with the numbers it rests on. They follow from the published rows by the rule, so the file leaves them out: a
 * number beside an indicator and an area reads like a figure.
 */
export interface MeasureVerdict extends z.infer<typeof MeasureVerdictSchema> {
  readonly points_before: number;
  readonly points_after: number;
  readonly lowest_before: number | null;
  readonly highest_before: number | null;
  readonly median_after: number | null;
}

/** A published value of the whole, of one kind of period. */
export interface Point {
  readonly start: string;
  readonly end: string;
  readonly value: number;
}

export interface VerdictCase {
  readonly effect: Effect;
  /** When work began; `isStated` is false where the source bears no date. */
  readonly begun: { readonly date: string; readonly isStated: boolean } | null;
  /** In order of time. */
  readonly points: readonly Point[];
  /** Days on which what is recorded, or how, has changed. */
  readonly breaks: readonly string[];
}

type Judged = Pick<
  MeasureVerdict,
  | 'points_before'
  | 'points_after'
  | 'lowest_before'
  | 'highest_before'
  | 'median_after'
  | 'verdict'
  | 'reason'
>;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** Why nothing can be said, by the first reason that holds. */
function obstacle(
  { effect, begun, points, breaks }: VerdictCase,
  before: readonly Point[],
  after: readonly Point[],
): MeasureVerdict['reason'] | null {
  if (points.length === 0) return 'nothing-published';
  if (effect === 'not-stated') return 'no-effect-stated';
  if (!begun) return 'not-begun';
  if (!begun.isStated) return 'date-not-stated';
  const [first, last] = [before[0] ?? points[0], after.at(-1) ?? points.at(-1)];
  const isParted = breaks.some((day) => first && last && first.end < day && day <= last.end);
  if (isParted) return 'recording-changed';
  if (before.length < LEAST_BEFORE) return 'no-baseline';
  return after.length < LEAST_AFTER ? 'few-after' : null;
}

function moved(effect: Effect, low: number, high: number, middle: number): MeasureVerdict['verdict'] {
  if (low <= middle && middle <= high) return 'no-clear-change';
  return middle > high === (effect === 'rise') ? 'as-stated' : 'opposite';
}

/**
 * How an indicator has moved since a measure began, by a rule declared before the figures were there: the median of at
 * least three later periods against the range of at least three earlier ones, on a series that was recorded in one way
 * throughout, and only where an effect was stated beforehand. A period in which work began belongs to neither side. A
 * verdict says how figures moved and not why. The range of the baseline as a yardstick follows run-chart practice
 * (Perla, Provost and Murray, BMJ Quality & Safety 2011), made stricter: all of it must be left behind.
 */
export function judge(one: VerdictCase): Judged {
  const { begun, points, effect } = one;
  const before = begun ? points.filter(({ end }) => end < begun.date) : [];
  const after = begun ? points.filter(({ start }) => start > begun.date) : [];
  const head = { points_before: before.length, points_after: after.length };
  const nothing = { lowest_before: null, highest_before: null, median_after: null };
  const reason = obstacle(one, before, after);
  if (reason !== null) {
    return { ...head, ...nothing, verdict: reason === 'few-after' ? 'too-early' : 'cannot-be-told', reason };
  }
  const values = before.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const middle = median(after.map(({ value }) => value));
  return {
    ...head,
    lowest_before: low,
    highest_before: high,
    median_after: middle,
    verdict: moved(effect, low, high, middle),
    reason: 'judged',
  };
}
