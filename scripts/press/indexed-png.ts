import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Enough for the flat colours of a chart and the edges between them; fewer make smaller files. */
const COLOURS = 48;
const [INDEXED, BITS] = [3, 8];

/** Opaque pixels, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

interface Indexed {
  /** Three bytes a colour. */
  readonly palette: Uint8Array;
  /** One byte a pixel. */
  readonly pixels: Uint8Array;
}

/** The pixels as numbers, four bytes each, in the order of the machine: only which of them are equal matters here. */
function wordsOf(rgba: Uint8Array): Uint32Array {
  return new Uint32Array(rgba.slice().buffer);
}

/** Most pixels are like the one before, and are told without a look into the map. */
function countsOf(words: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let [word, run] = [words[0] ?? 0, 0];
  const close = (): void => {
    counts.set(word, (counts.get(word) ?? 0) + run);
  };
  for (const next of words) {
    if (next !== word) {
      close();
      [word, run] = [next, 0];
    }
    run += 1;
  }
  close();
  return counts;
}

/** Keeps so many high bits of each of the four. */
function coarse(word: number, dropped: number): number {
  const mask = (0xff << dropped) & 0xff;
  return (word & ((mask << 24) | (mask << 16) | (mask << 8) | mask)) >>> 0;
}

/**
 * Of colours that are nearly one, the most frequent stands for all: the few flat colours of a chart stay exact, and only
 * the edges of letters and lines, which the eye cannot tell apart, are joined.
 */
function representatives(counts: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const byFrequency = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  for (let dropped = 0; dropped < 8; dropped += 1) {
    const kept = new Map<number, number>();
    for (const [colour] of byFrequency) {
      const near = coarse(colour, dropped);
      if (!kept.has(near)) kept.set(near, colour);
    }
    if (kept.size > COLOURS) continue;
    return new Map(byFrequency.map(([colour]) => [colour, kept.get(coarse(colour, dropped)) ?? colour]));
  }
  throw new Error('the colours of a picture cannot be told apart');
}

/** The three bytes of a pixel that are seen. */
function bytesOf(word: number): readonly number[] {
  return [...new Uint8Array(Uint32Array.of(word).buffer)].slice(0, 3);
}

function index(words: Uint32Array): Indexed {
  const stands = representatives(countsOf(words));
  const chosen = [...new Set(stands.values())];
  const places = new Map(chosen.map((word, i) => [word, i]));
  const placeOf = new Map([...stands].map(([word, other]) => [word, places.get(other) ?? 0]));
  const pixels = new Uint8Array(words.length);
  let [last, place] = [-1, 0];
  for (const [i, word] of words.entries()) {
    if (word !== last) [last, place] = [word, placeOf.get(word) ?? 0];
    pixels[i] = place;
  }
  return { palette: Uint8Array.from(chosen.flatMap(bytesOf)), pixels };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function header({ width, height }: Pixels): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([BITS, INDEXED], 8);
  return data;
}

/** Each row after a byte that says that it is stored as it is. */
function rowsOf({ width, height }: Pixels, pixels: Uint8Array): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return rows;
}

/**
 * A PNG with a table of few colours (PNG, third edition, colour type 3), a quarter of the size of one with full
 * colours. The same pixels give the same bytes.
 */
export function indexedPng(picture: Pixels): Uint8Array {
  const { palette, pixels } = index(wordsOf(picture.rgba));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(picture)),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rowsOf(picture, pixels), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
