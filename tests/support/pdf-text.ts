import { inflateSync } from 'node:zlib';

const OBJECT = /(\d+) 0 obj\s([\s\S]*?)\sendobj/g;
/** In the contents of a page: properties, which hold no letters; a font is chosen; glyphs are set, in hex or as bytes. */
const SET = /<<[\s\S]*?>>|\/([Ff]\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\(/g;
/** In a string: an escape, or a bracket, of which those in pairs need none. */
const IN_STRING = /\\([0-7]{1,3}|[\s\S])|[()]|[^\\()]+/g;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const GLYPH = /[0-9A-Fa-f]{4}/g;

type Objects = ReadonlyMap<string, string>;
type Letters = ReadonlyMap<number, string>;

function streamOf(object: string): string {
  const start = object.indexOf('stream') + 'stream'.length;
  const bytes = Buffer.from(object.slice(start).replace(/^\r?\n/, ''), 'latin1');
  return object.includes('FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
}

function referred(objects: Objects, object: string, name: string): string {
  const number = new RegExp(`/${name} (\\d+) 0 R`).exec(object)?.[1] ?? '';
  return objects.get(number) ?? '';
}

function letter(hex: string, offset = 0): string {
  const codes = (hex.match(GLYPH) ?? []).map((code) => parseInt(code, 16));
  return String.fromCharCode(...codes.slice(0, -1), (codes.at(-1) ?? 0) + offset);
}

/** Glyph → letters, as the file tells those who copy text from it. */
function lettersOf(objects: Objects, font: string): Letters {
  const table = referred(objects, font, 'ToUnicode');
  const text = table === '' ? '' : streamOf(table);
  const single = [...text.matchAll(/^<(\w+)> <(\w+)>$/gm)].map(
    ([, glyph = '', to = '']) => [parseInt(glyph, 16), letter(to)] as const,
  );
  const ranges = [...text.matchAll(/^<(\w+)> <(\w+)> <(\w+)>$/gm)].flatMap(
    ([, from = '', to = '', hex = '']) => {
      const first = parseInt(from, 16);
      const length = parseInt(to, 16) - first + 1;
      return Array.from({ length }, (_, i) => [first + i, letter(hex, i)] as const);
    },
  );
  return new Map([...single, ...ranges]);
}

function escaped(sign: string): string {
  return /^[0-7]/.test(sign) ? String.fromCharCode(parseInt(sign, 8)) : (CONTROLS[sign] ?? sign);
}

/** The bytes of a string, as hex, and where it ends; `start` is behind its opening bracket. */
function stringAt(content: string, start: number): { readonly hex: string; readonly end: number } {
  let bytes = '';
  let depth = 1;
  IN_STRING.lastIndex = start;
  for (let token = IN_STRING.exec(content); token; token = IN_STRING.exec(content)) {
    const [text, sign] = token;
    depth += text === '(' ? 1 : text === ')' ? -1 : 0;
    if (depth === 0) break;
    bytes += sign === undefined ? text : escaped(sign);
  }
  return { hex: Buffer.from(bytes, 'latin1').toString('hex'), end: IN_STRING.lastIndex };
}

function pageText(objects: Objects, page: string): string {
  const fonts = new Map(
    [...page.matchAll(/\/([Ff]\d+) (\d+) 0 R/g)].map(
      ([, name = '', number = '']) => [name, lettersOf(objects, objects.get(number) ?? '')] as const,
    ),
  );
  let letters: Letters = new Map();
  let text = '';
  const content = streamOf(referred(objects, page, 'Contents'));
  SET.lastIndex = 0;
  for (let token = SET.exec(content); token; token = SET.exec(content)) {
    const [sign, font, hex = ''] = token;
    if (font !== undefined) letters = fonts.get(font) ?? new Map();
    const string = sign === '(' ? stringAt(content, SET.lastIndex) : undefined;
    if (string) SET.lastIndex = string.end;
    const glyphs = string?.hex ?? hex;
    for (const glyph of glyphs.match(GLYPH) ?? []) text += letters.get(parseInt(glyph, 16)) ?? '';
  }
  return text.replaceAll(/\s/g, '');
}

/** The letters on each page of a PDF by Chromium or Typst, in the order of the file, without any space. */
export function pdfText(pdf: Buffer): string[] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(OBJECT)].map(([, number = '', body = '']) => [number, body] as const),
  );
  return [...objects.values()]
    .filter((object) => /\/Type \/Page\b/.test(object))
    .map((page) => pageText(objects, page));
}
