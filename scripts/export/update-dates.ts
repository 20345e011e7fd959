import type { IndexDocument } from '../../src/domain/document.ts';
import type { History } from '../../src/domain/history.ts';
import { firstSaid, lastChange } from './history.ts';
import type { Shelf } from './shelf.ts';

function historyOf({ bytes }: Shelf, indicator: string): History {
  return JSON.parse(new TextDecoder().decode(bytes(`history/${indicator}.json`))) as History;
}

/**
 * Date of the newest release in which a figure of the indicator changed; of this one where it has no figures, or where
 * they are made up.
 */
export function updatedOn(shelf: Shelf, indicator: string): string {
  const { date } = shelf.edition.release;
  return shelf.synthetic ? date : lastChange(historyOf(shelf, indicator)) || date;
}

/** Date of the first release that has a figure of the indicator; of this one where none has. */
export function issuedOn(shelf: Shelf, indicator: string): string {
  const { date } = shelf.edition.release;
  return shelf.synthetic ? date : firstSaid(historyOf(shelf, indicator)) || date;
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
