import { LANGUAGES, type Language } from '../../../src/domain/text.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { Shelf, Subject } from '../shelf.ts';
import { linkCell, textCell, type Cell, type Sheet } from '../xlsx/sheet.ts';
import { indicatorsOf } from './details.ts';
import { pagesOf } from './pages-of.ts';
import { SHEET_NAMES } from './sheet-names.ts';

/** What the file is, in one language. A quiet subject names the help line before anything else. */
function block(lang: Language, shelf: Shelf, subject: Subject, isQuiet: boolean): readonly Cell[] {
  const { workbook: words, site: siteWords, examples } = messagesOf(lang);
  const { site, release } = shelf.index;
  const page = pagesOf(shelf, subject)[lang];
  return [
    textCell(subject.name[lang], 'heading'),
    ...(shelf.synthetic ? [textCell(examples.band, 'heading')] : []),
    ...(isQuiet ? [textCell(siteWords.helpText)] : []),
    textCell(words.holds[subject.kind]),
    textCell(words.edition(release.id, formatDate(lang, release.date), formatDate(lang, release.read_to))),
    textCell(words.publisher(site.publisher[lang])),
    textCell(words.licence(site.data_licence, site.data_licence_url)),
    textCell(site.disclaimer[lang]),
    ...(page === '' || shelf.site === '' ? [] : [linkCell(words.page, `${shelf.site}${page}`)]),
  ];
}

/** The first sheet: title, what the file holds, edition, publisher and terms, in the three languages. */
export function coverSheet(shelf: Shelf, subject: Subject): Sheet {
  const { site } = shelf.index;
  const isQuiet = indicatorsOf(shelf, subject).some(({ quiet }) => quiet);
  const title = `${site.name.kk} · ${site.name.en}: ${subject.name.kk}`;
  return {
    name: SHEET_NAMES.cover,
    widths: [100],
    above: [],
    table: null,
    rows: [
      [textCell(title, 'title')],
      ...LANGUAGES.flatMap((lang) => block(lang, shelf, subject, isQuiet).map((cell) => [cell])),
    ],
  };
}
