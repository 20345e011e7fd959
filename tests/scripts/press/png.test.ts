import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontFiles, PICTURE_FONT, png } from '../../../scripts/press/png.ts';
import { colourAt, readPng } from '../../support/read-png.ts';

const SIZE = 40;
const LETTERS = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';

function drawing(text: string, more = ''): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(SIZE)}" height="${String(SIZE)}" font-family="${PICTURE_FONT}">` +
    `<rect width="${String(SIZE)}" height="${String(SIZE)}" fill="#ffffff"/>` +
    `<text x="4" y="30" font-size="28" fill="#16201f" ${more}>${text}</text></svg>`
  );
}

/** Where there is ink: two letters with the same ink are the same letter. */
function ink(text: string, more = ''): string {
  const picture = readPng(png(drawing(text, more), { width: SIZE }));
  const dark = Array.from(picture.pixels, (_, i) =>
    colourAt(picture, i % SIZE, Math.floor(i / SIZE)) === '#ffffff' ? '.' : 'x',
  );
  return dark.join('');
}

describe('letters', () => {
  const nothing = ink('');
  // No typeface of ours has it: what is drawn for it would be drawn for every letter that is missing.
  const unknown = ink('\u{1F98A}');

  it('are seen', () => {
    expect(nothing).not.toContain('x');
    expect(ink('Қ')).toContain('x');
  });

  it.each(['', 'font-weight="600"'])('of Kazakh are all drawn, each its own (%s)', (weight) => {
    const drawn = Array.from(LETTERS, (letter) => ink(letter, weight));
    for (const letter of drawn) expect([nothing, unknown]).not.toContain(letter);
    // Capital and small dotted і differ; each of the eighteen has a shape of its own.
    expect(new Set(drawn).size).toBe(LETTERS.length);
  });

  it('of semibold are heavier than those of regular', () => {
    const count = (text: string): number => text.split('x').length;
    expect(count(ink('Ә', 'font-weight="600"'))).toBeGreaterThan(count(ink('Ә')));
  });

  it('come from our typeface whatever the drawing asks for', () => {
    expect(ink('Қ', 'font-family="DejaVu Sans"')).toBe(ink('Қ'));
    expect(ink('Қ', 'font-family="Arial, sans-serif"')).toBe(ink('Қ'));
  });
});

it('has two whole typefaces in the project', () => {
  const files = fontFiles();
  expect(files.map((file) => path.basename(file))).toEqual([
    'GolosText_400Regular.ttf',
    'GolosText_600SemiBold.ttf',
  ]);
  for (const file of files) expect(readFileSync(file).length).toBeGreaterThan(20_000);
});

it('draws as many pixels as asked, the same every time', () => {
  const [one, two] = [png(drawing('Қ'), { width: 80 }), png(drawing('Қ'), { width: 80 })];
  expect(readPng(one)).toMatchObject({ width: 80, height: 80 });
  expect(Buffer.compare(one, two)).toBe(0);
});
