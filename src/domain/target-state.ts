import { z } from 'zod';
import { DateSchema } from './id.ts';
import type { TableRecord } from './tables.ts';

/** `open`: its day has not come. `cannot-be-told`: its day has passed, and nothing was published of it or after it. */
export const TARGET_STATES = ['met', 'missed', 'open', 'cannot-be-told'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** One row of `target-states.csv`: a plan with a day. */
export const TrackedTargetSchema = z.object({
  target: z.string(),
  as_of: DateSchema,
  state: z.enum(TARGET_STATES),
});
export type TrackedTarget = z.infer<typeof TrackedTargetSchema>;

/** A published value with the last day of its period. */
export interface Dated {
  readonly end: string;
  readonly value: number;
  readonly qualifier: string;
}

/** A value said to be only a lower bound cannot show that a number was not reached. */
const LOWER_BOUNDS: ReadonlySet<string> = new Set(['more-than', 'at-least']);

/**
 * Whether a plan with a day was reached, as far as figures up to a day tell: met once any of them reaches the number;
 * missed once its day has passed and the first figure of that day or after it does not. `null` for a norm, which holds
 * all the time, and for a plan without a day.
 *
 * @param values published values of the indicator and area, in any order
 * @param day nothing after it is taken into account, `YYYY-MM-DD`
 */
export function targetState(
  target: Pick<TableRecord<'targets'>, 'kind' | 'value' | 'due_date' | 'aim'>,
  values: readonly Dated[],
  day: string,
): TargetState | null {
  const { kind, due_date } = target;
  if (kind !== 'plan' || due_date === '') return null;
  const wanted = Number(target.value);
  const reaches = ({ value }: Dated): boolean =>
    target.aim === 'at-most' ? value <= wanted : value >= wanted;
  const known = values.filter(({ end }) => end <= day).sort((a, b) => (a.end < b.end ? -1 : 1));
  const upToDue = known.filter(({ end }) => end <= due_date);
  const since = known.find(({ end }) => end >= due_date);
  if (upToDue.some(reaches)) return 'met';
  if (day <= due_date) return 'open';
  if (!since) return 'cannot-be-told';
  if (reaches(since)) return 'met';
  return target.aim === 'at-least' && LOWER_BOUNDS.has(since.qualifier) ? 'cannot-be-told' : 'missed';
}
