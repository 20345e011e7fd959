import { LANGUAGES, type Text } from '../../src/domain/text.ts';
import type { Shelf, Subject } from './shelf.ts';

function pathBelowLanguage({ edition, synthetic }: Shelf, { kind, id }: Subject): string {
  if (synthetic) return kind === 'indicator' ? `examples/${id}/` : 'examples/';
  if (kind === 'region') return `regions/${id.toLowerCase()}/`;
  if (kind !== 'indicator') return 'data/';
  const parent = edition.indicators.find((entry) => entry.id === id)?.parent ?? '';
  return parent === '' ? `indicators/${id}/` : `indicators/${parent}/#computed-${id}-h`;
}

/** Where a subject is shown, in each language: an address where the site knows its own, else a path below its root. */
export function pagesOf(shelf: Shelf, subject: Subject): Text {
  const path = pathBelowLanguage(shelf, subject);
  const [kk = '', ru = '', en = ''] = LANGUAGES.map((lang) => `${shelf.site}${lang}/${path}`);
  return { kk, ru, en };
}
