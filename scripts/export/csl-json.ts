import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { citationNotes } from '../../src/i18n/citation.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import type { Citation } from './citation.ts';

function item(lang: Language, citation: Citation): object {
  const { cite, licence } = messagesOf(lang).shelf;
  const address = citation.address[lang];
  const notes = [
    citationNotes(lang, citation),
    `${licence.heading}: ${citation.licence}.`,
    citation.hasHost ? '' : cite.address(address),
  ];
  return {
    id: `${citation.key}-${lang}`,
    type: 'dataset',
    title: citation.title[lang],
    author: [{ literal: citation.publisher[lang] }],
    publisher: citation.name[lang],
    issued: { 'date-parts': [citation.date.split('-').map(Number)] },
    version: citation.release,
    language: lang,
    ...(citation.hasHost ? { URL: address } : {}),
    note: notes.filter((note) => note !== '').join(' '),
  };
}

/** The citation as CSL-JSON, once in each language. */
export function cslJson(citation: Citation): string {
  return `${JSON.stringify(
    LANGUAGES.map((lang) => item(lang, citation)),
    null,
    1,
  )}\n`;
}
