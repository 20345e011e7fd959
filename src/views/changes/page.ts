import type { Language } from '../../domain/text.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { fileLinks } from '../files.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { FileLink, Link } from '../model.ts';
import type { Store } from '../store.ts';
import { changesByIndicator, type IndicatorChanges } from './groups.ts';

/** What one release has changed. */
export interface ReleaseChanges {
  readonly id: string;
  readonly heading: string;
  readonly text: readonly string[];
  readonly indicators: readonly IndicatorChanges[];
  /** To the page of the release; nothing while it is being prepared. */
  readonly page: Link | undefined;
}

/** The page of changes. */
export interface ChangesPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lead: string;
  readonly status: string;
  readonly releases: readonly ReleaseChanges[];
  readonly files: readonly FileLink[];
  readonly feed: Link;
}

/** Address of the feed of changes in a language. */
export function feedHref(lang: Language): string {
  return pageHref(lang, 'changes/atom.xml');
}

function textOf(
  lang: Language,
  previous: string,
  indicators: readonly IndicatorChanges[],
): readonly string[] {
  const { releases: words } = messagesOf(lang);
  if (previous === '') return [words.changesOfFirst];
  const total = indicators.reduce((sum, one) => sum + one.total, 0);
  return total === 0 ? [words.noChanges] : [words.changesCount(formatNumber(lang, total))];
}

/** What the edition being prepared would change of the last release, where there is one. */
function prepared(store: Store, lang: Language): readonly ReleaseChanges[] {
  const { release, releases } = store.index;
  const last = releases.at(-1);
  if (!last || releases.some(({ id }) => id === release.id)) return [];
  const { releases: words } = messagesOf(lang);
  const date = formatDate(lang, release.date);
  const indicators = changesByIndicator(store, lang, release.id, last.id);
  return [
    {
      id: `r-${release.id}`,
      heading: words.changesHeading(release.id, date),
      text: [words.beingPrepared(release.id, date), ...textOf(lang, last.id, indicators)],
      indicators,
      page: undefined,
    },
  ];
}

/** What each release has changed, the newest first. */
export function releaseChanges(store: Store, lang: Language): readonly ReleaseChanges[] {
  const { releases: words } = messagesOf(lang);
  return [...store.index.releases].reverse().map(({ id, date, previous }) => {
    const indicators = previous === '' ? [] : changesByIndicator(store, lang, id, previous);
    return {
      id: `r-${id}`,
      heading: words.changesHeading(id, formatDate(lang, date)),
      text: textOf(lang, previous, indicators),
      indicators,
      page: { text: words.oneTitle(id), address: pageHref(lang, `releases/${id}/`) },
    };
  });
}

/** The page of all changes: what is being prepared first, then the releases. */
export function changesPage(store: Store, lang: Language): ChangesPage {
  const { releases: words } = messagesOf(lang);
  const { release, releases } = store.index;
  return {
    frame: {
      ...pageFrame(store, {
        lang,
        path: 'changes/',
        title: words.changesMenu,
        description: words.changesLead,
        menu: null,
      }),
      feed: feedHref(lang),
    },
    title: words.changesTitle,
    lead: words.changesLead,
    status: releases.length === 0 ? words.nothingYet(release.id, formatDate(lang, release.date)) : '',
    releases: [...prepared(store, lang), ...releaseChanges(store, lang)],
    files: fileLinks(store, lang, ['changes.csv', 'changes.json']),
    feed: { text: words.feedLink, address: feedHref(lang) },
  };
}
