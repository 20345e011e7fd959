import { COUNTRY } from '../domain/id.ts';
import type { Language } from '../domain/text.ts';
import { formatDate, NBSP } from '../i18n/format.ts';
import { pageHref } from '../i18n/href.ts';
import { messagesOf } from '../i18n/messages.ts';
import { fileLinks } from './files.ts';
import { stripLink } from './embed/strip-take.ts';
import { pageFrame, type PageFrame } from './frame.ts';
import { measuresFeedHref } from './measures/feed.ts';
import { attentionLists, type AttentionList } from './measures/attention.ts';
import { filterGroups, type FilterGroup } from './measures/filters.ts';
import { dayOf } from './measure-status.ts';
import { measuresByArea, type AreaMeasures } from './measures/measure-tables.ts';
import { eventTable, findingTable } from './measures/record-tables.ts';
import { statusCounts, type StatusCount } from './measures/status.ts';
import { targetTable } from './measures/target-table.ts';
import { dueTimeline, type DueTimeline } from './measures/timeline.ts';
import type { FileLink, Link } from './model.ts';
import type { Store } from './store.ts';
import type { TextTableView } from './text-model.ts';

const TABLES = [
  'measures',
  'statuses',
  'measure-states',
  'measure-verdicts',
  'targets',
  'target-states',
  'institutions',
  'events',
  'findings',
  'bodies',
] as const;

/** Everything on the page of orders and plans. */
export interface MeasuresPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lead: string;
  readonly asFar: string;
  /** Links to the sections of the page. */
  readonly contents: readonly Link[];
  readonly countsTitle: string;
  readonly counts: readonly StatusCount[];
  readonly attention: readonly AttentionList[];
  readonly timeline: DueTimeline;
  readonly filters: readonly FilterGroup[];
  readonly areas: readonly AreaMeasures[];
  readonly targets: TextTableView;
  /** To the same by region and by body. */
  readonly elsewhere: readonly Link[];
  readonly events: TextTableView;
  readonly findings: TextTableView;
  readonly files: readonly FileLink[];
}

/** The page of orders and plans, with what is known of each. */
export function measuresPage(store: Store, lang: Language): MeasuresPage {
  const { measures: words, measurePages: more, site } = messagesOf(lang);
  const all = store.tables.measures;
  const counts = statusCounts(store, lang, all);
  const countOf = (tile: StatusCount['tile']): number => counts.find((one) => one.tile === tile)?.count ?? 0;
  const areas = measuresByArea(store, lang);
  const title = words.title(all.length, countOf('full'), countOf('said'));
  const lead = words.lead(
    areas.map(({ name, count }) => `${name}${NBSP}– ${String(count)}`).join(', '),
    countOf('slash'),
  );
  const files = TABLES.flatMap((name) =>
    fileLinks(store, lang, [`latest/${name}.csv`]).map((link) => ({ ...link, name: `${name}.csv` })),
  );
  return {
    frame: {
      ...pageFrame(store, {
        lang,
        path: 'measures/',
        title: site.measures,
        description: title,
        menu: 'measures',
      }),
      feed: measuresFeedHref(lang),
    },
    title,
    lead,
    asFar: more.asFar(formatDate(lang, dayOf(store))),
    contents: [
      { text: more.attention.title, address: '#attention-h' },
      { text: more.timeline.title, address: '#timeline-h' },
      { text: more.filters.title, address: '#all-h' },
      ...areas.map(({ id, heading }) => ({ text: heading, address: `#${id}-h` })),
      { text: words.targets.title, address: '#targets-h' },
      { text: more.elsewhere.title, address: '#institutions-h' },
      ...(['events', 'findings'] as const).map((id) => ({ text: words[id].title, address: `#${id}-h` })),
    ],
    countsTitle: words.countsTitle(all.length),
    counts,
    attention: attentionLists(store, lang),
    timeline: dueTimeline(store, lang),
    filters: filterGroups(store, lang),
    areas,
    targets: targetTable(store, lang),
    elsewhere: [
      { text: more.elsewhere.institutions, address: pageHref(lang, 'institutions/') },
      { text: more.elsewhere.bodies, address: pageHref(lang, 'bodies/') },
      ...store.index.stories.map(({ id, title: text }) => ({
        text: text[lang],
        address: pageHref(lang, `stories/${id}/`),
      })),
      { text: words.feed.link, address: measuresFeedHref(lang) },
      ...[stripLink(store, lang, COUNTRY)].filter((link) => link !== undefined),
    ],
    events: eventTable(store, lang),
    findings: findingTable(store, lang),
    files,
  };
}
