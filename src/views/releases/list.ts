import type { Language } from '../../domain/text.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { feedHref } from '../changes/page.ts';
import { releaseState } from './state.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { Link } from '../model.ts';
import { sourceLine } from '../sources.ts';
import type { Store } from '../store.ts';
import { cell, fineLine, line, numberCell, type TextCell, type TextTableView } from '../text-model.ts';

/** The page of all releases. */
export interface ReleasesPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly status: string;
  /** Nothing while nothing has been released. */
  readonly made: TextTableView | undefined;
  readonly next: TextTableView | undefined;
  readonly links: readonly Link[];
}

function madeTable({ index }: Store, lang: Language): TextTableView | undefined {
  if (index.releases.length === 0) return undefined;
  const { releases: words } = messagesOf(lang);
  const rows = [...index.releases].reverse().map(({ id, date, previous, rows: count, changes, notes }) => ({
    cells: [
      cell(line({ text: id, address: pageHref(lang, `releases/${id}/`) })),
      cell(line(formatDate(lang, date))),
      numberCell(formatNumber(lang, count)),
      previous === '' ? numberCell(words.first) : numberCell(formatNumber(lang, changes)),
      cell(line(notes[lang])),
    ],
  }));
  return { id: 'releases', caption: words.caption, columns: words.columns, groups: [{ head: '', rows }] };
}

function statedBy({ sources, index }: Store, lang: Language, id: string): TextCell {
  const source = sources.get(id);
  if (!source) return cell(line(index.site.publisher[lang]));
  const { publisher, title, titleLang, address, date } = sourceLine(lang, source);
  const named = title === '' ? [] : [', ', { text: title, address, lang: titleLang }];
  return cell(line(publisher, ...named, ` (${date})`));
}

function nextTable(store: Store, lang: Language): TextTableView | undefined {
  const { calendar } = store.index;
  if (calendar.length === 0) return undefined;
  const { releases: words } = messagesOf(lang);
  const rows = calendar.map(({ date, kind, indicators, text, source }) => ({
    cells: [
      cell(line(formatDate(lang, date))),
      cell(
        line(text[lang]),
        fineLine(words.kinds[kind]),
        ...indicators.flatMap((id) => {
          const name = store.indicators.get(id)?.name[lang];
          return name === undefined
            ? []
            : [fineLine({ text: name, address: pageHref(lang, `history/${id}/`) })];
        }),
      ),
      statedBy(store, lang, source),
    ],
  }));
  return {
    id: 'dates',
    caption: words.nextCaption,
    columns: words.nextColumns,
    groups: [{ head: '', rows }],
  };
}

/** All releases, the newest first, and the dates that have been stated. */
export function releasesPage(store: Store, lang: Language): ReleasesPage {
  const { releases: words } = messagesOf(lang);
  return {
    frame: {
      ...pageFrame(store, {
        lang,
        path: 'releases/',
        title: words.title,
        description: words.lead,
        menu: null,
      }),
      feed: feedHref(lang),
    },
    title: words.title,
    status: releaseState(store.index, lang),
    made: madeTable(store, lang),
    next: nextTable(store, lang),
    links: [
      { text: words.calendarLink, address: pageHref(lang, 'releases/calendar.ics') },
      { text: words.feedLink, address: feedHref(lang) },
      { text: words.changesTitle, address: pageHref(lang, 'changes/') },
      { text: messagesOf(lang).history.listTitle, address: pageHref(lang, 'history/') },
    ],
  };
}
