import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import type { Shelf, Subject } from './shelf.ts';
import { usedSources, type Source } from './used-sources.ts';

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function section(lang: Language, { site }: Shelf['index'], sources: readonly Source[]): string {
  const { licence, readme } = messagesOf(lang).shelf;
  const lines = sources.map(
    (source) =>
      `- ${source.id}: ${source.publisher[lang]}; ${source.licence === '' ? readme.sources.noTerms : readme.sources.terms(source.licence)}`,
  );
  const ours = licence.ours(site.data_licence, site.data_licence_url);
  return [licence.heading, '', ours, '', licence.theirs, ...lines.map(oneLine), '', ''].join('\n');
}

/** `LICENSE.txt` of a zip: our licence for our work, and the terms of each source for what is theirs. */
export function licenceText(shelf: Shelf, subject: Subject): string {
  const sources = usedSources(shelf, subject.table);
  return `${LANGUAGES.map((lang) => section(lang, shelf.index, sources)).join('')}`.trimEnd() + '\n';
}
