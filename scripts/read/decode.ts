import type { Problem } from '../../src/domain/problem.ts';

export type Decoded = { readonly text: string } | { readonly problem: Problem };

const SAVE_AS_UTF8 = 'save the file again as "CSV UTF-8" (encoding UTF-8)';

function startsWith(bytes: Uint8Array, ...prefix: number[]): boolean {
  return prefix.every((byte, i) => bytes[i] === byte);
}

/** In UTF-16 every second byte of Latin letters and digits is 0, of Cyrillic letters 4; no UTF-8 text holds a 0. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return false;
  const highBytes = [0, 1].map((parity) => {
    const every = sample.filter((_, i) => i % 2 === parity);
    return every.filter((byte) => byte === 0 || byte === 4).length / Math.max(every.length, 1);
  });
  return Math.max(...highBytes) > 0.8;
}

/** Windows-1251 puts the Russian alphabet at C0–FF, which is where nearly all high bytes of such a text lie. */
function looksLikeWindows1251(bytes: Uint8Array): boolean {
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1;
    if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) letters += 1;
  }
  return high > 0 && letters / high > 0.7;
}

/** Line and column (from 1) of the first byte that cannot be read as UTF-8, found by decoding line by line. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, i));
    } catch {
      return line;
    }
    line += 1;
    start = i + 1;
  }
  return line;
}

function encodingProblem(path: string, bytes: Uint8Array): Problem {
  const row = firstBadLine(bytes);
  const windows = looksLikeWindows1251(bytes);
  return {
    path,
    row,
    what: 'the file is not UTF-8',
    found: windows ? 'Windows-1251' : 'bytes that are not UTF-8',
    expected: 'UTF-8 text',
    remedy: SAVE_AS_UTF8,
  };
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line += 1;
  return line;
}

function nulProblem(path: string, bytes: Uint8Array): Problem {
  return {
    path,
    row: lineOf(bytes, bytes.indexOf(0)),
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

/**
 * Reads bytes as UTF-8 text; a byte-order mark is dropped. UTF-16 and Windows-1251 are recognised and named, an empty
 * file and NUL bytes are refused.
 */
export function decode(path: string, bytes: Uint8Array): Decoded {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || looksLikeUtf16(bytes)) {
    return { problem: utf16Problem(path) };
  }
  if (bytes.includes(0)) return { problem: nulProblem(path, bytes) };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: encodingProblem(path, bytes) };
  }
  if (text.trim() !== '') return { text };
  return {
    problem: {
      path,
      what: 'the file is empty',
      found: '',
      expected: 'at least a header row',
      remedy: 'fill the file or delete it',
    },
  };
}
