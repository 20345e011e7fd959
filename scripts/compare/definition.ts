import type { Indicator } from '../../src/domain/indicator.ts';

/** What makes figures of an indicator comparable from one release to the next. */
const MEANING = [
  'definition',
  'measure',
  'unit',
  'age_band',
  'self_reported',
  'recorded_only',
  'breakdowns',
  'part_of',
  'computed',
] as const satisfies readonly (keyof Indicator)[];
export type Meaning = (typeof MEANING)[number];
export type Defined = Pick<Indicator, Meaning>;

/** The parts of the definition that are not what they were. */
export function definitionChanges(before: Defined, now: Defined): Meaning[] {
  return MEANING.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
}
