import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun, type IRunOptions } from 'docx';
import type { Language } from '../../../src/domain/text.ts';
import { OFFICE_FONT, OFFICE_LANGUAGE } from '../office/languages.ts';

/** Names of the paragraph styles beside those of headings. */
export const STYLE = { kicker: 'Kicker', lead: 'Lead', small: 'Small', sub: 'Sub', cell: 'Cell' } as const;

type Look = Pick<IRunOptions, 'bold' | 'superScript' | 'style'>;

/** A run of text; each names its language, for paragraphs are copied into other documents. */
export function run(lang: Language, text: string, look: Look = {}): TextRun {
  return new TextRun({ ...look, text, font: OFFICE_FONT, language: { value: OFFICE_LANGUAGE[lang] } });
}

/** A paragraph in one of our styles, or the plain one. */
export function paragraph(
  lang: Language,
  text: string,
  style?: (typeof STYLE)[keyof typeof STYLE],
): Paragraph {
  return new Paragraph({ children: [run(lang, text)], ...(style === undefined ? {} : { style }) });
}

/** «Анықтамасы. …»: a term and what is said of it. */
export function term(lang: Language, head: string, text: string): Paragraph {
  const end = text === '' ? '' : '. ';
  return new Paragraph({ children: [run(lang, `${head}${end}`, { bold: true }), run(lang, text)] });
}

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A heading of level 1, 2 or 3: by these a long file is walked through and listed. */
export function heading(lang: Language, text: string, level: 1 | 2 | 3): Paragraph {
  const style = LEVELS[level - 1] ?? HeadingLevel.HEADING_3;
  return new Paragraph({ heading: style, keepNext: true, children: [run(lang, text)] });
}

/** «Беті: https://…»: a link where the address has a host, else the path in words. */
export function addressLine(lang: Language, label: string, address: string): Paragraph {
  const isLink = address.startsWith('http');
  const shown = run(lang, address, isLink ? { style: 'Hyperlink' } : {});
  return new Paragraph({
    children: [
      run(lang, `${label}: `),
      isLink ? new ExternalHyperlink({ link: address, children: [shown] }) : shown,
    ],
  });
}
