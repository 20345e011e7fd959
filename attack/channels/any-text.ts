import { parseJson } from '../facts/read-rows.ts';
import { parseCsv } from '../parse/csv.ts';
import type { Channel } from '../report.ts';
import type { Case, Context } from './case.ts';
import { jsonClaims } from './json-claims.ts';
import { isKeyed, rowClaims } from './row-claims.ts';
import { textClaims } from './text-claims.ts';

/** A text in a text in a text …: so deep and no deeper. */
const DEPTH = 4;

const PACKED = /data:[\w/+.-]*(?:;[\w=-]+)*,[^\s"'<>)]+|\b[A-Za-z0-9+/]{32,}={0,2}/g;

function unpack(written: string): string | null {
  const comma = written.startsWith('data:') ? written.indexOf(',') : -1;
  const isBase64 = comma < 0 || written.slice(0, comma).endsWith(';base64');
  const body = written.slice(comma + 1);
  try {
    const text = isBase64 ? Buffer.from(body, 'base64').toString('utf8') : decodeURIComponent(body);
    // Letters that were never packed make no text when they are unpacked.
    return /[\u0000-\u0008\uFFFD]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function isTable(text: string): boolean {
  const [header = '', second = ''] = text
    .split(/\r?\n/, 2)
    // A sign between quotation marks does not separate.
    .map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, 'x'));
  const sign = [',', ';', '\t'].find((one) => header.includes(one));
  if (sign === undefined || second === '') return false;
  return header.split(sign).length === second.split(sign).length || /\barea\b/.test(header);
}

/** Markup inside a text is given back to whoever reads pages. */
export type ReadMarkup = (text: string, context: Context, depth: number) => void;

/** What a table and its words say: cells of rows that name a key may speak of others in words still. */
function tableClaims(case_: Case, text: string, context: Context, channel: Channel): void {
  const rows = isTable(text) ? parseCsv(text) : [];
  rowClaims(case_, rows, context, channel);
  const texts = isKeyed(rows) ? new Set(rows.flatMap((row) => Object.values(row))) : [text];
  for (const one of texts) textClaims(case_, one, context, { channel, style: 'code', isAboutPlace: false });
}

/** Reads a text that may be JSON, a table, markup, code or prose, with whatever is packed in it. */
export function anyText(
  case_: Case,
  text: string,
  context: Context,
  channel: Channel,
  readMarkup: ReadMarkup,
  depth = 0,
): void {
  if (depth > DEPTH || text.trim() === '') return;
  const start = text.trimStart();
  const again = (inner: string): void => {
    anyText(case_, inner, context, channel, readMarkup, depth + 1);
  };
  for (const { 0: written } of text.matchAll(PACKED)) {
    const inner = unpack(written);
    if (inner !== null && /\d/.test(inner)) again(inner);
  }
  if (start.startsWith('<')) readMarkup(text, context, depth + 1);
  const json = /^[[{"]/.test(start) ? parseJson(text) : undefined;
  if (json !== undefined) {
    jsonClaims(case_, json, context, channel, again);
    return;
  }
  tableClaims(case_, start, context, channel);
}
