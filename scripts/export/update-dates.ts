import type { IndexDocument } from '../../src/domain/document.ts';
import type { Shelf } from './shelf.ts';

/** Date of the newest release in which a figure of the indicator changed. */
export function updatedOn({ edition }: Shelf, _indicator: string): string {
  return edition.release.date;
}

/** The next stated date on which figures of the indicator are to be published, or that none is stated. */
export function nextUpdate({ calendar, release }: IndexDocument, indicator: string): string {
  const stated = calendar.find(
    ({ date, indicators }) =>
      (indicators.length === 0 || indicators.includes(indicator)) &&
      // A month or a year lies ahead until it is over.
      date >= release.date.slice(0, date.length),
  );
  return stated?.date ?? 'not-stated';
}
