import { LANGUAGES, type Language, type Text } from '../domain/text.ts';
import { formatDate } from '../i18n/format.ts';
import { messagesOf } from '../i18n/messages.ts';
import { fileLinks } from './files.ts';
import type { FileLink } from './model.ts';
import type { Store } from './store.ts';

/** How to cite a page: in words in each language, the page's own first, and as files for programs. */
export interface Citation {
  readonly texts: readonly { readonly lang: Language; readonly text: string }[];
  readonly files: readonly FileLink[];
}

const FORMATS = [
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl.json', 'CSL-JSON'],
] as const;

/** How to cite what has this title and these files (`latest/indicators/x`, without extension). */
export function citationOf(
  store: Store,
  lang: Language,
  of: { readonly title: Text; readonly path: string; readonly release?: { id: string; date: string } },
): Citation {
  const { site, release: current } = store.index;
  const release = of.release ?? current;
  const languages = [lang, ...LANGUAGES.filter((other) => other !== lang)];
  return {
    texts: languages.map((one) => ({
      lang: one,
      text: messagesOf(one).data.cite.citation(
        site.publisher[one],
        site.name[one],
        of.title[one],
        release.id,
        formatDate(one, release.date),
        site.data_licence,
      ),
    })),
    files: FORMATS.flatMap(([extension, name]) =>
      fileLinks(store, lang, [`${of.path}.${extension}`]).map((file) => ({ ...file, name })),
    ),
  };
}
