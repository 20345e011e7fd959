import type { IndicatorDocument } from '../../domain/document.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Language } from '../../domain/text.ts';
import { remember } from '../remember.ts';
import { latestAreaPeriod, mainSlice, type Slice } from '../slices.ts';
import { documentOf, type Store } from '../store.ts';

/** An indicator that can be set side by side, in the one period that holds for all columns of all pages. */
export interface CompareIndicator {
  readonly id: string;
  readonly topic: string;
  readonly document: IndicatorDocument;
  readonly slice: Slice;
  readonly period: string;
  readonly name: string;
  readonly address: string;
  /** Unit and period; for own answers, that they are. */
  readonly detail: string;
}

function detailOf(lang: Language, document: IndicatorDocument, period: string): string {
  const { selfReported } = messagesOf(lang).indicator;
  const answers = document.self_reported === 'no' ? [] : [selfReported[document.self_reported]];
  return [document.unit_names[lang], formatPeriod(lang, period), ...answers].join(', ');
}

function comparable(lang: Language, topic: string, document: IndicatorDocument): CompareIndicator[] {
  const slice = mainSlice(document);
  const period = document.quiet ? undefined : latestAreaPeriod(slice.rows);
  if (period === undefined) return [];
  return [
    {
      id: document.id,
      topic,
      document,
      slice,
      period,
      name: document.name[lang],
      address: pageHref(lang, `indicators/${document.computed?.parent ?? document.id}/`),
      detail: detailOf(lang, document, period),
    },
  ];
}

/**
 * All indicators that can be set side by side, in the order of topics. Regions are compared by shares and rates; a
 * count stands alone where none was computed from it.
 */
export const compareIndicators = remember((store: Store, lang: Language): readonly CompareIndicator[] =>
  store.index.topics.flatMap(({ id: topic, indicators }) =>
    indicators.flatMap((id) => {
      const document = documentOf(store, id);
      const computed = document.children.flatMap((child) =>
        comparable(lang, topic, documentOf(store, child)),
      );
      return computed.length > 0 ? computed : comparable(lang, topic, document);
    }),
  ),
);
