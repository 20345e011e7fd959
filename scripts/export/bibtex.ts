import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { citationNotes } from '../../src/i18n/citation.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import type { Citation } from './citation.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Pairs that TeX would print as one sign: dashes, quotation marks. */
const LIGATURES = /-(?=-)|'(?=')|`(?=`)|[?!](?=`)|<(?=<)|>(?=>)|,(?=,)/g;

/** Text for a field: what TeX would take for a command is written so that it is printed. Line breaks become spaces. */
export function bibtexText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\~^]|[{}%$#&_]/g, (char) => COMMANDS[char] ?? `\\${char}`)
    .replace(LIGATURES, '$&{}');
}

const NAMES: Readonly<Record<Language, string>> = { kk: 'kazakh', ru: 'russian', en: 'english' };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function entry(lang: Language, citation: Citation): string {
  const [year = '', month = ''] = citation.date.split('-');
  const address = citation.address[lang];
  const { licence } = messagesOf(lang).shelf;
  const notes = [
    citationNotes(lang, citation),
    `${licence.heading}: ${citation.licence}.`,
    citation.hasHost ? '' : messagesOf(lang).shelf.cite.address(address),
  ];
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{{${bibtexText(citation.publisher[lang])}}}`],
    ['title', `{{${bibtexText(citation.title[lang])}}}`],
    ['publisher', `{${bibtexText(citation.name[lang])}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1] ?? `{${month}}`],
    ['version', `{${citation.release}}`],
    ['language', `{${NAMES[lang]}}`],
    ...(citation.hasHost ? [['url', `{${address}}`] as const] : []),
    ['note', `{${bibtexText(notes.filter((note) => note !== '').join(' '))}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${citation.key}-${lang},\n${lines.join('')}}\n`;
}

/** The citation as BibTeX, once in each language; UTF-8. */
export function bibtex(citation: Citation): string {
  return LANGUAGES.map((lang) => entry(lang, citation)).join('\n');
}
