import type { Language } from '../../../src/domain/text.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { Store } from '../../../src/views/store.ts';
import type { SlideSpec } from './deck.ts';

type Paragraph = readonly [head: string, text: string];

/** The last slide: what the figures mean, what to bear in mind, what the signs mean, under which terms, by whom. */
export function aboutSlide(
  { index: { site } }: Store,
  lang: Language,
  {
    title,
    paragraphs,
    notes,
  }: { readonly title: string; readonly paragraphs: readonly Paragraph[]; readonly notes: readonly string[] },
): SlideSpec {
  const { press, state, site: words } = messagesOf(lang);
  return {
    kind: 'content',
    title: press.aboutFigures,
    sub: title,
    body: {
      kind: 'text',
      paragraphs: [
        ...paragraphs,
        [press.signs, [state.suppressedKey, state.missingKey, state.notApplicableKey].join('; ')],
        [
          site.publisher[lang],
          `${press.licence(`${site.data_licence}, ${site.data_licence_url}`)}. ${site.disclaimer[lang]}`,
        ],
        [words.helpName, words.helpText],
      ],
    },
    remarks: [],
    source: '',
    notes,
  };
}
