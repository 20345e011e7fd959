/** The first line of every part of a workbook. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** What XML cannot hold, a carriage return, which it would turn into a line break, and half of a pair of surrogates. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Looks like the escape of a character and is none. */
const ESCAPE = /_(?=x[0-9a-fA-F]{4}_)/g;

function escape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Text of an element or attribute. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => MARKUP[sign] ?? '');
}

/** An attribute whose blanks are to be kept. */
export function xmlAttribute(text: string): string {
  return text.replace(/[&<>"\t\n]/g, (sign) => MARKUP[sign] ?? '');
}

/** Text of spreadsheets, where what XML cannot hold is written as `_x000D_`. */
function spreadsheetText(text: string): string {
  return text.replace(ESCAPE, '_x005F_').replace(UNWRITABLE, escape);
}

/** Text of a cell. */
export function cellText(text: string): string {
  return xmlText(spreadsheetText(text));
}

/** The same text as an attribute: head of a column of a table. */
export function cellAttribute(text: string): string {
  return xmlAttribute(spreadsheetText(text));
}
