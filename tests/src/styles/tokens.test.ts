import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/data-folder.ts';

const css = readFileSync(path.join(ROOT, 'src/styles/tokens.css'), 'utf8');

/** The colours of the first block after a text. */
function palette(after: string): (token: string) => string {
  const block = css.slice(css.indexOf(after)).split('}')[0] ?? '';
  const colours = new Map(
    Array.from(block.matchAll(/--(\w+): (#[0-9a-f]{6})/g), ([, name, value]) => [name, value]),
  );
  return (token) => {
    const colour = colours.get(token);
    if (colour === undefined) throw new Error(`unknown token: ${token}`);
    return colour;
  };
}

const themes = [
  ['light', palette(':root')],
  ['dark', palette('prefers-color-scheme: dark')],
] as const;

/** Pairs that must be told apart, and the least contrast between them (WCAG 2.2: 1.4.3 text, 1.4.11 other marks). */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['ink', 'soft', 'accent', 'dot'].flatMap((token) => [
    [token, 'paper', 4.5] as const,
    [token, 'wash', 4.5] as const,
  ]),
  ['on', 'accent', 4.5],
  ['mark', 'paper', 3],
  ['mark', 'wash', 3],
  ['qink1', 'q1', 4.5],
  ['qink1', 'q2', 4.5],
  ['qink2', 'q3', 4.5],
  ['qink2', 'q4', 4.5],
];

const SIGHTS = {
  normal: (colour: string) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

describe.each(themes)('the %s palette', (_, colour) => {
  it.each(PAIRS)('%s on %s has a contrast of %d at least', (front, back, least) => {
    expect(wcagContrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.entries(SIGHTS))('keeps the three roles apart for %s sight', (_sight, seen) => {
    const distance = differenceCiede2000();
    for (const [a, b] of [
      ['accent', 'ink'],
      ['accent', 'grey'],
      ['ink', 'grey'],
    ] as const) {
      expect(distance(seen(colour(a)), seen(colour(b))), `${a}–${b}`).toBeGreaterThanOrEqual(10);
    }
  });
});

it('prints with the light colours', () => {
  const [light, print] = [palette(':root'), palette('@media print')];
  for (const token of ['paper', 'ink', 'accent', 'q1', 'q4']) expect(print(token)).toBe(light(token));
});
