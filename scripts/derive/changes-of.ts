import { COUNTRY } from '../../src/domain/id.ts';
import type { Catalogue } from '../../src/domain/input.ts';
import type { Indicator } from '../../src/domain/indicator.ts';

/** An event known by its month or year counts from the first day of it. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/**
 * Days from which the values of an indicator mean something else: its own breaks, and for what is known only because
 * somebody recorded it, changes in the rules of recording for the whole country.
 */
export function changesOf(
  { breaks, recorded_only }: Pick<Indicator, 'breaks' | 'recorded_only'>,
  { events }: Pick<Catalogue['tables'], 'events'>,
): readonly string[] {
  const recorded = recorded_only
    ? events.filter(({ kind, area }) => kind === 'recording-change' && area === COUNTRY)
    : [];
  return [...breaks.map(({ date }) => date), ...recorded.map(({ date }) => firstDay(date))];
}
