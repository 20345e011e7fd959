import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { OFFICE_FONT, OFFICE_LANGUAGE } from '../office/languages.ts';
import { readParts, textPart, writeParts } from '../office/parts.ts';
import { coreXml, type Properties } from '../office/properties.ts';
import { wordStyles } from './styles.ts';
import { run, STYLE } from './text.ts';

/** A4 with margins of 2 cm, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1134 };

export interface WordSpec {
  readonly properties: Properties;
  /** Name of the site, above every page. */
  readonly name: string;
  /** Release, date of the data and who is not behind it, below every page. */
  readonly foot: string;
  readonly children: readonly FileChild[];
}

function footer({ properties: { lang }, foot }: WordSpec): Footer {
  const { press } = messagesOf(lang);
  const number = new TextRun({
    children: [` · ${press.sheet} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
    font: OFFICE_FONT,
    language: { value: OFFICE_LANGUAGE[lang] },
  });
  return new Footer({
    children: [new Paragraph({ style: STYLE.small, children: [run(lang, foot), number] })],
  });
}

function header({ properties: { lang }, name }: WordSpec): Header {
  const children = [run(lang, name, { bold: true })];
  return new Header({
    children: [new Paragraph({ style: STYLE.small, alignment: AlignmentType.RIGHT, children })],
  });
}

/** Relations are named by chance; here they are numbered in the order in which they are used. */
function numberRelations(text: string, relations: string): readonly [text: string, relations: string] {
  const order = [
    ...new Set([...text.matchAll(/r:(?:id|embed|link)="([^"]+)"/g)].map((match) => match[1] ?? '')),
  ];
  const named = new Map(order.map((id, i) => [id, `rIdUsed${String(i + 1)}`]));
  const rename = (whole: string): string =>
    whole.replace(/(\b(?:r:id|r:embed|r:link|Id)=")([^"]+)"/g, (match, head: string, id: string) =>
      named.has(id) ? `${head}${named.get(id) ?? ''}"` : match,
    );
  const lines = [...relations.matchAll(/<Relationship [^>]*\/>/g)].map(([line]) => rename(line));
  const sorted = [...lines].sort().join('');
  return [
    rename(text),
    relations.replace(
      /(<Relationships[^>]*>)[^]*(<\/Relationships>)/,
      (_, a: string, b: string) => a + sorted + b,
    ),
  ];
}

/** Builds the file of a document: the same document is the same bytes. */
export async function wordFile(spec: WordSpec): Promise<Uint8Array> {
  const { properties, children } = spec;
  const { lang, title, subject, creator } = properties;
  const file = new Document({
    title,
    subject,
    creator,
    styles: wordStyles(lang),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              right: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              header: 500,
              footer: 500,
            },
          },
        },
        headers: { default: header(spec) },
        footers: { default: footer(spec) },
        children,
      },
    ],
  });
  const parts = readParts(await Packer.toBuffer(file));
  const [body, relations] = numberRelations(
    textPart(parts, 'word/document.xml'),
    textPart(parts, 'word/_rels/document.xml.rels'),
  );
  parts.set('word/document.xml', body);
  parts.set('word/_rels/document.xml.rels', relations);
  const settings = textPart(parts, 'word/settings.xml');
  parts.set(
    'word/settings.xml',
    settings.replace('</w:settings>', `<w:themeFontLang w:val="${OFFICE_LANGUAGE[lang]}"/></w:settings>`),
  );
  parts.set('docProps/core.xml', coreXml(properties));
  return writeParts(parts);
}
