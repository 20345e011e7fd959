import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { citationNotes } from '../../src/i18n/citation.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import type { Citation } from './citation.ts';

/** A value is one line: a line break in it would begin another tag. */
function risText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function record(lang: Language, citation: Citation): string {
  const [year = ''] = citation.date.split('-');
  const { cite, licence } = messagesOf(lang).shelf;
  const notes = [
    citationNotes(lang, citation),
    `${licence.heading}: ${citation.licence}.`,
    citation.hasHost ? '' : cite.address(citation.address[lang]),
  ];
  const tags: readonly (readonly [string, string])[] = [
    ['TY', 'DATA'],
    ['ID', `${citation.key}-${lang}`],
    ['AU', citation.publisher[lang]],
    ['TI', citation.title[lang]],
    ['PB', citation.name[lang]],
    ['PY', year],
    ['DA', citation.date.replaceAll('-', '/')],
    ['ET', citation.release],
    ['LA', lang],
    ...(citation.hasHost ? [['UR', citation.address[lang]] as const] : []),
    ['N1', notes.filter((note) => note !== '').join(' ')],
  ];
  const lines = tags
    .map(([tag, value]) => [tag, risText(value)])
    .filter(([, value]) => value !== '')
    .map(([tag = '', value = '']) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}

/** The citation as RIS, once in each language. */
export function ris(citation: Citation): string {
  return LANGUAGES.map((lang) => record(lang, citation)).join('\r\n');
}
