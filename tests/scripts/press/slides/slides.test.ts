import { beforeAll, describe, expect, it } from 'vitest';
import { indicatorSlides } from '../../../../scripts/press/slides/indicator-slides.ts';
import { regionSlides } from '../../../../scripts/press/slides/region-slides.ts';
import type { PublishedRow } from '../../../../src/domain/row.ts';
import type { Language } from '../../../../src/domain/text.ts';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { messagesOf } from '../../../../src/i18n/messages.ts';
import { indicatorIds, indicatorView } from '../../../../src/views/indicator/view.ts';
import { documentOf, type Store } from '../../../../src/views/store.ts';
import { realStore } from '../../../src/views/real-store.ts';
import { chartParts, type ChartPart } from '../../../support/chart-part.ts';
import {
  allOf,
  officeFaults,
  openOffice,
  runsWithout,
  type OfficeFile,
} from '../../../support/office-file.ts';
import { allText } from '../../../support/xml-tree.ts';

const SITE = { site: 'https://example.org/' };
const OFFICE: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

let store: Store;
beforeAll(() => {
  store = realStore();
});

async function deckOf(id: string, lang: Language = 'kk'): Promise<OfficeFile> {
  return openOffice((await indicatorSlides(store, lang, id, SITE)) ?? new Uint8Array());
}

function slideTexts(deck: OfficeFile): readonly string[] {
  return deck.names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map((name) => allText(deck.xml(name)));
}

/** All published numbers of an indicator, of what is computed from it, and of its plans, as the CSV writes them. */
function publishedOf(id: string): ReadonlySet<string> {
  const documents = [id, ...documentOf(store, id).children].map((one) => documentOf(store, one));
  const values = documents.flatMap(({ rows, targets }) => [
    ...rows.flatMap(({ value }) => (value === null ? [] : [String(value)])),
    ...targets.map(({ value }) => String(Number(value))),
  ]);
  return new Set(values);
}

/** What is wrong between a chart and its sheet. */
function sheetFaults({ name, series, categories, numbers, texts }: ChartPart): readonly string[] {
  const drawn = series.flatMap(({ range: [column, first], points }) =>
    [...points].map(([i, text]) => [`${column}${String(first + i)}`, text] as const),
  );
  const labels = categories.map((text, i) => [`A${String(i + 2)}`, text] as const);
  const heads = series.map(({ name: head, range: [column] }) => [`${column}1`, head] as const);
  return [
    ...drawn
      .filter(([cell, text]) => numbers.get(cell) !== text)
      .map(([cell, text]) => `${name} ${cell}: ${text}`),
    ...(drawn.length === numbers.size ? [] : [`${name}: the sheet has other numbers`]),
    ...[...labels, ...heads]
      .filter(([cell, text]) => texts.get(cell) !== text)
      .map(([cell]) => `${name} ${cell}`),
    ...series
      .filter(({ range: [, first, last] }) => first !== 2 || last !== categories.length + 1)
      .map((one) => one.name),
  ];
}

describe('slides of an indicator', () => {
  it('are whole files in every language, for everything that is published', async () => {
    for (const [i, id] of indicatorIds(store).entries()) {
      const lang = LANGUAGES[i % LANGUAGES.length] ?? 'kk';
      const file = await indicatorSlides(store, lang, id, SITE);
      expect(file && officeFaults(file), id).toEqual([]);
    }
  });

  it('draw published values only, the same in chart and workbook, zeros and gaps alike', async () => {
    for (const id of indicatorIds(store)) {
      const published = publishedOf(id);
      for (const chart of chartParts(await deckOf(id))) {
        expect(sheetFaults(chart), id).toEqual([]);
        expect(
          [...chart.numbers.values()].filter((text) => !published.has(text)),
          id,
        ).toEqual([]);
        expect(chart.categories.length).toBeGreaterThan(0);
      }
    }
  });

  it('keep a withheld place empty in chart and sheet, and name the area below', async () => {
    const deck = await deckOf('offenders');
    const chart = chartParts(deck).find(({ categories }) => categories.some((text) => text.endsWith('[c]')));
    const withheld = documentOf(store, 'offenders-girls-share').rows.filter(({ status }) => status === 'c');
    const marked = chart?.categories.filter((text) => text.endsWith('[c]')) ?? [];
    expect(marked).toHaveLength(withheld.length);
    for (const text of marked) {
      const place = chart?.categories.indexOf(text) ?? -1;
      expect(chart?.series.flatMap(({ points }) => points.get(place) ?? [])).toEqual([]);
      expect(
        slideTexts(deck).some(
          (slide) => slide.includes('[c] мән жасырылған:') && slide.includes(text.replace(' [c]', '')),
        ),
      ).toBe(true);
    }
  });

  it('draw lines only within the time of an area, and say where they are broken', async () => {
    const deck = await deckOf('poverty');
    const [chart] = chartParts(deck);
    const place = (year: string): number => chart?.categories.indexOf(year) ?? -1;
    const of = (name: string): ReadonlyMap<number, string> =>
      chart?.series.find((one) => one.name === name)?.points ?? new Map();
    expect(of('Абай').has(place('2021'))).toBe(false);
    expect(slideTexts(deck)[1]).toContain('2022: Абай, Жетісу, Ұлытау');
  });

  it('order bars as the site does: in groups, by value where that may be, else by the alphabet', async () => {
    const [groups] = chartParts(await deckOf('offenders'));
    const labels = messagesOf('kk').statistics.groups;
    expect(groups?.series.map(({ name }) => name)).toEqual([
      'Қазақстан',
      labels.above,
      labels.similar,
      labels.below,
    ]);
    const alphabet = chartParts(await deckOf('poverty'))[1]?.categories.slice(1) ?? [];
    expect(alphabet).toEqual([...alphabet].sort((a, b) => a.localeCompare(b, 'kk')));
  });

  it('give a painful subject a table and no chart, and the help line at once', async () => {
    for (const id of ['child-suicides', 'child-suicide-attempts']) {
      const deck = await deckOf(id, 'ru');
      expect(chartParts(deck)).toEqual([]);
      const [first = '', second = ''] = slideTexts(deck);
      expect([first, second].map((text) => text.includes('111'))).toEqual([true, true]);
      expect(allOf(deck.xml('ppt/slides/slide2.xml'), 'tbl')).toHaveLength(1);
      expect(allOf(deck.xml('ppt/slides/slide2.xml'), 'tblPr')[0]?.attributes['firstRow']).toBe('1');
    }
  });

  it('say on every slide with figures where they come from and as of when, and behind it what they mean', async () => {
    const deck = await deckOf('adolescent-births', 'en');
    const view = indicatorView(store, 'en', 'adolescent-births');
    for (const text of slideTexts(deck)) expect(text).toContain('Release 2026-11');
    for (const text of slideTexts(deck).slice(1, 3))
      expect(text).toContain('Source: Bureau of National Statistics');
    const notes = allText(deck.xml('ppt/notesSlides/notesSlide2.xml'));
    for (const { text } of view.about) expect(notes).toContain(text);
    expect(notes).toContain('https://example.org/en/indicators/adolescent-births/');
    expect(slideTexts(deck).at(-1)).toContain('This is not a site of any state body');
  });

  it('write paths without a host where none is known', async () => {
    const file = await indicatorSlides(store, 'kk', 'poverty', { site: '' });
    const notes = allText(openOffice(file ?? new Uint8Array()).xml('ppt/notesSlides/notesSlide1.xml'));
    expect(notes).toContain('kk/indicators/poverty/');
    expect(notes).not.toContain('example.org');
  });

  it('name their language in every run, and what a chart shows for those who cannot see it', async () => {
    for (const lang of LANGUAGES) {
      const deck = await deckOf('offenders', lang);
      const parts = deck.names.filter((name) =>
        /^ppt\/(slides|slideLayouts|notesSlides)\/\w+\.xml$/.test(name),
      );
      expect(parts.flatMap((part) => runsWithout(deck, part, OFFICE[lang]))).toEqual([]);
      const frames = parts
        .flatMap((part) => allOf(deck.xml(part), 'graphicFrame'))
        .filter((frame) => allOf(frame, 'chart').length > 0);
      expect(frames.length).toBeGreaterThan(2);
      for (const frame of frames)
        expect(allOf(frame, 'cNvPr')[0]?.attributes['descr']?.length).toBeGreaterThan(30);
      for (const part of deck.names.filter((name) => /slides\/slide\d/.test(name))) {
        expect(
          allOf(deck.xml(part), 'ph').map(({ attributes }) => attributes['type']),
          part,
        ).toContain('title');
      }
    }
  });

  it('are the same bytes each time, dated by the release', async () => {
    const [one, two] = [
      await indicatorSlides(store, 'kk', 'offenders', SITE),
      await indicatorSlides(store, 'kk', 'offenders', SITE),
    ];
    expect(one).toEqual(two);
    const core = allText((await deckOf('offenders')).xml('docProps/core.xml'));
    expect(core.match(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/g)).toEqual([
      `${store.index.release.date}T00:00:00Z`,
      `${store.index.release.date}T00:00:00Z`,
    ]);
  });
});

describe('slides of a region', () => {
  it('are whole files, for former areas too, and the same bytes each time', async () => {
    for (const [lang, area] of [
      ['kk', 'KZ-31'],
      ['ru', 'KZ-33'],
      ['en', 'KZ-YUZ'],
    ] as const) {
      const file = await regionSlides(store, lang, area, SITE);
      expect(officeFaults(file), area).toEqual([]);
      expect(await regionSlides(store, lang, area, SITE)).toEqual(file);
    }
  });

  it('hold what the page of the region holds: charts, the table beside the country, measures, what is not known', async () => {
    const deck = openOffice(await regionSlides(store, 'kk', 'KZ-31', SITE));
    const { region, press } = messagesOf('kk');
    const texts = slideTexts(deck);
    expect(chartParts(deck)).toHaveLength(4);
    expect(chartParts(deck).flatMap(sheetFaults)).toEqual([]);
    for (const words of [
      region.besideTitle,
      region.measuresTitle('15'),
      region.lacksTitle,
      press.aboutFigures,
    ])
      expect(
        texts.some((text) => text.startsWith(words) || text.includes(words)),
        words,
      ).toBe(true);
  });
});

describe('slides of figures with something to hide', () => {
  it('name the intervals behind the slide, for they are not drawn', async () => {
    const notes = allText((await deckOf('offenders')).xml('ppt/notesSlides/notesSlide2.xml'));
    expect(notes).toContain(messagesOf('kk').press.intervalsHead);
  });

  it('end a line before a withheld year, begin it anew after, and name the area and the year below', async () => {
    const withheld = (row: PublishedRow): PublishedRow =>
      row.area === 'KZ-31' && row.period === '2015' ? { ...row, value: null, status: 'c' } : row;
    const poverty = documentOf(store, 'poverty');
    const changed = { ...poverty, rows: poverty.rows.map(withheld) };
    const hiding: Store = { ...store, indicators: new Map([...store.indicators, ['poverty', changed]]) };
    const deck = openOffice((await indicatorSlides(hiding, 'kk', 'poverty', SITE)) ?? new Uint8Array());
    const [chart] = chartParts(deck);
    const line = chart?.series.find(({ name }) => name === 'Жамбыл');
    const place = chart?.categories.indexOf('2015') ?? -1;
    expect([place - 1, place, place + 1].map((at) => line?.points.has(at))).toEqual([true, false, true]);
    expect(chart && sheetFaults(chart)).toEqual([]);
    expect(slideTexts(deck)[1]).toContain('[c] мән жасырылған: Жамбыл (2015).');
  });
});
