import type { IndicatorDocument } from '../domain/document.ts';
import type { Language } from '../domain/text.ts';
import { formatValue } from '../i18n/format.ts';
import type { Fact } from '../i18n/sentences/sentence.ts';
import type { ValueRow } from './slices.ts';

/** A row as sentences take it. */
export function factOf({ id, unit_names }: IndicatorDocument, row: ValueRow): Fact {
  return { indicator: id, unit: unit_names, row };
}

/** A number of the indicator as the language writes it, for charts and alternative texts. */
export function valueText(lang: Language, { unit_names }: IndicatorDocument, value: number): string {
  return formatValue(lang, value, unit_names);
}
