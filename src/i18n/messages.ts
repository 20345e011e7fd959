import type { Language } from '../domain/text.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { Messages } from './messages/messages.ts';
import { ru } from './ru.ts';

export type { Messages };

const ALL: Readonly<Record<Language, Messages>> = { kk, ru, en };

/** The texts of a language. */
export function messagesOf(lang: Language): Messages {
  return ALL[lang];
}
