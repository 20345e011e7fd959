import type { Language } from '../../domain/text.ts';
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

/** A date, possibly of a month or year only; the words of the source where it gives no day. */
export function saidOn(lang: Language, date: string, words = ''): string {
  if (words !== '') return words;
  return date === '' ? messagesOf(lang).measures.undated : formatShortDate(lang, date);
}
