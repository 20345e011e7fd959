import { check, FINITE, NOT_NEGATIVE, POSITIVE, refuse } from './domain.ts';

/** A value on a day (`YYYY-MM-DD`). */
export interface Milestone {
  readonly date: string;
  readonly value: number;
}

/** How far a promise is kept. */
export type Progress = 'met' | 'on-track' | 'off-track' | 'missed' | 'too-early';

/** What a day's place on the path may be off by, in units of the values' last digit: rounding, and nothing else. */
const ROUNDING = 4 * Number.EPSILON;

/** When a day begins in UTC; refuses days that no calendar has. All days of UTC are equally long. */
function startOf(name: string, date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    refuse(name, 'a day of the calendar such as 2026-03-31', date);
  }
  return time;
}

/**
 * How a value stands to the straight path from a baseline to a target, by days.
 *
 * Statistical Commission of the United Nations, and Eurostat, Sustainable development in the European Union, judge
 * progress so: the change up to now against the change that a steady path to the target asks for.
 *
 * @param baseline where the path begins
 * @param target where it ends: another value, on a later day; the sign of the difference is the direction
 * @param actual the value to be judged
 * @returns `too-early` up to the day of the baseline; then `met` once the target is reached, whatever the day; `missed`
 *   from the day of the target on; `on-track` at or beyond the path, else `off-track`
 * @throws RangeError that names `baseline`, `target` or `actual`
 */
export function progress({
  baseline,
  target,
  actual,
}: {
  readonly baseline: Milestone;
  readonly target: Milestone;
  readonly actual: Milestone;
}): Progress {
  check('baseline', baseline.value, FINITE);
  check('target', target.value, FINITE);
  check('actual', actual.value, FINITE);
  const start = startOf('baseline', baseline.date);
  const end = startOf('target', target.date);
  const today = startOf('actual', actual.date);
  if (target.value === baseline.value)
    refuse('target', 'a value other than the baseline', String(target.value));
  if (end <= start) refuse('target', `a date after the baseline (${baseline.date})`, target.date);
  if (today <= start) return 'too-early';
  const direction = Math.sign(target.value - baseline.value);
  if ((actual.value - target.value) * direction >= 0) return 'met';
  if (today >= end) return 'missed';
  const path = baseline.value + ((target.value - baseline.value) * (today - start)) / (end - start);
  const slack = ROUNDING * Math.max(Math.abs(baseline.value), Math.abs(target.value));
  return (actual.value - path) * direction >= -slack ? 'on-track' : 'off-track';
}

/**
 * How many more posts are needed so that each serves at most `norm`.
 *
 * A norm of staffing turned round, as in WHO (2010), Workload indicators of staffing need, user's manual. Geneva: World
 * Health Organization.
 *
 * @param norm persons one post may serve, above 0
 * @param served persons to be served, from 0 on
 * @param inPost posts filled, from 0 on, halves and quarters among them
 * @returns a whole number of posts, 0 when there are enough
 * @throws RangeError that names `norm`, `served` or `inPost`
 */
export function needed(norm: number, served: number, inPost: number): number {
  check('norm', norm, POSITIVE);
  check('served', served, NOT_NEGATIVE);
  check('inPost', inPost, NOT_NEGATIVE);
  const posts = served / norm;
  // 1.1 / 0.1 is a little more than 11 in a computer; that little must not ask for a twelfth post.
  return Math.max(0, Math.ceil(posts - inPost - ROUNDING * (posts + inPost)));
}
