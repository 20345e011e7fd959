import type { Text } from '../../src/domain/text.ts';
import { recordsOf, valuesOf } from './records-of.ts';
import type { PublishedTable, Shelf } from './shelf.ts';

/** A source as far as it may be told: one whose address is withheld has neither title nor address. */
export interface Source {
  readonly id: string;
  readonly publisher: Text;
  readonly title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty where the source has no date. */
  readonly date: string;
  readonly address: string;
  /** Its own terms; empty where it states none. */
  readonly licence: string;
}

function sourceOf(record: Readonly<Record<string, string>>): Source {
  const cell = (column: string): string => record[column] ?? '';
  const isShown = cell('address_status') !== 'withheld';
  return {
    id: cell('source'),
    publisher: { kk: cell('publisher_kk'), ru: cell('publisher_ru'), en: cell('publisher_en') },
    title: isShown ? cell('title') : '',
    date: cell('date'),
    address: isShown ? cell('address') : '',
    licence: cell('licence'),
  };
}

/** The sources with these ids, in the order of `sources.csv`. */
export function sourcesOf(shelf: Shelf, ids: Iterable<string>): Source[] {
  const wanted = new Set(ids);
  return recordsOf(shelf.table('sources.csv'))
    .map(sourceOf)
    .filter(({ id }) => wanted.has(id));
}

/** The sources behind the figures of a table. */
export function usedSources(shelf: Shelf, figures: PublishedTable): Source[] {
  return sourcesOf(
    shelf,
    valuesOf(figures, 'source').flatMap((list) => list.split(';')),
  );
}
