import { describe, expect, it } from 'vitest';
import { compareText } from '../../../src/i18n/compare-text.ts';
import { field } from '../../../src/i18n/field.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { publishedAreas } from './areas.ts';

function sorted(lang: Language, texts: readonly string[]): string[] {
  return [...texts].sort((a, b) => compareText(lang, a, b));
}

describe('the order of texts', () => {
  it('has the letters of Kazakh at their places: Ә after А, Ғ after Г, Қ after К, І after Ы', () => {
    const alphabet = Array.from('АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ');
    expect(sorted('kk', [...alphabet].reverse())).toEqual(alphabet);
    expect(sorted('kk', ['Іле', 'Ыстық', 'Әйтеке', 'Ақмола', 'Бәйтерек'])).toEqual([
      'Ақмола',
      'Әйтеке',
      'Бәйтерек',
      'Ыстық',
      'Іле',
    ]);
  });

  it('puts the 20 regions of today in the order of the Kazakh alphabet', () => {
    const names = publishedAreas()
      .filter(({ type }) => type === 'region' || type === 'city')
      .map((area) => field(area, 'short', 'kk'));
    expect(sorted('kk', names).join(' · ')).toBe(
      'Абай · Ақмола · Ақтөбе · Алматы қ. · Алматы обл. · Астана · Атырау · БҚО · Жамбыл · Жетісу · ' +
        'Қарағанды · Қостанай · Қызылорда · Маңғыстау · Павлодар · СҚО · Түркістан · Ұлытау · ШҚО · Шымкент',
    );
  });

  it('does not mind spaces, marks, figures and capitals', () => {
    expect(compareText('en', 'East Kaz.', 'eastkaz')).toBe(0);
    expect(compareText('ru', 'г. Алматы', 'ГАЛМАТЫ')).toBe(0);
    expect(compareText('kk', 'Абай 2022', 'абай')).toBe(0);
  });

  it('puts the shorter of two texts that begin alike first', () => {
    expect(sorted('en', ['Almaty City', 'Almaty'])).toEqual(['Almaty', 'Almaty City']);
    expect(compareText('kk', '', 'А')).toBeLessThan(0);
    expect(compareText('kk', '', '')).toBe(0);
  });

  it('is the same whichever of the two is asked first', () => {
    for (const [a, b] of [
      ['Ұлытау', 'Улытау'],
      ['Ё', 'Е'],
      ['Абай', 'Абайлы'],
    ] as const) {
      expect(Math.sign(compareText('ru', a, b))).toBe(-Math.sign(compareText('ru', b, a)));
      expect(compareText('ru', a, b)).not.toBe(0);
    }
  });

  it('finds the place of a Kazakh letter in a Russian list: Ұлытау after У and before Ф', () => {
    expect(sorted('ru', ['Фетисово', 'Ұлытау', 'Уральск'])).toEqual(['Уральск', 'Ұлытау', 'Фетисово']);
  });
});
