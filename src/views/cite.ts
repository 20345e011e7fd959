import { LANGUAGES, type Language, type Text } from '../domain/text.ts';
import type { PublishedRow } from '../domain/row.ts';
import type { TableRecord } from '../domain/tables.ts';
import { field } from '../i18n/field.ts';
import { messagesOf } from '../i18n/messages.ts';
import { citationText, type Cited } from '../i18n/citation.ts';
import { absoluteHref, pageHref } from '../i18n/href.ts';
import { fileLinks } from './files.ts';
import type { FileLink } from './model.ts';
import type { Store } from './store.ts';

/** How to cite a page: in words in each language, the page's own first, and as files for programs. */
export interface Citation {
  readonly texts: readonly { readonly lang: Language; readonly text: string }[];
  readonly files: readonly FileLink[];
}

/** What is cited. */
interface Subject {
  readonly title: Text;
  /** Path of its files below `/data/v1/`, without extension. */
  readonly files: string;
  /** Path of its page below the language. */
  readonly page: string;
  /** The rows it shows; one source behind them all is named too. */
  readonly rows?: readonly Pick<PublishedRow, 'source'>[];
  /** Another release than the present edition. */
  readonly release?: { readonly id: string; readonly date: string };
}

const FORMATS = [
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl.json', 'CSL-JSON'],
] as const;

function sourceBehind({ sources }: Store, rows: Subject['rows'] = []): Cited['source'] {
  const [id, ...others] = [...new Set(rows.flatMap(({ source }) => source.split(';')))].filter(Boolean);
  const source = id === undefined || others.length > 0 ? undefined : sources.get(id);
  if (!source) return null;
  const { publisher_kk: kk, publisher_ru: ru, publisher_en: en, date } = source;
  return { publisher: { kk, ru, en }, date };
}

/** The address with its host where the build knows it; else the path, and no invented host. */
function addressOf(lang: Language, page: string): string {
  return absoluteHref(pageHref(lang, page)) || `${lang}/${page}`;
}

/** How to cite a page of figures, in the words of the files for citation. */
export function citationOf(store: Store, lang: Language, of: Subject): Citation {
  const { site, release } = store.index;
  const { id, date } = of.release ?? release;
  const [kk, ru, en] = [addressOf('kk', of.page), addressOf('ru', of.page), addressOf('en', of.page)];
  const cited: Cited = {
    publisher: site.publisher,
    name: site.name,
    title: of.title,
    release: id,
    date,
    licence: site.data_licence,
    source: sourceBehind(store, of.rows),
    synthetic: store.edition.isSynthetic,
    address: { kk, ru, en },
  };
  return {
    texts: [lang, ...LANGUAGES.filter((other) => other !== lang)].map((one) => ({
      lang: one,
      text: citationText(one, cited),
    })),
    files: FORMATS.flatMap(([extension, name]) =>
      fileLinks(store, lang, [`${of.files}.${extension}`]).map((file) => ({ ...file, name })),
    ),
  };
}

/** What the files of a region are called. */
export function regionTitle(area: TableRecord<'areas'>): Text {
  const titled = (lang: Language): string =>
    messagesOf(lang).shelf.titles.figuresOf(field(area, 'name', lang));
  return { kk: titled('kk'), ru: titled('ru'), en: titled('en') };
}
