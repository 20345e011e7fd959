import { LANGUAGES, type Language } from '../../domain/text.ts';
import { compareText } from '../../i18n/compare-text.ts';
import { field } from '../../i18n/field.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { bodyLink } from '../bodies/link.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import { measureAddress } from '../measures/links.ts';
import type { Link } from '../model.ts';
import { regionListView } from '../region/list.ts';
import { documentOf, type Store } from '../store.ts';
import { aboutPage, methodsPage, type TextPageView } from '../text-pages.ts';
import { sitePages } from './site-pages.ts';

/** Pages of one sort, in alphabetical order. */
interface PageGroup {
  readonly id: string;
  readonly heading: string;
  readonly links: readonly Link[];
}

/** Where the answers of a language come from and lead to. */
export interface AnswerSource {
  readonly lang: Language;
  readonly heading: string;
  /** Address of the pages of the language. */
  readonly pages: string;
  /** Address of what can be found there. */
  readonly documents: string;
}

interface SearchPage {
  readonly frame: PageFrame;
  readonly groups: readonly PageGroup[];
  /** The language of the page first. */
  readonly sources: readonly AnswerSource[];
}

function byText(lang: Language, links: readonly Link[]): readonly Link[] {
  return [...links].sort((a, b) => compareText(lang, a.text, b.text));
}

function sections(path: string, page: TextPageView): readonly Link[] {
  const { lang } = page.frame;
  return page.sections.map(({ id, heading }) => ({
    text: heading,
    address: pageHref(lang, `${path}#${id}`),
  }));
}

function topicGroups(store: Store, lang: Language): readonly PageGroup[] {
  return store.index.topics.map(({ id, name, indicators }) => ({
    id: `topic-${id}`,
    heading: name[lang],
    links: byText(
      lang,
      indicators.map((one) => ({
        text: documentOf(store, one).name[lang],
        address: pageHref(lang, `indicators/${one}/`),
      })),
    ),
  }));
}

/** All pages of the site by groups: what a reader without script looks through. */
function groupsOf(store: Store, lang: Language): readonly PageGroup[] {
  const { search, site, region, bodies } = messagesOf(lang);
  const { present, former } = regionListView(store, lang);
  const stories = store.index.stories.map(({ id, title }) => ({
    path: `stories/${id}/`,
    title: title[lang],
  }));
  const pages = [...sitePages(lang), ...stories].map(({ path, title }) => ({
    text: title,
    address: pageHref(lang, path),
  }));
  const measures = store.tables.measures.map((measure) => ({
    text: field(measure, 'name', lang),
    address: measureAddress(lang, measure.measure),
  }));
  const bodyLinks = store.tables.bodies.map(({ body }) => bodyLink(store, lang, body));
  const group = (id: string, heading: string, links: readonly Link[]): PageGroup => ({
    id,
    heading,
    links: byText(lang, links),
  });
  return [
    group('pages', search.pages, pages),
    // Regions keep the order of their short names: «город Алматы» stands under А.
    { id: 'present', heading: site.regions, links: present },
    { id: 'former', heading: region.formerTitle, links: former },
    ...topicGroups(store, lang),
    group('measures', site.measures, measures),
    group('bodies', bodies.menu, bodyLinks),
    group('methods', search.methodsSections, sections('methods/', methodsPage(store, lang))),
    group('about', search.aboutSections, sections('about/', aboutPage(store, lang))),
  ];
}

/** All that the search page shows before its script begins, and what the script needs. */
export function searchPage(store: Store, lang: Language): SearchPage {
  const { search, site } = messagesOf(lang);
  return {
    frame: pageFrame(store, {
      lang,
      path: 'search/',
      title: site.search,
      description: search.lead,
      menu: 'search',
    }),
    groups: groupsOf(store, lang),
    sources: [lang, ...LANGUAGES.filter((other) => other !== lang)].map((one) => ({
      lang: one,
      heading: one === lang ? search.results : search.otherLanguage[one],
      pages: pageHref(one, ''),
      documents: pageHref(one, 'search/pages.json'),
    })),
  };
}
