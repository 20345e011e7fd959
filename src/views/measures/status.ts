import { MARKS, type Mark } from '../../domain/measure-state.ts';
import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { stateOf } from '../measure-status.ts';
import type { Store } from '../store.ts';

export type Measure = TableRecord<'measures'>;
export type Status = TableRecord<'statuses'>;

/** How many measures bear a mark, and what it stands for. */
export interface StatusCount {
  readonly tile: Mark;
  readonly count: number;
  readonly words: string;
}

/** Counts by mark, even where there is none; nothing is said of withdrawn ones unless there are any. */
export function statusCounts(
  store: Store,
  lang: Language,
  measures: readonly Measure[],
): readonly StatusCount[] {
  const marks = measures.map((measure) => stateOf(store, measure).mark);
  return MARKS.filter((mark) => mark !== 'out' || marks.includes('out')).map((tile) => ({
    tile,
    count: marks.filter((mark) => mark === tile).length,
    words: messagesOf(lang).tracker.group[tile],
  }));
}
