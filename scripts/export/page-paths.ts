import type { IndexDocument } from '../../src/domain/document.ts';
import { SITE_PATHS } from '../../src/domain/site-paths.ts';
import type { Text } from '../../src/domain/text.ts';
import type { Shelf, Subject } from './shelf.ts';

const NONE = { kk: '', ru: '', en: '' };

/** A page in each language, below the root of the site. */
function inLanguages(path: string): Text {
  return { kk: `kk/${path}`, ru: `ru/${path}`, en: `en/${path}` };
}

/** The page of an indicator; a computed one stands on that of its parent. */
export function indicatorPages({ synthetic }: Shelf, { id, parent }: { id: string; parent: string }): Text {
  const folder = synthetic ? 'examples/' : 'indicators/';
  return inLanguages(parent === '' ? `${folder}${id}/` : `${folder}${parent}/#computed-${id}-h`);
}

/** The page of a region or topic. The country, districts and made-up regions have none. */
export function subjectPages({ synthetic }: Shelf, { kind, id }: Subject): Text {
  if (synthetic) return kind === 'topic' ? inLanguages('examples/') : NONE;
  if (kind === 'topic') return inLanguages(`indicators/#${id}-h`);
  return kind === 'region' && id.startsWith('KZ-') ? inLanguages(`regions/${id.toLowerCase()}/`) : NONE;
}

/** All pages that are neither of an indicator nor of a region. */
export function fixedPages(
  { stories }: Pick<IndexDocument, 'stories'>,
  hasExamples: boolean,
): readonly Text[] {
  const more = [...stories.map(({ id }) => `stories/${id}/`), ...(hasExamples ? ['examples/'] : [])];
  return [...SITE_PATHS, ...more].map(inLanguages);
}

/**
 * Where a citation leads to, in each language: an address where the site knows its own, else a path below its root. What
 * has no page of its own is found on the page of files.
 */
export function addressesOf(shelf: Shelf, subject: Subject): Text {
  const entry = shelf.edition.indicators.find(({ id }) => subject.kind === 'indicator' && id === subject.id);
  const own = entry ? indicatorPages(shelf, entry) : subjectPages(shelf, subject);
  const pages = own.en === '' ? inLanguages(shelf.synthetic ? 'examples/' : 'data/') : own;
  return {
    kk: `${shelf.site}${pages.kk}`,
    ru: `${shelf.site}${pages.ru}`,
    en: `${shelf.site}${pages.en}`,
  };
}
