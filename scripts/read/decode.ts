import type { Problem } from '../../src/domain/problem.ts';

export type Decoded = { readonly text: string } | { readonly problem: Problem };

const SAVE_AS_UTF8 = 'save the file again as "CSV UTF-8" (encoding UTF-8)';

/** A file in pieces, in order; a small file is one piece. */
type Pieces = Iterable<Uint8Array>;

/** How many bytes at the beginning tell UTF-16. */
export const SAMPLE = 4096;

function startsWith(bytes: Uint8Array, ...prefix: number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}

/** In UTF-16 every second byte of Latin letters and digits is 0, of Cyrillic letters 4; no UTF-8 text holds a 0. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return false;
  const highBytes = [0, 1].map((parity) => {
    const every = sample.filter((_, i) => i % 2 === parity);
    return every.filter((byte) => byte === 0 || byte === 4).length / Math.max(every.length, 1);
  });
  return Math.max(...highBytes) > 0.8;
}

/** Windows-1251 puts the Russian alphabet at C0–FF, which is where nearly all high bytes of such a text lie. */
function looksLikeWindows1251(pieces: Pieces): boolean {
  let high = 0;
  let letters = 0;
  for (const bytes of pieces) {
    for (const byte of bytes) {
      if (byte >= 0x80) high += 1;
      if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) letters += 1;
    }
  }
  return high > 0 && letters / high > 0.7;
}

/** The lines of a file, each with its line end; a line may come in several parts, the last of which is marked. */
function* linesOf(pieces: Pieces): Generator<{ readonly part: Uint8Array; readonly ends: boolean }> {
  for (const bytes of pieces) {
    let start = 0;
    for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
      yield { part: bytes.subarray(start, end + 1), ends: true };
      start = end + 1;
    }
    if (start < bytes.length) yield { part: bytes.subarray(start), ends: false };
  }
}

/** Line (from 1) of the first byte that cannot be read as UTF-8, found by decoding line by line. */
function firstBadLine(pieces: Pieces): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (const { part, ends } of linesOf(pieces)) {
    try {
      decoder.decode(part, { stream: true });
    } catch {
      return line;
    }
    if (ends) line += 1;
  }
  return line;
}

/** What is wrong with a file that cannot be read as UTF-8. */
export function encodingProblem(path: string, open: () => Pieces): Problem {
  const windows = looksLikeWindows1251(open());
  return {
    path,
    row: firstBadLine(open()),
    what: 'the file is not UTF-8',
    found: windows ? 'Windows-1251' : 'bytes that are not UTF-8',
    expected: 'UTF-8 text',
    remedy: SAVE_AS_UTF8,
  };
}

function lineOfNul(pieces: Pieces): number {
  let line = 1;
  for (const { part, ends } of linesOf(pieces)) {
    if (part.includes(0)) return line;
    if (ends) line += 1;
  }
  return line;
}

/** What is wrong with a file that holds a NUL byte. */
export function nulProblem(path: string, pieces: Pieces): Problem {
  return {
    path,
    row: lineOfNul(pieces),
    what: 'a NUL byte stands in the text',
    found: '\\u0000',
    expected: 'plain text',
    remedy: 'export the file again from its program; it may be damaged or not a text file',
  };
}

function utf16Problem(path: string): Problem {
  return {
    path,
    what: 'the file is not UTF-8',
    found: 'UTF-16',
    expected: 'UTF-8 text',
    remedy: SAVE_AS_UTF8,
  };
}

/** Names UTF-16 by the beginning of a file. */
export function utf16Fault(path: string, beginning: Uint8Array): Problem | null {
  const marked = startsWith(beginning, 0xff, 0xfe) || startsWith(beginning, 0xfe, 0xff);
  return marked || looksLikeUtf16(beginning) ? utf16Problem(path) : null;
}

/** What is wrong with a file without any text. */
export function emptyProblem(path: string): Problem {
  return {
    path,
    what: 'the file is empty',
    found: '',
    expected: 'at least a header row',
    remedy: 'fill the file or delete it',
  };
}

/**
 * Reads bytes as UTF-8 text; a byte-order mark is dropped. UTF-16 and Windows-1251 are recognised and named, an empty
 * file and NUL bytes are refused.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  const utf16 = utf16Fault(path, bytes);
  if (utf16) return { problem: utf16 };
  if (bytes.includes(0)) return { problem: nulProblem(path, [bytes]) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: encodingProblem(path, () => [bytes]) };
  }
  return text.trim() === '' ? { problem: emptyProblem(path) } : { text };
}
