import type { Indicator } from '../../domain/indicator.ts';
import { rowKey, type PublishedRow } from '../../domain/row.ts';
import type { Language } from '../../domain/text.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { formatNumber, formatValue, type UnitFormat } from '../../i18n/number.ts';
import { standingOf } from './standing.ts';

interface Place {
  readonly lang: Language;
  readonly document: Pick<Indicator, 'id' | 'direction'> & { readonly unit_names: UnitFormat };
}

/** The interval of a row in words, with the key of the row. */
export interface IntervalText {
  readonly key: string;
  readonly text: string;
}

/** «3,1–4,3»: the published interval of a row, as the language writes its ends. */
export function intervalText({ lang, document }: Place, row: PublishedRow): IntervalText | undefined {
  const { lower, upper } = row;
  if (lower === undefined || upper === undefined) return undefined;
  const { unit_names } = document;
  // The sign of per cent stands once, after both ends.
  const low = formatNumber(lang, lower, unit_names.decimals);
  return { key: rowKey(document.id, row), text: `${low}–${formatValue(lang, upper, unit_names)}` };
}

/** Above, below, or not told apart: one or two words for a table. */
export function standingText({ lang, document }: Place, row: PublishedRow): string {
  const standing = standingOf(document, row);
  return standing === undefined ? '' : messagesOf(lang).statistics.short[standing];
}
