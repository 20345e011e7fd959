import { describe, expect, it } from 'vitest';
import {
  fitting,
  headline,
  keyRows,
  lines,
  paragraph,
  placed,
} from '../../../../scripts/press/picture/ink.ts';
import { titleCard } from '../../../../scripts/press/picture/title-card.ts';
import { LIGHT } from '../../../../src/charts/palette.ts';
import { textWidth } from '../../../../src/charts/text-width.ts';
import { xmlFault } from '../../../support/well-formed.ts';

const STYLE = { size: 20, leading: 28, colour: '#16201f' };
const WORDS = 'Балаларға қатысты құқық бұзушылықтар облыстар бойынша қалай өзгерді';

/** Texts with the place of each. */
function rows(markup: string): readonly { x: number; y: number; text: string }[] {
  return Array.from(
    markup.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)">([^<]*)</g),
    ([, x, y, text = '']) => ({
      x: Number(x),
      y: Number(y),
      text,
    }),
  );
}

describe('lines', () => {
  it('stand below one another and say how tall they are', () => {
    const drawn = lines(['a', 'b & c'], { x: 5, y: 10, width: 100 }, STYLE);
    expect(rows(drawn.markup)).toEqual([
      { x: 5, y: 31, text: 'a' },
      { x: 5, y: 59, text: 'b &amp; c' },
    ]);
    expect(drawn.height).toBe(56);
  });

  it('of no text take no room', () => {
    expect(paragraph('', { x: 0, y: 0, width: 100 }, STYLE)).toEqual({ markup: '', height: 0 });
    expect(lines([], { x: 0, y: 0, width: 100 }, STYLE)).toEqual({ markup: '', height: 0 });
  });

  it('are no wider than their column, with every word in its order', () => {
    for (const draw of [paragraph, headline]) {
      const texts = rows(draw(WORDS, { x: 0, y: 0, width: 240 }, STYLE).markup).map(({ text }) => text);
      expect(texts.join(' ')).toBe(WORDS);
      for (const text of texts) expect(textWidth(text, STYLE.size)).toBeLessThanOrEqual(240);
    }
  });

  it('of a heading are about as long as one another, and no more of them', () => {
    const widths = (draw: typeof headline): readonly number[] =>
      rows(draw(WORDS, { x: 0, y: 0, width: 400 }, STYLE).markup).map(({ text }) =>
        textWidth(text, STYLE.size),
      );
    const [free, even] = [widths(paragraph), widths(headline)];
    expect(even).toHaveLength(free.length);
    expect(Math.min(...even)).toBeGreaterThanOrEqual(Math.min(...free));
    expect(Math.max(...even)).toBeLessThanOrEqual(Math.max(...free));
  });
});

it('takes the largest letters that fit, and the smallest where none do', () => {
  const styles = [40, 30, 20].map((size) => ({ ...STYLE, size, leading: size }));
  const sizeIn = (height: number): number => fitting(WORDS, { width: 400, height }, styles).size;
  expect(sizeIn(1000)).toBe(40);
  expect(sizeIn(1)).toBe(20);
  expect(() => fitting(WORDS, { width: 1, height: 1 }, [])).toThrow('no style was given for a text');
});

it('moves and scales, and says nothing of a scale of one', () => {
  expect(placed('<a/>', 1.26, 2)).toBe('<g transform="translate(1.3,2)"><a/></g>');
  expect(placed('<a/>', 0, 0, 0.33333)).toBe('<g transform="translate(0,0) scale(0.333)"><a/></g>');
});

describe('a key', () => {
  const place = { x: 10, y: 0, width: 200 };

  it('has a sample and words for each, in rows no wider than the column', () => {
    const items = ['q1', 'q4', 'hatch', 'shutter', 'dotted'].map((swatch) => ({
      swatch,
      words: `Words of ${swatch}`,
    }));
    const drawn = keyRows(items, place, LIGHT, STYLE);
    const found = rows(drawn.markup);
    expect(found.map(({ text }) => text)).toEqual(items.map(({ words }) => words));
    for (const { x, text } of found) expect(x + textWidth(text, STYLE.size)).toBeLessThanOrEqual(211);
    expect(drawn.height).toBe(5 * STYLE.leading);
    for (const colour of [LIGHT.q1, LIGHT.q4, LIGHT['c-mark']]) expect(drawn.markup).toContain(colour);
    expect(drawn.markup).toContain('stroke-dasharray');
    expect(xmlFault(`<svg>${drawn.markup}</svg>`)).toBeUndefined();
  });

  it('puts short words side by side, and takes no room without any', () => {
    const items = [
      { swatch: 'q1', words: 'a' },
      { swatch: 'q2', words: 'b' },
    ];
    expect(keyRows(items, place, LIGHT, STYLE).height).toBe(STYLE.leading);
    expect(keyRows([], place, LIGHT, STYLE)).toEqual({ markup: '', height: 0 });
  });

  it('refuses a sample that it does not know', () => {
    expect(() => keyRows([{ swatch: 'gold', words: 'a' }], place, LIGHT, STYLE)).toThrow(
      'no picture knows the swatch gold',
    );
  });
});

it('sets words alone on a card, the longest too', () => {
  for (const title of ['Қорған', WORDS, `${WORDS} ${WORDS}`]) {
    const svg = titleCard({ name: 'Қорған <&>', title, text: `${WORDS}. ${WORDS}` });
    expect(xmlFault(svg)).toBeUndefined();
    expect(svg).toContain('width="1200" height="630"');
    const found = rows(svg);
    expect(found.map(({ text }) => text).join(' ')).toBe(`${title} ${WORDS}. ${WORDS} Қорған &lt;&amp;&gt;`);
    for (const { y } of found.slice(0, -1)) expect(y).toBeLessThan(630 - 84);
  }
});
