import type { Language } from '../../domain/text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { Store } from '../store.ts';
import { cell, line, numberCell, type TextRow, type TextTableView } from '../text-model.ts';
import { historyIds, releaseStatus } from './view.ts';

/** The list of all pages of figures. */
export interface HistoryList {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lead: string;
  readonly status: readonly string[];
  readonly table: TextTableView;
}

function rowOf({ histories }: Store, lang: Language, id: string): readonly TextRow[] {
  const history = histories.get(id);
  if (!history) return [];
  const changed = history.figures.filter(({ said }) => said.length > 1).length;
  return [
    {
      cells: [
        cell(line({ text: history.name[lang], address: pageHref(lang, `history/${id}/`) })),
        numberCell(formatNumber(lang, history.figures.length)),
        numberCell(formatNumber(lang, changed)),
      ],
    },
  ];
}

/** All indicators with a page of figures, by topic; those that are no longer published last. */
export function historyList(store: Store, lang: Language): HistoryList {
  const { history: words } = messagesOf(lang);
  const { topics, indicators, release, releases } = store.index;
  const topicOf = new Map(indicators.map(({ id, topic }) => [id, topic]));
  const ids = historyIds(store);
  const groups = [
    ...topics.map(({ id, name }) => ({
      head: name[lang],
      ids: ids.filter((one) => topicOf.get(one) === id),
    })),
    { head: words.gone, ids: ids.filter((one) => !topicOf.has(one)) },
  ].filter((group) => group.ids.length > 0);
  const [first] = store.histories.values();
  const status = first?.releases ?? [
    ...releases.map(({ id, date }) => ({ release: id, date, released: true })),
    ...(releases.some(({ id }) => id === release.id)
      ? []
      : [{ release: release.id, date: release.date, released: false }]),
  ];
  return {
    frame: pageFrame(store, {
      lang,
      path: 'history/',
      title: words.menu,
      description: words.listLead,
      menu: null,
    }),
    title: words.listTitle,
    lead: words.listLead,
    status: releaseStatus(lang, status),
    table: {
      id: 'histories',
      caption: words.listTitle,
      columns: words.listColumns,
      groups: groups.map((group) => ({
        head: group.head,
        rows: group.ids.flatMap((id) => rowOf(store, lang, id)),
      })),
    },
  };
}
