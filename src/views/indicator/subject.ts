import type { IndicatorDocument } from '../../domain/document.ts';
import type { Language } from '../../domain/text.ts';
import { formatPeriod, formatSpan } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { mainSlice, sliceName, type Slice } from '../slices.ts';
import { documentOf, type Store } from '../store.ts';

/** What a chart is about: an indicator, the slice of it that is drawn, and the words around. */
export interface Subject {
  readonly store: Store;
  readonly lang: Language;
  readonly document: IndicatorDocument;
  readonly slice: Slice;
  /** Full name, with the slice where only parts are published. */
  readonly name: string;
}

/** The indicator itself as a subject. */
export function subjectOf(store: Store, lang: Language, document: IndicatorDocument): Subject {
  const slice = mainSlice(document);
  const part = sliceName(lang, document, slice);
  const name = document.name[lang];
  return { store, lang, document, slice, name: part === '' ? name : `${name}, ${part}` };
}

/**
 * What maps and dots are about. Counts follow the number of people; where the project has computed a rate, or a
 * share with intervals, regions are set side by side by it.
 */
export function comparableSubject(subject: Subject): Subject {
  const { store, lang, document } = subject;
  const rate = document.children
    .map((id) => documentOf(store, id))
    .find(({ measure, map }) => measure === 'rate' && map);
  if (rate) return subjectOf(store, lang, rate);
  return comparedChildren(subject)[0] ?? subjectOf(store, lang, document);
}

/** Computed shares and rates of the indicator in which regions are compared with the country. */
export function comparedChildren({ store, lang, document }: Subject): readonly Subject[] {
  return document.children
    .map((id) => documentOf(store, id))
    .filter(({ statistics }) => statistics?.compare === true)
    .map((child) => subjectOf(store, lang, child));
}

/** Statistical subtitle: measure, unit, period. */
export function subtitle({ lang, document, name }: Subject, first: string, last = first): string {
  const unit = document.unit_names[lang];
  const period = first === last ? formatPeriod(lang, first) : formatSpan(lang, first, last);
  return unit === '%' ? `${name}, ${period}` : `${name} (${unit}), ${period}`;
}

/** Texts of the pages of indicators. */
export function words({ lang }: Subject): ReturnType<typeof messagesOf>['indicator'] {
  return messagesOf(lang).indicator;
}
