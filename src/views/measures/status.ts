import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { markOf, MARKS, type Mark } from '../measure-status.ts';
import type { Store } from '../store.ts';

export type Measure = TableRecord<'measures'>;
export type Status = TableRecord<'statuses'>;

/** All reports on a measure, the oldest first; of equal dates in the order of the table. */
export function statusesOf({ tables }: Store, measure: string): readonly Status[] {
  const own = tables.statuses.filter((status) => status.measure === measure);
  return [...own].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** How many measures bear a mark, and what it stands for. */
export interface StatusCount {
  readonly tile: Mark;
  readonly count: number;
  readonly words: string;
}

/** Counts by mark, all four even where there is none. */
export function statusCounts(
  store: Store,
  lang: Language,
  measures: readonly Measure[],
): readonly StatusCount[] {
  const marks = measures.map((measure) => markOf(store, measure));
  return MARKS.map((tile) => ({
    tile,
    count: marks.filter((mark) => mark === tile).length,
    words: messagesOf(lang).home.group[tile],
  }));
}
