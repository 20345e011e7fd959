import type { Language } from '../../domain/text.ts';
import { wholesOf } from '../area-list.ts';
import type { TableCell } from '../model.ts';
import { remember } from '../remember.ts';
import { hasNumber } from '../slices.ts';
import { intervalText, type IntervalText } from '../statistics/interval-text.ts';
import type { Store } from '../store.ts';
import { areaCell, Footnotes } from '../table-cells.ts';
import { compareIndicators, type CompareIndicator } from './rows.ts';

/** What an area has for an indicator, perhaps in the value of the territory that it was split from. */
export interface CompareCell {
  readonly cell: TableCell;
  /** The interval of the value, where one is published. */
  readonly interval: IntervalText | undefined;
  /** The area whose value it is. */
  readonly area: string;
  readonly isOtherBorders: boolean;
}

/** Something is shown: a value, or that it is withheld. */
export function isFilled({ cell }: CompareCell): boolean {
  return cell.kind === 'value' || cell.kind === 'suppressed';
}

function cellOf(store: Store, lang: Language, about: CompareIndicator, area: string): CompareCell {
  const { document, slice, period } = about;
  const has = (code: string): boolean =>
    slice.rows.some(
      (row) => row.area === code && row.period === period && (hasNumber(row) || row.status === 'c'),
    );
  const whole = has(area) ? undefined : wholesOf(store, area).find(has);
  const place = { area: whole ?? area, period };
  const row = slice.rows.find((one) => one.area === place.area && one.period === period);
  const cell = areaCell(store, lang, document, slice.rows, place, new Footnotes(document));
  return {
    // Footnotes stand on the page of the indicator, one link away.
    cell: cell.kind === 'value' ? { ...cell, marks: [] } : cell,
    interval: row && intervalText({ lang, document }, row),
    area: place.area,
    isOtherBorders: whole !== undefined,
  };
}

/** The column of an area: its cell for each indicator that can be set side by side. */
export const columnOf = remember(
  (store, lang, area): ReadonlyMap<string, CompareCell> =>
    new Map(compareIndicators(store, lang, '').map((about) => [about.id, cellOf(store, lang, about, area)])),
);
