import { describe, expect, it, vi } from 'vitest';
import type { IndicatorDocument } from '../../../../src/domain/document.ts';
import { rowKey } from '../../../../src/domain/row.ts';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { plain } from '../../../../src/i18n/sentences/sentence.ts';
import { compareLinks } from '../../../../src/views/compare/links.ts';
import { compareListView } from '../../../../src/views/compare/list.ts';
import { pairHref, pairId, pairsOf } from '../../../../src/views/compare/pairs.ts';
import { compareIndicators } from '../../../../src/views/compare/rows.ts';
import { compareView, type CompareView } from '../../../../src/views/compare/view.ts';
import type { Store } from '../../../../src/views/store.ts';
import { figuresOf, sampleRow as row } from '../../i18n/sentences/samples.ts';
import { realAreasStore, sampleDocument } from '../sample-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const plainKind: Partial<IndicatorDocument> = {
  self_reported: 'no',
  order: true,
  quiet: false,
  children: [],
  breaks: [],
};
const YEARS = ['2020', '2021', '2022', '2023'];

/** A rate over four years; two regions were one until 2022. */
const births = sampleDocument({
  ...plainKind,
  id: 'births',
  measure: 'rate',
  join: true,
  rows: [
    ...YEARS.map((period, i) => row({ period, value: 8 + i })),
    ...YEARS.map((period, i) => row({ area: 'KZ-31', period, value: 20 + i })),
    ...YEARS.map((period, i) => row({ area: 'KZ-61', period, value: 30 - i })),
    ...YEARS.slice(0, 2).map((period, i) => row({ area: 'KZ-ALM', period, value: 12 + i })),
    row({ area: 'KZ-19', period: '2023', value: 11 }),
  ],
});
/** Published for the territories before the split only. */
const offences = sampleDocument({
  ...plainKind,
  id: 'offences',
  measure: 'rate',
  rows: ['KZ-31', 'KZ-61', 'KZ-ALM'].map((area, i) => row({ area, period: '2022', value: i + 1 })),
});
const withheld = sampleDocument({
  ...plainKind,
  id: 'repeat',
  measure: 'count',
  rows: [
    row({ period: '2022', value: 40 }),
    row({ area: 'KZ-31', period: '2022', value: null, status: 'c' }),
    ...['KZ-61', 'KZ-11', 'KZ-15'].map((area) => row({ area, period: '2022', value: 9 })),
  ],
});
const answers = sampleDocument({
  ...plainKind,
  id: 'answers',
  self_reported: 'yes',
  rows: ['KZ-71', 'KZ-75', 'KZ-79'].map((area) => row({ area, value: 50 })),
});
const quiet = sampleDocument({
  ...plainKind,
  id: 'painful',
  quiet: true,
  rows: ['KZ-31', 'KZ-61', 'KZ-71'].map((area) => row({ area })),
});
/** Two regions are too few to be set side by side. */
const few = sampleDocument({
  ...plainKind,
  id: 'few',
  rows: ['KZ-31', 'KZ-61'].map((area) => row({ area })),
});
const counted = sampleDocument({
  ...plainKind,
  id: 'counted',
  measure: 'count',
  children: ['offences'],
  rows: ['KZ-31', 'KZ-61', 'KZ-71'].map((area) => row({ area, value: 500 })),
});

function storeWith(documents: readonly IndicatorDocument[], listed = documents): Store {
  const store = realAreasStore(documents);
  const topics = [
    { id: 'all', name: { kk: 'Бәрі', ru: 'Все', en: 'All' }, indicators: listed.map(({ id }) => id) },
  ];
  return { ...store, index: { ...store.index, topics } };
}

const store = storeWith([births, offences, withheld, answers, quiet, few]);
const zhambyl = compareView(store, 'en', ['KZ-31', 'KZ-61']);

function rowsIn(view: CompareView, group: string): readonly string[] {
  return view.groups
    .filter(({ id }) => id === group)
    .flatMap(({ rows }) => rows.map(({ about }) => about.id));
}

function textsOf(view: CompareView, id: string): readonly string[] {
  const found = view.groups.flatMap(({ rows }) => rows).find(({ about }) => about.id === id);
  return (found?.cells ?? []).map(
    ({ cell, isOtherBorders }) =>
      `${cell.kind === 'value' ? plain(cell.parts) : cell.kind}${isOtherBorders ? ' ¹' : ''}`,
  );
}

describe('pairs', () => {
  it('are 190, of the areas of today, the lower code first', () => {
    const pairs = pairsOf(store);
    expect(pairs).toHaveLength(190);
    expect(pairs.every(([a, b]) => a < b)).toBe(true);
    expect(new Set(pairs.map((pair) => pairId(...pair))).size).toBe(190);
    expect(pairs.flat().some((code) => code === 'KZ' || code === 'KZ-ALM')).toBe(false);
  });

  it('have one address each', () => {
    expect(pairId('KZ-61', 'KZ-31')).toBe('kz-31-kz-61');
    expect(pairHref('kk', 'KZ-61', 'KZ-31')).toBe('/kk/compare/kz-31-kz-61/');
  });
});

describe('the list of pairs', () => {
  it.each(LANGUAGES)('in %s leads from each region to all the others', (lang) => {
    const { areas, choices } = compareListView(store, lang);
    expect(areas).toHaveLength(20);
    expect(choices.map(({ code }) => code)).toEqual(areas.map(({ code }) => code));
    for (const { pairs } of areas) expect(pairs).toHaveLength(19);
    expect(new Set(areas.flatMap(({ pairs }) => pairs.map(({ address }) => address))).size).toBe(190);
  });
});

describe('links from a region', () => {
  it('lead to its pair with each neighbour', () => {
    const area = store.areas.get('KZ-19');
    expect(compareLinks('en', 'KZ-31', area ? [area] : [])).toEqual([
      { text: 'Almaty Reg.', address: '/en/compare/kz-19-kz-31/' },
    ]);
  });
});

describe('indicators set side by side', () => {
  it('leave out painful subjects and those of fewer than three regions', () => {
    expect(compareIndicators(store, 'en', '').map(({ id }) => id)).toEqual([
      'births',
      'offences',
      'repeat',
      'answers',
    ]);
  });

  it('are shares and rates where the project has computed them', () => {
    const computed = storeWith([counted, offences], [counted]);
    expect(compareIndicators(computed, 'en', '').map(({ id }) => id)).toEqual(['offences']);
  });

  it('say which come from own answers', () => {
    const details = compareIndicators(store, 'en', '').map(({ id, detail }) => [id, /survey/.test(detail)]);
    expect(Object.fromEntries(details)).toEqual({
      births: false,
      offences: false,
      repeat: false,
      answers: true,
    });
  });
});

describe('the page of a pair', () => {
  it('names both regions and counts what both have, without a verdict', () => {
    expect(zhambyl.title).toBe('Zhambyl Region and Turkistan Region');
    expect(zhambyl.lead[0]).toBe('Indicators with a value for both regions: 2.');
    expect(zhambyl.lead[1]).toMatch(/intervals do not overlap/);
    expect(zhambyl.frame.path).toBe('compare/kz-31-kz-61/');
  });

  it('has one period for all columns, the country last', () => {
    expect(zhambyl.columns.map(({ code }) => code)).toEqual(['kz-31', 'kz-61', 'kz']);
    expect(textsOf(zhambyl, 'births')).toEqual(['23.0%', '27.0%', '11.0%']);
  });

  it('keeps withheld, missing and values apart', () => {
    expect(textsOf(zhambyl, 'repeat')).toEqual(['suppressed', '9.0%', '40.0%']);
    expect(textsOf(zhambyl, 'answers')).toEqual(['missing', 'missing', 'missing']);
  });

  it('puts rows without a value for either at the end, under the names of the two', () => {
    expect(rowsIn(zhambyl, 'all')).toEqual(['births', 'offences', 'repeat']);
    expect(rowsIn(zhambyl, 'without')).toEqual(['answers']);
    expect(zhambyl.groups.at(-1)?.name).toBe('No data: Zhambyl Region, Turkistan Region');
  });

  it('shows the value of the territory before the split, marked, and does not count it as a comparison', () => {
    const halves = compareView(store, 'en', ['KZ-19', 'KZ-33']);
    expect(textsOf(halves, 'offences')).toEqual(['3.0% ¹', '3.0% ¹', 'missing']);
    expect(halves.hasOtherBorders).toBe(true);
    expect(halves.lead[0]).toBe('Indicators with a value for both regions: 0.');
    expect(zhambyl.hasOtherBorders).toBe(false);
  });

  it('offers every other region of today', () => {
    expect(zhambyl.choices).toHaveLength(18);
    expect(zhambyl.choices.some(({ code }) => code === 'kz-31' || code === 'kz-61')).toBe(false);
  });

  it.each(LANGUAGES)('in %s tells published figures only', (lang) => {
    const known = new Map(
      [births, offences, withheld, answers].flatMap(({ id, rows }) =>
        rows.map((one) => [rowKey(id, one), one.value] as const),
      ),
    );
    const { groups, series } = compareView(store, lang, ['KZ-31', 'KZ-61']);
    const cells = groups.flatMap(({ rows }) => rows.flatMap((one) => one.cells));
    const told = [
      ...cells.flatMap(({ cell }) => (cell.kind === 'value' ? figuresOf(cell.parts) : [])),
      ...series.flatMap(({ heading, caption }) => [heading, ...caption].flatMap(figuresOf)),
    ];
    expect(told.length).toBeGreaterThan(8);
    for (const { key, value } of told) expect(known.get(key), key).toBe(value);
  });
});

describe('series of a pair', () => {
  it('stand where the site draws regions over time, and name both in the last common period', () => {
    expect(zhambyl.series.map(({ id }) => id)).toEqual(['births']);
    const [births_] = zhambyl.series;
    expect(births_ && plain(births_.heading)).toMatch(/: Zhambyl 23\.0%, Turkistan 27\.0% \(2023\)$/);
    expect(births_?.panels.map(({ id }) => id)).toEqual(['births-kz-31', 'births-kz-61']);
  });

  it('draw the same lines on one scale, with the region of the panel over them', () => {
    const drawings = zhambyl.series.flatMap(({ panels }) => panels.map(({ drawing }) => drawing));
    const [first, second] = drawings.map((drawing) => (drawing.form === 'series' ? drawing.data : undefined));
    const others = (data: typeof first) => data?.series.filter(({ role }) => role !== 'focus');
    expect(others(first)).toEqual(others(second));
    expect(first?.series.at(-1)).toMatchObject({ role: 'focus', end: '23.0%' });
    expect(second?.series.at(-1)).toMatchObject({ role: 'focus', end: '27.0%' });
  });

  it('share the panel of a region between all its pages', () => {
    const other = compareView(store, 'en', ['KZ-19', 'KZ-31']);
    expect(other.series[0]?.panels[1]).toBe(zhambyl.series[0]?.panels[0]);
  });

  it('draw the territory before the split apart, and hatch a region without any value', () => {
    const [panels] = compareView(store, 'en', ['KZ-11', 'KZ-33']).series;
    const lines = panels?.panels.map(({ drawing }) =>
      drawing.form === 'series' ? drawing.data.series.filter(({ role }) => role === 'focus') : [],
    );
    expect(lines?.[0]).toMatchObject([
      { segments: [], absences: [{ kind: 'missing', from: 2020, to: 2023 }] },
    ]);
    expect(lines?.[1]).toMatchObject([
      { former: true, segments: [[{ value: 12 }, { value: 13 }]] },
      { segments: [] },
    ]);
    expect(panels && plain(panels.heading)).not.toMatch(/\d/);
  });
});
