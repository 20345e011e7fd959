import type { IndicatorDocument } from '../../src/domain/document.ts';
import { COLUMNS } from '../../src/domain/row.ts';
import { LANGUAGES, type Language, type Text } from '../../src/domain/text.ts';
import { citationText } from '../../src/i18n/citation.ts';
import { formatDate, formatNumber } from '../../src/i18n/format.ts';
import { OWN_NAMES } from '../../src/i18n/languages.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import type { ZipPart } from '../../src/i18n/messages/shelf.ts';
import { citationOf } from './citation.ts';
import { markdownCode, markdownText } from './markdown.ts';
import { recordsOf, valuesOf } from './records-of.ts';
import type { Shelf, Subject } from './shelf.ts';
import { titleOf } from './subject-title.ts';
import { usedSources, type Source } from './used-sources.ts';

/** What the README tells, besides the words that are the same for all. */
export interface ReadmeFacts {
  readonly shelf: Shelf;
  readonly subject: Subject;
  readonly files: readonly (readonly [name: string, part: ZipPart])[];
  /** The document of an indicator; `null` for sets of several. */
  readonly document: IndicatorDocument | null;
  readonly caveats: readonly { readonly heading: Text; readonly text: Text }[];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}\n`).join('');
}

function about({ shelf, subject, document }: ReadmeFacts, lang: Language): string {
  const { shelf: words, examples, site } = messagesOf(lang);
  const { release } = shelf.edition;
  const texts = [
    ...(shelf.synthetic ? [`**${markdownText(examples.band)}.**`] : []),
    ...(document?.quiet === true ? [`**111.** ${markdownText(site.helpText)}`] : []),
    ...(document ? [markdownText(document.definition[lang]), markdownText(document.rise[lang])] : []),
    markdownText(words.readme.edition(release.id, formatDate(lang, release.date))),
    markdownText(words.readme.rows(formatNumber(lang, subject.table.rows.length))),
    markdownText(shelf.index.site.disclaimer[lang]),
  ];
  return texts.join('\n\n');
}

function sourceLine({ id, publisher, title, date, address, licence }: Source, lang: Language): string {
  const { sources } = messagesOf(lang).shelf.readme;
  const papers = [publisher[lang], title, date === '' ? '' : formatDate(lang, date)];
  const terms = licence === '' ? sources.noTerms : sources.terms(licence);
  const where = address === '' ? '' : ` ${markdownText(address)}`;
  return `${markdownCode(id)}: ${markdownText(papers.filter((part) => part !== '').join(', '))}; ${markdownText(terms)}.${where}`;
}

/** What the figures mean and where they are from. */
function papers({ shelf, subject, caveats }: ReadmeFacts, lang: Language): string[] {
  const { shelf: words, data } = messagesOf(lang);
  const { readme } = words;
  const sources = usedSources(shelf, subject.table);
  const columns = COLUMNS.map((name) => `${markdownCode(name)}: ${markdownText(data.columns.words[name])}`);
  const cautions = caveats.map(
    ({ heading, text }) => `**${markdownText(heading[lang])}** ${markdownText(text[lang])}`,
  );
  return [
    `### ${readme.columns.heading}\n\n${readme.columns.codes}\n\n${list(columns)}`,
    ...(cautions.length === 0 ? [] : [`### ${readme.caveats}\n\n${list(cautions)}`]),
    `### ${readme.sources.heading}\n\n${readme.sources.text}\n\n${list(sources.map((one) => sourceLine(one, lang)))}`,
  ];
}

function section(facts: ReadmeFacts, lang: Language): string {
  const { shelf, subject, files } = facts;
  const { readme, licence } = messagesOf(lang).shelf;
  const { site } = shelf.index;
  const parts = files.map(([name, part]) => `${markdownCode(name)}: ${readme.files.words[part]}`);
  const quote = citationText(lang, citationOf(shelf, subject));
  return [
    `## ${OWN_NAMES[lang]}: ${markdownText(titleOf(shelf, subject)[lang])}`,
    about(facts, lang),
    `### ${readme.files.heading}\n\n${list(parts)}`,
    ...papers(facts, lang),
    `### ${licence.heading}\n\n${markdownText(licence.ours(site.data_licence, site.data_licence_url))}`,
    `### ${readme.cite.heading}\n\n${readme.cite.text.join('\n\n')}\n\n> ${markdownText(quote)}`,
    `### ${readme.changes.heading}\n\n${readme.changes.text.join('\n\n')}`,
    `### ${readme.check.heading}\n\n${readme.check.text.join('\n\n')}`,
  ]
    .map((block) => block.trimEnd())
    .join('\n\n');
}

/** The cautions of an indicator and of its figures; of a set of several, those of its figures. */
export function caveatsOf(
  shelf: Shelf,
  { table }: Subject,
  document: IndicatorDocument | null,
): ReadmeFacts['caveats'] {
  if (document) return document.caveat_texts;
  const used = new Set(valuesOf(table, 'caveat').flatMap((ids) => ids.split(';')));
  return recordsOf(shelf.table('caveats.csv'))
    .filter(({ caveat = '' }) => used.has(caveat))
    .map((one) => ({
      heading: { kk: one['heading_kk'] ?? '', ru: one['heading_ru'] ?? '', en: one['heading_en'] ?? '' },
      text: { kk: one['text_kk'] ?? '', ru: one['text_ru'] ?? '', en: one['text_en'] ?? '' },
    }));
}

/** `README.md` of a zip, in three languages. */
export function readme(facts: ReadmeFacts): string {
  const title = titleOf(facts.shelf, facts.subject);
  const heads = [...new Set(LANGUAGES.map((lang) => markdownText(title[lang])))].join(' · ');
  return `# ${heads}\n\n${LANGUAGES.map((lang) => section(facts, lang)).join('\n\n')}\n`;
}
