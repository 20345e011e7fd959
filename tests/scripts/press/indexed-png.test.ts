import { expect, it } from 'vitest';
import { indexedPng, type Pixels } from '../../../scripts/press/indexed-png.ts';
import { colourAt, readPng } from '../../support/read-png.ts';

type Colour = readonly [red: number, green: number, blue: number];

function picture(width: number, height: number, colour: (x: number, y: number) => Colour): Pixels {
  const rgba = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rgba.set([...colour(x, y), 255], (y * width + x) * 4);
  }
  return { width, height, rgba };
}

function hex(colour: Colour): string {
  return `#${Buffer.from(colour).toString('hex')}`;
}

/** The largest step between a colour that was given and the one that came out, over all pixels and the three bytes. */
function farthest(of: Pixels): number {
  const { palette, pixels } = readPng(indexedPng(of));
  return pixels.reduce((far, place, i) => {
    const steps = [0, 1, 2].map((k) => Math.abs((palette[place * 3 + k] ?? 0) - (of.rgba[i * 4 + k] ?? 0)));
    return Math.max(far, ...steps);
  }, 0);
}

const TEAL: Colour = [0, 103, 112];
const WHITE: Colour = [255, 255, 255];

it('writes one colour', () => {
  const png = readPng(indexedPng(picture(3, 2, () => TEAL)));
  expect(png).toMatchObject({ width: 3, height: 2, chunks: ['IHDR', 'PLTE', 'IDAT', 'IEND'] });
  expect([...png.palette]).toEqual([...TEAL]);
  expect([...png.pixels]).toEqual([0, 0, 0, 0, 0, 0]);
});

it('keeps up to 48 colours exactly, each pixel in its place', () => {
  const colour = (x: number, y: number): Colour => [x * 5, y * 40, 200 - x];
  const of = picture(8, 6, colour);
  const png = readPng(indexedPng(of));
  expect(png.palette.length).toBe(48 * 3);
  for (let y = 0; y < 6; y += 1) {
    for (let x = 0; x < 8; x += 1) expect(colourAt(png, x, y)).toBe(hex(colour(x, y)));
  }
});

it('of more colours keeps the flat ones exactly and the edges between them nearly', () => {
  // A shape of one colour on a ground of another, and between them every step from one to the other.
  const mix = (share: number): Colour => [
    Math.round(255 - 255 * share),
    Math.round(255 - 152 * share),
    Math.round(255 - 143 * share),
  ];
  const of = picture(300, 4, (x) => (x < 100 ? WHITE : x >= 200 ? TEAL : mix((x - 100) / 100)));
  const png = readPng(indexedPng(of));
  expect(png.palette.length / 3).toBeLessThanOrEqual(48);
  for (const x of [0, 50, 99]) expect(colourAt(png, x, 2)).toBe(hex(WHITE));
  for (const x of [200, 250, 299]) expect(colourAt(png, x, 2)).toBe(hex(TEAL));
  expect(farthest(of)).toBeLessThan(16);
});

it('stays within a table however many colours there are', () => {
  const of = picture(64, 64, (x, y) => [x * 4, y * 4, (x * y) % 256]);
  expect(readPng(indexedPng(of)).palette.length / 3).toBeLessThanOrEqual(48);
  expect(farthest(of)).toBeLessThan(128);
});

it('gives the same bytes for the same pixels, and reads no further than they are', () => {
  const of = picture(40, 30, (x, y) => [x * 6, y * 8, 90]);
  const padded = new Uint8Array(of.rgba.length + 8).fill(7);
  padded.set(of.rgba, 4);
  const view = { ...of, rgba: padded.subarray(4, 4 + of.rgba.length) };
  expect(Buffer.compare(indexedPng(of), indexedPng(of))).toBe(0);
  expect(Buffer.compare(indexedPng(view), indexedPng(of))).toBe(0);
});
