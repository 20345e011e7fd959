import { crc32, inflateSync } from 'node:zlib';

export interface ReadPng {
  readonly width: number;
  readonly height: number;
  /** Three bytes a colour. */
  readonly palette: Uint8Array;
  /** One byte a pixel. */
  readonly pixels: Uint8Array;
  readonly chunks: readonly string[];
}

function chunksOf(file: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  let at = 8;
  while (at < file.length) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== file.readUInt32BE(at + 8 + length)) throw new Error('a checksum is wrong');
    chunks.set(body.subarray(0, 4).toString('latin1'), body.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

/** Reads a PNG of a table of colours whose rows are stored as they are: what we write, and nothing else. */
export function readPng(bytes: Uint8Array): ReadPng {
  const file = Buffer.from(bytes);
  if (file.subarray(0, 8).toString('hex') !== '89504e470d0a1a0a') throw new Error('not a PNG');
  const chunks = chunksOf(file);
  const [head, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((name) => chunks.get(name));
  if (!head || !palette || !data) throw new Error('a chunk is missing');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  if (head.subarray(8).toString('hex') !== '0803000000') throw new Error('another kind of PNG');
  const rows = inflateSync(data);
  if (rows.length !== (width + 1) * height) throw new Error('rows of another length');
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const start = row * (width + 1);
    if (rows[start] !== 0) throw new Error('a row is filtered');
    pixels.set(rows.subarray(start + 1, start + 1 + width), row * width);
  }
  return { width, height, palette, pixels, chunks: [...chunks.keys()] };
}

/** The colour of a pixel as `#rrggbb`. */
export function colourAt({ width, palette, pixels }: ReadPng, x: number, y: number): string {
  const place = (pixels[y * width + x] ?? 0) * 3;
  return `#${Buffer.from(palette.subarray(place, place + 3)).toString('hex')}`;
}
