import type { Feed, FeedEntry } from '../../feeds/atom.ts';
import { uuidOf } from '../../feeds/uuid.ts';
import type { Status } from '../../domain/status.ts';
import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { pageHref, reachableHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { dayOf } from '../measure-status.ts';
import type { Store } from '../store.ts';
import { bodyNames } from './measure-tables.ts';
import { reportedOn, saidBy } from './said-by.ts';

type Report = TableRecord<'statuses'>;

/** Address of the feed of news on the measures. */
export function measuresFeedHref(lang: Language): string {
  return pageHref(lang, 'measures/atom.xml');
}

function entryOf(store: Store, lang: Language, report: Report): FeedEntry[] {
  const measure = store.tables.measures.find((one) => one.measure === report.measure);
  if (!measure) return [];
  const { tracker, measures: words } = messagesOf(lang);
  const said = saidBy(lang, report).map((part) => (typeof part === 'string' ? part : part.text));
  const by = bodyNames(store, lang, report.stated_by);
  return [
    {
      id: uuidOf(`measures/${lang}/${report.measure}/${report.date}/${report.status}`),
      title: `${field(measure, 'name', lang)}: ${tracker.status[report.status as Status]}`,
      updated: report.date,
      address: reachableHref(pageHref(lang, `measures/${report.measure.toLowerCase()}/`)),
      text: [
        field(report, 'evidence', lang),
        [reportedOn(lang, report), by, ...said].filter((part) => part !== '').join(' · '),
        ...(by === '' ? [words.feed.nobodyNamed] : []),
        ...[field(report, 'note', lang)].filter((note) => note !== ''),
      ],
      list: [],
    },
  ];
}

/** News on the measures: every report up to the day of judgement, the newest first. */
export function measuresFeed(store: Store, lang: Language): Feed {
  const { feed: words } = messagesOf(lang).measures;
  const { site } = store.index;
  const day = dayOf(store);
  const reports = store.tables.statuses
    .filter(({ date, status }) => date <= day && status !== 'not-stated')
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0));
  return {
    id: uuidOf(`feed/measures/${lang}`),
    lang,
    title: words.title(site.name[lang]),
    subtitle: words.subtitle(formatDate(lang, day)),
    author: site.publisher[lang],
    rights: site.data_licence,
    updated: reports[0]?.date ?? day,
    self: reachableHref(measuresFeedHref(lang)),
    page: reachableHref(pageHref(lang, 'measures/')),
    entries: reports.flatMap((report) => entryOf(store, lang, report)),
  };
}
