import { describe, expect, it } from 'vitest';
import { PROGRESS_VERDICTS, TREND_VERDICTS } from '../../../../src/domain/statistics.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import {
  barKey,
  funnelKey,
  intervalKey,
  neededPosts,
  progressWords,
  standing,
  standings,
  trend,
} from '../../../../src/i18n/sentences/statistics.ts';
import { faultsOf, figuresOf, sampleFact, textFaults } from './samples.ts';

const plainly = (text: string): string => text.replaceAll('\u00a0', ' ');
const STANDINGS = ['above', 'similar', 'below'] as const;

describe('standings', () => {
  it('counts who can be told apart from the country and who cannot', () => {
    const counts = { above: 1, similar: 10, below: 4 };
    expect(plainly(standings('en', counts))).toBe(
      '1 region above the country, 4 regions below, 10 regions not told apart from it',
    );
    expect(plainly(standings('ru', counts))).toBe(
      'Выше страны – 1 регион, ниже – 4 региона, разницы не различить – 10 регионов',
    );
    expect(plainly(standings('kk', counts))).toBe(
      'Ел деңгейінен жоғары – 1 өңір, төмен – 4 өңір, айырмасы білінбейді – 10 өңір',
    );
  });

  it('leaves out groups with nobody in them', () => {
    expect(plainly(standings('en', { above: 0, similar: 2, below: 3 }))).toBe(
      '3 regions below, 2 regions not told apart from it',
    );
  });

  it('says so where no region can be told apart', () => {
    expect(standings('en', { above: 0, similar: 17, below: 0 })).toMatch(/^No region differs .* chance/);
  });
});

describe.each(LANGUAGES)('in %s', (lang) => {
  const counts = [0, 1, 2, 5, 11, 21];

  it('every text is well made, whatever its numbers', () => {
    const texts = counts.flatMap((a) => [
      ...counts.flatMap((b) => [
        standings(lang, { above: a, similar: b, below: 2 }),
        standings(lang, { above: 0, similar: a, below: b }),
        funnelKey(lang, a, b),
      ]),
      intervalKey(lang, a),
      ...TREND_VERDICTS.map((verdict) =>
        trend(lang, 'Name', { verdict, from: '2018', to: '2025', points: a }),
      ),
    ]);
    const single = [
      barKey(lang),
      ...STANDINGS.map((where) => standing(lang, where)),
      ...[...PROGRESS_VERDICTS, null].map((verdict) => progressWords(lang, verdict)),
    ];
    expect([...texts, ...single].flatMap((text) => textFaults(lang, text))).toEqual([]);
  });

  it('no two verdicts read alike', () => {
    for (const words of [
      STANDINGS.map((where) => standing(lang, where)),
      [...PROGRESS_VERDICTS, null].map((verdict) => progressWords(lang, verdict)),
      TREND_VERDICTS.map((verdict) => trend(lang, '', { verdict, from: '2018', to: '2025', points: 5 })),
    ]) {
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('nothing is called best or worst, and no place is given', () => {
    const texts = [
      ...STANDINGS.map((where) => standing(lang, where)),
      standings(lang, { above: 3, similar: 10, below: 4 }),
      intervalKey(lang, 17),
    ].join(' ');
    expect(texts).not.toMatch(/best|worst|rank|лучш|худш|место|ең жақсы|ең нашар|орын/i);
  });

  it('posts that are lacking stand beside the two published figures', () => {
    const served = sampleFact(6_841_527, { period: '2024-01-01' });
    const sentence = neededPosts(lang, 341, served, sampleFact(1028, { period: '2026-01' }));
    expect(faultsOf(lang, sentence)).toEqual([]);
    expect(figuresOf(sentence).map(({ value }) => value)).toEqual([6_841_527, 1028]);
  });
});
