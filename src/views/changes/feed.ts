import type { Language } from '../../domain/text.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { pageHref, reachableHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Feed, FeedEntry } from '../../feeds/atom.ts';
import { uuidOf } from '../../feeds/uuid.ts';
import type { Store } from '../store.ts';
import { changesByIndicator, type ChangeRow, type IndicatorChanges } from './groups.ts';
import { feedHref } from './page.ts';

/** So many changed figures stand in one entry; the page has more. */
const MOST_ITEMS = 20;

function itemOf({ head, old, now, reason }: ChangeRow): string {
  return `${head}: ${old.text} → ${now.text} (${reason})`;
}

function indicatorEntry(
  lang: Language,
  release: Store['index']['releases'][number],
  changes: IndicatorChanges,
): FeedEntry {
  const { releases: words } = messagesOf(lang);
  return {
    id: uuidOf(`changes/${lang}/${release.id}/${changes.indicator}`),
    title: words.entryIndicator(changes.name, release.id),
    updated: release.date,
    address: reachableHref(`${pageHref(lang, 'changes/')}#${changes.id}`),
    text: [
      words.changesCount(formatNumber(lang, changes.total)),
      ...changes.counts,
      ...changes.explanations.map(({ parts }) =>
        parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
      ),
    ],
    list: changes.rows.slice(0, MOST_ITEMS).map(itemOf),
  };
}

function releaseEntry(
  lang: Language,
  { id, date, previous, rows, changes, notes }: Store['index']['releases'][number],
): FeedEntry {
  const { releases: words } = messagesOf(lang);
  const count = changes === 0 ? words.noChanges : words.changesCount(formatNumber(lang, changes));
  return {
    id: uuidOf(`release/${lang}/${id}`),
    title: words.entryRelease(id),
    updated: date,
    address: reachableHref(pageHref(lang, `releases/${id}/`)),
    text: [
      words.oneLead(formatDate(lang, date), formatNumber(lang, rows)),
      previous === '' ? words.changesOfFirst : count,
      ...(notes[lang] === '' ? [] : [notes[lang]]),
    ],
    list: [],
  };
}

/** The feed of releases and of what each has changed, the newest first. What is being prepared is no news yet. */
export function changesFeed(store: Store, lang: Language): Feed {
  const { releases: words } = messagesOf(lang);
  const { site, release, releases } = store.index;
  const entries = [...releases]
    .reverse()
    .flatMap((one) => [
      releaseEntry(lang, one),
      ...(one.previous === '' ? [] : changesByIndicator(store, lang, one.id, one.previous)).map((changes) =>
        indicatorEntry(lang, one, changes),
      ),
    ]);
  return {
    id: uuidOf(`feed/changes/${lang}`),
    lang,
    title: words.feedTitle(site.name[lang]),
    subtitle:
      releases.length === 0
        ? words.nothingYet(release.id, formatDate(lang, release.date))
        : words.changesLead,
    author: site.publisher[lang],
    rights: site.data_licence,
    updated: releases.at(-1)?.date ?? release.date,
    self: reachableHref(feedHref(lang)),
    page: reachableHref(pageHref(lang, 'changes/')),
    entries,
  };
}
