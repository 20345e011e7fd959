import type { Language } from '../../domain/text.ts';
import { pageHref } from '../../i18n/href.ts';
import { EXAMPLE_SECTIONS } from '../../i18n/messages/examples.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import { listRow, type ListRow } from '../indicator/list.ts';
import { indicatorIds } from '../indicator/view.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';
import type { TextSectionView } from '../text-model.ts';

/** All that the list of made-up examples shows. */
interface ExampleList {
  readonly frame: PageFrame;
  readonly contents: readonly Link[];
  readonly sections: readonly TextSectionView[];
  readonly rows: readonly ListRow[];
}

function sectionsOf(lang: Language): readonly TextSectionView[] {
  const { sections, links: words } = messagesOf(lang).examples;
  const links = {
    records: [],
    tables: [
      { text: words.disclosure, address: pageHref(lang, 'disclosure/') },
      { text: words.methods, address: pageHref(lang, 'methods/') },
    ],
    own: [{ text: words.data, address: pageHref(lang, 'data/') }],
  };
  return EXAMPLE_SECTIONS.map((id) => ({
    id,
    ...sections[id],
    list: [],
    isOrdered: false,
    links: links[id],
  }));
}

/** The list of made-up examples, with what records are and how they become tables. */
export function exampleList(store: Store, lang: Language): ExampleList {
  const { title, lead, list } = messagesOf(lang).examples;
  const sections = sectionsOf(lang);
  return {
    frame: pageFrame(store, {
      lang,
      path: store.edition.pages,
      title,
      description: lead,
      menu: null,
    }),
    contents: [
      { text: list.heading, address: '#list-h' },
      ...sections.map(({ id, heading }) => ({ text: heading, address: `#${id}` })),
    ],
    sections,
    rows: indicatorIds(store).map((id) => listRow(store, lang, id)),
  };
}
