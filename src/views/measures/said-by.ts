import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Inline } from '../text-model.ts';

interface Said {
  readonly publisher: string;
  readonly address: string;
  readonly address_status?: string;
}

/** Who said it, linked unless the address is withheld; then it is said why. */
export function saidBy(lang: Language, { publisher, address, address_status }: Said): readonly Inline[] {
  if (publisher === '') return [];
  if (address_status === 'withheld') return [`${publisher} (${messagesOf(lang).measures.addressWithheld})`];
  return [address.startsWith('http') ? { text: publisher, address } : publisher];
}

/** A date, possibly of a month or year only. */
export function saidOn(lang: Language, date: string): string {
  return date === '' ? messagesOf(lang).measures.undated : formatShortDate(lang, date);
}

type Report = Pick<
  TableRecord<'statuses'>,
  'date' | 'date_kind' | 'date_text_kk' | 'date_text_ru' | 'date_text_en'
>;

/** The day of a report; where its source bears none, the latest possible one, and what is known instead. */
export function reportedOn(lang: Language, report: Report): string {
  const date = formatShortDate(lang, report.date);
  if (report.date_kind !== 'latest-possible') return date;
  return `${messagesOf(lang).tracker.notLaterThan(date)} – ${field(report, 'date_text', lang)}`;
}
