import type { FileChild } from 'docx';
import type { Language } from '../../../src/domain/text.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { Citation } from '../../../src/views/cite.ts';
import type { FileLink } from '../../../src/views/model.ts';
import type { Store } from '../../../src/views/store.ts';
import { fullAddress } from '../office/papers.ts';
import { addressLine, heading, paragraph, term } from './text.ts';

interface Closing {
  readonly citation: Citation;
  readonly files: readonly FileLink[];
  /** Path of the page from the root of the site. */
  readonly page: string;
  readonly site: string;
}

/** How to cite, where to find it again, what the signs mean, under which terms, by whom. */
export function closingSection({ index }: Store, lang: Language, closing: Closing): readonly FileChild[] {
  const { press, releases, state, site: words } = messagesOf(lang);
  const { citation, files, page, site } = closing;
  const csv = files.find(({ address }) => address.endsWith('.csv'));
  const cited = citation.texts.find((text) => text.lang === lang)?.text ?? '';
  const { publisher, data_licence, data_licence_url, disclaimer } = index.site;
  return [
    heading(lang, releases.citeTitle, 2),
    paragraph(lang, cited),
    paragraph(lang, releases.citeText),
    addressLine(lang, press.page, fullAddress(site, page)),
    ...(csv ? [addressLine(lang, press.dataFile, fullAddress(site, csv.address))] : []),
    heading(lang, press.aboutFigures, 2),
    term(lang, press.signs, [state.suppressedKey, state.missingKey, state.notApplicableKey].join('; ')),
    term(
      lang,
      publisher[lang],
      `${press.licence(`${data_licence}, ${data_licence_url}`)}. ${disclaimer[lang]}`,
    ),
    term(lang, words.helpName, words.helpText),
  ];
}
