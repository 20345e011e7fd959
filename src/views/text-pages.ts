import { LIMITS, WEIGHTS } from '../domain/limits.ts';
import type { Language } from '../domain/text.ts';
import { formatDate } from '../i18n/format.ts';
import { href, pageHref } from '../i18n/href.ts';
import { messagesOf } from '../i18n/messages.ts';
import {
  ABOUT_SECTIONS,
  METHODS_SECTIONS,
  type AboutSection,
  type FactSection,
  type MethodsSection,
  type TextFacts,
} from '../i18n/messages/text-pages.ts';
import { formatWeight } from '../i18n/weight.ts';
import { pageFrame, type PageFrame } from './frame.ts';
import { chanceSections } from './methods/sections.ts';
import type { Link } from './model.ts';
import { releaseState } from './releases/state.ts';
import type { Store } from './store.ts';
import type { TextSectionView, WeightTableView } from './text-model.ts';

/** A page of headed texts with a list of its sections. */
export interface TextPageView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly sections: readonly TextSectionView[];
}

function factsOf({ index }: Store, lang: Language): TextFacts {
  const { site, release } = index;
  return {
    readTo: formatDate(lang, release.read_to),
    state: releaseState(index, lang),
    publisher: site.publisher[lang],
    contact: site.contact,
    licence: site.data_licence,
    disclaimer: site.disclaimer[lang],
  };
}

function sectionView(
  id: string,
  section: FactSection,
  facts: TextFacts,
  links: readonly Link[] = [],
): TextSectionView {
  const { heading, text, list = [], isOrdered = false } = section;
  const paragraphs = text.map((paragraph) => (typeof paragraph === 'string' ? paragraph : paragraph(facts)));
  return { id, heading, text: paragraphs, list, isOrdered, links };
}

/** The page of methods. */
export function methodsPage(store: Store, lang: Language): TextPageView {
  const { methods: words, site } = messagesOf(lang);
  const facts = factsOf(store, lang);
  const at = (text: string, path: string): Link => ({ text, address: pageHref(lang, path) });
  const links: Readonly<Partial<Record<MethodsSection, readonly Link[]>>> = {
    sources: [at(words.links.sources, 'data/#sources-h')],
    pipeline: [at(words.links.files, 'data/')],
    empty: [at(words.links.columns, 'data/#columns-h')],
    disclosure: [at(words.links.disclosure, 'disclosure/')],
    'not-yet': [at(words.links.disclosure, 'disclosure/#not-covered')],
    orders: [at(words.links.measures, 'measures/')],
    judging: [at(words.links.measures, 'measures/')],
    limits: [at(words.links.gaps, 'not-published/')],
  };
  return {
    frame: pageFrame(store, {
      lang,
      path: 'methods/',
      title: site.methods,
      description: words.lead,
      menu: 'methods',
    }),
    title: words.title,
    lead: words.lead,
    contents: words.contents,
    sections: [
      ...METHODS_SECTIONS.map((id) => sectionView(id, words.sections[id], facts, links[id])),
      ...chanceSections(store, lang),
    ],
  };
}

function weightTable(lang: Language): WeightTableView {
  const { weights } = messagesOf(lang).about;
  const rows = WEIGHTS.map((name) => ({
    name,
    text: weights.names[name],
    limit: formatWeight(lang, name, LIMITS[name], 0),
  }));
  return { caption: weights.caption, columns: weights.columns, rows };
}

/** The page about the project. */
export function aboutPage(store: Store, lang: Language): TextPageView {
  const { about: words, site } = messagesOf(lang);
  const facts = factsOf(store, lang);
  const at = (text: string, path: string): Link => ({ text, address: pageHref(lang, path) });
  const links: Readonly<Partial<Record<AboutSection, readonly Link[]>>> = {
    what: [at(words.links.methods, 'methods/')],
    origin: [at(words.links.measures, 'measures/')],
    licence: [
      { text: words.links.licence, address: store.index.site.data_licence_url },
      at(words.links.data, 'data/'),
    ],
    help: [{ text: site.helpLink, address: 'tel:111' }],
    typeface: [{ text: words.links.fontLicence, address: href('fonts/OFL.txt') }],
  };
  return {
    frame: pageFrame(store, { lang, path: 'about/', title: site.about, description: words.lead, menu: null }),
    title: words.title,
    lead: words.lead,
    contents: words.contents,
    sections: ABOUT_SECTIONS.map((id) => ({
      ...sectionView(id, words.sections[id], facts, links[id]),
      ...(id === 'weight' ? { weights: weightTable(lang) } : {}),
    })),
  };
}
