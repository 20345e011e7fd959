import { inflateSync } from 'node:zlib';

const PNG = [0x89, 0x50, 0x4e, 0x47];

function ascii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes);
  } catch {
    return new Uint8Array();
  }
}

/** Texts stand behind a keyword; the packed kinds (`zTXt`, packed `iTXt`) are opened. */
function chunkText(type: string, body: Uint8Array): string {
  const end = body.indexOf(0);
  if (end < 0) return ascii(body);
  const keyword = ascii(body.subarray(0, end));
  if (type === 'zTXt') return `${keyword}: ${new TextDecoder().decode(inflate(body.subarray(end + 2)))}`;
  if (type === 'tEXt') return `${keyword}: ${ascii(body.subarray(end + 1))}`;
  const isPacked = body[end + 1] === 1;
  const names = body.indexOf(0, end + 3);
  const start = body.indexOf(0, names + 1) + 1;
  const words = body.subarray(start);
  return `${keyword}: ${new TextDecoder().decode(isPacked ? inflate(words) : words)}`;
}

function pngTexts(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  for (let at = 8; at + 8 <= bytes.length;) {
    const size = view.getUint32(at);
    const type = ascii(bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + size);
    if (type === 'tEXt' || type === 'iTXt' || type === 'zTXt') texts.push(chunkText(type, body));
    at += 12 + size;
  }
  return texts;
}

/** Readable runs of letters, as the tool `strings` shows them: comments of JPEG, names of fonts, XMP. */
function runs(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).match(/[\p{L}\p{N}\p{P}\p{Zs}=|<>+]{6,}/gu) ?? [];
}

/** Texts that an image or another binary file carries besides its picture. */
export function textsInBinary(bytes: Uint8Array): string {
  const isPng = PNG.every((byte, i) => bytes[i] === byte);
  return (isPng ? pngTexts(bytes) : runs(bytes)).join('\n');
}

const STREAM = /stream\r?\n/g;

/** The texts of a PDF: its packed streams opened, the strings of its text operators taken out. */
export function textsInPdf(bytes: Uint8Array): string {
  const raw = ascii(bytes);
  const texts: string[] = [];
  for (const match of raw.matchAll(STREAM)) {
    const start = match.index + match[0].length;
    const end = raw.indexOf('endstream', start);
    if (raw.slice(Math.max(0, match.index - 3), match.index) === 'end' || end < 0) continue;
    const opened = ascii(inflate(bytes.subarray(start, end)));
    texts.push(...(opened.match(/\((?:\\.|[^\\()])*\)/g) ?? []).map((word) => word.slice(1, -1)));
  }
  return [...(raw.match(/\/(?:Title|Subject|Keywords)\s*\([^)]*\)/g) ?? []), texts.join(' ')].join('\n');
}
