import type { Language } from '../../domain/text.ts';
import { pageHref } from '../../i18n/href.ts';
import type { Sentence } from '../../i18n/sentences/sentence.ts';
import { headlineOf } from '../indicator/headline.ts';
import { subjectOf } from '../indicator/subject.ts';
import type { Link } from '../model.ts';
import { documentOf, type Store } from '../store.ts';

/** A topic with what its first figure says, and links to all its indicators. */
export interface TopicLines {
  readonly name: string;
  /** Message of the first indicator that has a figure to speak of; nothing where the topic has none. */
  readonly headline: { readonly text: Sentence; readonly address: string } | undefined;
  readonly indicators: readonly Link[];
}

function hasFigure(sentence: Sentence): boolean {
  return sentence.some((part) => typeof part !== 'string');
}

function headlineOfTopic(store: Store, lang: Language, ids: readonly string[]): TopicLines['headline'] {
  for (const id of ids) {
    const document = documentOf(store, id);
    const text = document.quiet ? [] : headlineOf(subjectOf(store, lang, document));
    if (hasFigure(text)) return { text, address: pageHref(lang, `indicators/${id}/`) };
  }
  return undefined;
}

/** All topics in their order, which is content: the first indicator of a topic speaks for it. */
export function topicLines(store: Store, lang: Language): readonly TopicLines[] {
  return store.index.topics.map(({ name, indicators }) => ({
    name: name[lang],
    headline: headlineOfTopic(store, lang, indicators),
    indicators: indicators.map((id) => ({
      text: documentOf(store, id).short_name[lang],
      address: pageHref(lang, `indicators/${id}/`),
    })),
  }));
}
