import type { IndicatorDocument } from '../../domain/document.ts';
import type { PublishedRow } from '../../domain/row.ts';
import type { Language } from '../../domain/text.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { single } from '../../i18n/sentences/headline.ts';
import type { Sentence } from '../../i18n/sentences/sentence.ts';
import { factOf } from '../facts.ts';
import { countryValues, mainSlice } from '../slices.ts';
import { documentOf, type Store } from '../store.ts';

/** A figure that a source has published lately. */
export interface NewestLine {
  /** The day, month or year of the source, as exactly as it is known. */
  readonly date: string;
  readonly publisher: string;
  readonly text: Sentence;
  readonly address: string;
}

const SHOWN = 6;

interface Candidate {
  readonly document: IndicatorDocument;
  readonly row: PublishedRow & { readonly value: number };
  readonly source: { readonly date: string; readonly publisher: string };
}

function sourceOf(store: Store, lang: Language, row: PublishedRow): Candidate['source'] | undefined {
  const dated = row.source
    .split(';')
    .flatMap((id) => store.sources.get(id) ?? [])
    .filter(({ date }) => date !== '')
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))[0];
  return dated && { date: dated.date, publisher: dated[`publisher_${lang}`] };
}

function candidates(store: Store, lang: Language): readonly Candidate[] {
  return store.index.topics
    .flatMap(({ indicators }) => indicators.map((id) => documentOf(store, id)))
    .filter(({ quiet, computed }) => !quiet && computed === undefined)
    .flatMap((document) => {
      const row = countryValues(mainSlice(document).rows).at(-1);
      const source = row && sourceOf(store, lang, row);
      return row && source ? [{ document, row, source }] : [];
    });
}

/** The country's figures whose sources are the most recent, the newest first; of one day in the order of topics. */
export function newestLines(store: Store, lang: Language): readonly NewestLine[] {
  return [...candidates(store, lang)]
    .sort((a, b) => (a.source.date < b.source.date ? 1 : a.source.date > b.source.date ? -1 : 0))
    .slice(0, SHOWN)
    .map(({ document, row, source }) => ({
      date: formatShortDate(lang, source.date),
      publisher: source.publisher,
      text: single(lang, document.name[lang], factOf(document, row)),
      address: pageHref(lang, `indicators/${document.id}/`),
    }));
}
