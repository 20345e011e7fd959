import { describe, expect, it } from 'vitest';
import { field } from '../../../../src/i18n/field.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import { knownLead, knownTitle, ordersTitle } from '../../../../src/i18n/sentences/region.ts';
import { publishedAreas } from '../areas.ts';
import { textFaults } from './samples.ts';

const ZHAMBYL = { area: 'KZ-31', name: 'Zhambyl Region' };

describe('the title of a region', () => {
  it('with orders of its own says what became of them', () => {
    expect(LANGUAGES.map((lang) => ordersTitle(lang, ZHAMBYL, { total: 21, done: 0 }))).toEqual([
      'Жамбыл облысында 21 тапсырма берілген, 0 тапсырма орындалды деп хабарланған',
      'В Жамбылской области поручений и мер\u00a0– 21, о выполнении сообщено по 0',
      'In Zhambyl Region, 21 orders and measures: 0 reported as done',
    ]);
    expect(ordersTitle('en', ZHAMBYL, { total: 1, done: 1 })).toBe(
      'In Zhambyl Region, 1 order or measure: 1 reported as done',
    );
  });

  it('without them says how many indicators are published', () => {
    expect(LANGUAGES.map((lang) => knownTitle(lang, 'N', { total: 51, done: 11 }))).toEqual([
      'N: 51 көрсеткіш ішінде 11 көрсеткіш жарияланған',
      'N: опубликовано показателей – 11 из 51',
      'N: 11 of 51 indicators are published',
    ]);
  });
});

describe('the lead of a region', () => {
  it('counts what is published and what is not; the two make up the whole', () => {
    expect(LANGUAGES.map((lang) => knownLead(lang, { total: 51, done: 50 }))).toEqual([
      '51 көрсеткіш ішінде 50 көрсеткіш осы аумақ бойынша жарияланған, 1 көрсеткіш бойынша дерек жоқ.',
      'Из показателей (51) по этой территории опубликовано 50, нет данных по 1.',
      'Of 51 indicators, 50 are published for this territory; there are no data for 1.',
    ]);
  });
});

it('titles and leads are well made for every area and count', () => {
  const counts = [0, 1, 2, 5, 11, 21].flatMap((total) =>
    [0, 1, 2, 5, 11, 21].filter((done) => done <= total).map((done) => ({ total, done })),
  );
  const faults = LANGUAGES.flatMap((lang) =>
    publishedAreas().flatMap((area) =>
      counts.flatMap((count) => {
        const name = field(area, 'name', lang);
        const orders = ordersTitle(lang, { area: area.area, name }, count);
        const texts = [orders, knownTitle(lang, name, count)];
        expect(texts[1]?.startsWith(`${name}: `)).toBe(true);
        // A number in Kazakh is followed by a noun, never by a suffix.
        const suffixes = texts.filter((text) => lang === 'kk' && /\d-?\p{L}/u.test(text.slice(name.length)));
        return [...[...texts, knownLead(lang, count)].flatMap((text) => textFaults(lang, text)), ...suffixes];
      }),
    ),
  );
  expect(faults).toEqual([]);
});
