import type { Break } from '../../charts/types.ts';
import type { PublishedRow } from '../../domain/row.ts';
import { breakPlace } from '../time.ts';
import { words, type Subject } from './subject.ts';

/** Days on which the borders of regions changed. */
const SPLITS = ['2018-06-19', '2022-06-08'] as const;
export type Split = (typeof SPLITS)[number];

/** The former areas whose end a split is. */
const ENDED: Readonly<Record<Split, readonly string[]>> = {
  '2018-06-19': ['KZ-YUZ'],
  '2022-06-08': ['KZ-ALM', 'KZ-KAR', 'KZ-VOS'],
};

/** Splits that the rows cross: the former area has rows before, and the table goes on after. */
export function crossedSplits(rows: readonly PublishedRow[]): readonly Split[] {
  return SPLITS.filter(
    (date) =>
      rows.some(({ area, frame }) => frame === 'as-of-period' && ENDED[date].includes(area)) &&
      breakPlace(rows, date) !== undefined,
  );
}

/** Breaks of a series: of borders where regions are drawn, and of the indicator itself. */
export function breaksOf(
  subject: Subject,
  rows: readonly PublishedRow[],
  hasAreas: boolean,
): readonly Break[] {
  const { document, lang } = subject;
  const labels: Readonly<Record<Split, string>> = {
    '2018-06-19': words(subject).split2018,
    '2022-06-08': words(subject).split2022,
  };
  const splits = hasAreas ? crossedSplits(rows).map((date) => ({ date, label: labels[date] })) : [];
  const own = document.breaks.map(({ date, text }) => ({ date, label: text[lang] }));
  return [...splits, ...own]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .flatMap(({ date, label }) => {
      const x = breakPlace(rows, date);
      return x === undefined ? [] : [{ x, label }];
    });
}
