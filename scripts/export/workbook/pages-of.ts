import type { Text } from '../../../src/domain/text.ts';
import { indicatorPages, subjectPages } from '../page-paths.ts';
import type { Shelf, Subject } from '../shelf.ts';

/** The page of a subject in each language, below the root of the site; empty where it has none. */
export function pagesOf(shelf: Shelf, subject: Subject): Text {
  const entry = shelf.edition.indicators.find(({ id }) => subject.kind === 'indicator' && id === subject.id);
  return entry ? indicatorPages(shelf, entry) : subjectPages(shelf, subject);
}
