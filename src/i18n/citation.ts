import type { Language, Text } from '../domain/text.ts';
import { formatDate } from './date.ts';
import { messagesOf } from './messages.ts';

/** What a citation of figures names; the page and the files say it in the same words. */
export interface Cited {
  readonly publisher: Text;
  /** Name of the site. */
  readonly name: Text;
  /** The indicator, the region, or all. */
  readonly title: Text;
  readonly release: string;
  readonly date: string;
  readonly licence: string;
  /** The one source behind the figures; `null` where there are several. */
  readonly source: { readonly publisher: Text; readonly date: string } | null;
  /** Made-up figures say so. */
  readonly synthetic: boolean;
  /** Address of the page; without a host where the site does not know its own. */
  readonly address: Text;
}

/** What is said of the figures beside who, what and when: the source behind them, and whether they are made up. */
export function citationNotes(lang: Language, { source, synthetic }: Cited): string {
  const { examples, shelf } = messagesOf(lang);
  const basedOn =
    source && shelf.cite.basedOn(source.publisher[lang], source.date ? formatDate(lang, source.date) : '');
  return [synthetic ? `${examples.band}.` : null, basedOn].filter((note) => note !== null).join(' ');
}

/** The citation as one line of text; on which day it was read is for the reader to add. */
export function citationText(lang: Language, cited: Cited): string {
  const { data, shelf } = messagesOf(lang);
  const { publisher, name, title, release, date, licence, address } = cited;
  const who = data.cite.citation(
    publisher[lang],
    name[lang],
    title[lang],
    release,
    formatDate(lang, date),
    licence,
  );
  const where = address[lang] === '' ? '' : shelf.cite.address(address[lang]);
  return [who, citationNotes(lang, cited), where].filter((part) => part !== '').join(' ');
}
