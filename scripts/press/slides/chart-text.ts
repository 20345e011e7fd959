import type { Language } from '../../../src/domain/text.ts';
import { OFFICE_FONT, OFFICE_LANGUAGE } from '../office/languages.ts';

/** A plain fill. */
export function fill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

/** Text of a chart: size in points, weight, colour, language. */
export function textXml(lang: Language, size: number, colour: string, bold = false): string {
  const face = `<a:latin typeface="${OFFICE_FONT}"/><a:cs typeface="${OFFICE_FONT}"/>`;
  const look = `lang="${OFFICE_LANGUAGE[lang]}" sz="${String(size * 100)}" b="${bold ? '1' : '0'}"`;
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}>${fill(colour)}${face}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="${OFFICE_LANGUAGE[lang]}"/></a:p></c:txPr>`
  );
}
