import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { countryBulletinData } from '../../../../scripts/press/bulletin/country-data.ts';
import type { Bulletin, BulletinChart } from '../../../../scripts/press/bulletin/model.ts';
import { regionBulletinData } from '../../../../scripts/press/bulletin/region-data.ts';
import { rowKey } from '../../../../src/domain/row.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import { plain, type Figure } from '../../../../src/i18n/sentences/sentence.ts';
import { presentAreas } from '../../../../src/views/area-list.ts';
import type { Store } from '../../../../src/views/store.ts';
import { ROOT, temporaryFolder } from '../../../support/data-folder.ts';
import { realStore } from '../../../src/views/real-store.ts';

/** Two ages of one area: the small one is withheld, and the other to cover it; what they make together is published. */
const SMALL = 4;
const COVER = 73_519;
const PLACES: readonly (readonly [from: string, to: string])[] = [
  ['KZ-11,2022,81,', `KZ-11,2022,${String(SMALL + COVER)},`],
  ['KZ-11,2022,14,', `KZ-11,2022,${String(SMALL)},`],
  ['KZ-11,2022,67,', `KZ-11,2022,${String(COVER)},`],
];

/** A copy of the data with those two ages in it. */
function coveredData(): string {
  const folder = path.join(temporaryFolder(), 'data');
  cpSync(path.join(ROOT, 'data'), folder, { recursive: true });
  const file = path.join(folder, 'datasets/criminal-justice-2022/offenders.csv');
  const changed = PLACES.reduce((text, [from, to]) => text.replace(from, to), readFileSync(file, 'utf8'));
  writeFileSync(file, changed);
  return folder;
}

/** Every figure in the data of a bulletin, wherever it stands. */
function figuresOf(value: unknown): Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('key' in value && 'text' in value && 'value' in value) return [value as Figure];
  return Object.values(value).flatMap(figuresOf);
}

function published(store: Store): ReadonlyMap<string, number | null> {
  const documents = [...store.indicators.values()];
  return new Map(
    documents.flatMap(({ id, rows }) => rows.map((row) => [rowKey(id, row), row.value] as const)),
  );
}

function everyBulletin(store: Store): Bulletin[] {
  return LANGUAGES.flatMap((lang) => [
    countryBulletinData(store, lang),
    ...presentAreas(store, lang).map(({ area }) => regionBulletinData(store, lang, area)),
  ]);
}

/** Digits only: thousands may be set apart by blanks of all kinds, by commas or not at all. */
function digitsApart(text: string): string {
  return text.replaceAll(/(?<=\d)[\s,\u00a0\u202f](?=\d{3})/g, '');
}

function headingOf(chart: BulletinChart | undefined): string {
  return plain(chart?.heading ?? []).replaceAll('\u00a0', ' ');
}

describe('what a bulletin holds', () => {
  let store: Store;
  let bulletins: Bulletin[];

  beforeAll(() => {
    store = realStore();
    bulletins = everyBulletin(store);
  }, 120_000);

  function zhambyl(lang: 'kk' | 'ru' | 'en' = 'ru'): Bulletin {
    return regionBulletinData(store, lang, 'KZ-31');
  }

  it('is of published figures only, each with its value', () => {
    const known = published(store);
    const figures = bulletins.flatMap(figuresOf);
    expect(figures.length).toBeGreaterThan(5000);
    for (const { key, value } of figures) expect(known.get(key)).toBe(value);
  });

  it('has a sign and no number where a value is withheld, missing or cannot be', () => {
    const rows = bulletins.flatMap(({ table }) => table.groups.flatMap((group) => group.rows));
    const signs = rows.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'sign');
    expect(new Set(signs.flatMap(({ text }) => text))).toEqual(new Set(['[c]', '[x]', '–']));
    const withheld = zhambyl()
      .table.groups.flatMap((group) => group.rows)
      .find(({ name }) => name.startsWith('Доля девочек'));
    expect(withheld?.cells[0]).toEqual({ kind: 'sign', text: ['[c]'] });
    // Nor in the drawing: the bar of the girls is a shutter with its words.
    const [composition] = zhambyl().charts.charts;
    expect(composition?.svg).toContain('значение скрыто [c]');
  });

  it('never lets a withheld value into words, drawings or tables', () => {
    const shown = realStore(coveredData());
    const rows = shown.indicators.get('offenders')?.rows.filter(({ area }) => area === 'KZ-11') ?? [];
    const withheld = rows.filter(({ status }) => status === 'c').map(({ age_group }) => age_group);
    expect(withheld).toEqual(['14-15', '16-17']);
    for (const lang of LANGUAGES) {
      const data = regionBulletinData(shown, lang, 'KZ-11');
      const text = digitsApart(JSON.stringify(data));
      expect(text).not.toContain(String(COVER));
      // The total of the same area is as huge and stands there: such a number would be found.
      expect(text).toContain(String(SMALL + COVER));
      expect(data.charts.charts[0]?.svg.split('[c]')).toHaveLength(3);
    }
  });

  it('does not draw painful subjects, nor give figures of them', () => {
    const quiet = [...store.indicators.values()].filter((document) => document.quiet);
    expect(quiet.length).toBeGreaterThan(0);
    for (const bulletin of bulletins) {
      const names = quiet.flatMap(({ name, short_name }) => [name[bulletin.lang], short_name[bulletin.lang]]);
      const drawn = bulletin.charts.charts.map(({ alt, svg }) => `${alt} ${svg}`).join(' ');
      for (const name of names) expect(drawn).not.toContain(name);
      const ids = new Set(figuresOf(bulletin).map(({ key }) => key.split('|')[0]));
      for (const { id } of quiet) expect(ids.has(id)).toBe(false);
    }
  });

  it('has six charts, each with its words, period and source, and no two alike', () => {
    for (const { charts } of bulletins) {
      expect(charts.charts).toHaveLength(6);
      expect(new Set(charts.charts.map(({ alt }) => alt)).size).toBe(6);
      for (const chart of charts.charts) {
        expect(chart.sub).toMatch(/\d{4}/);
        expect(chart.source).toMatch(/: .+\(.+\)/);
        expect(chart.svg).toMatch(/^<svg [^>]*font-family="Golos Text"/);
      }
    }
  });

  it('puts the region in focus: framed on maps, in colour on lines and dots', () => {
    const { charts } = zhambyl();
    const focused = charts.charts.filter(
      ({ svg }) => svg.includes('#006770') || /stroke-width="2.5"/.test(svg),
    );
    // The first shows the parts of the region alone.
    expect(focused.length).toBeGreaterThanOrEqual(5);
    expect(headingOf(charts.charts.at(-2))).toBe('Учителей на школу (2022/23). Жамбылская: 56,5');
    expect(headingOf(charts.charts.at(-1))).toBe(
      'Уровень привлечённых: Жамбылская – 3,7, Казахстан – 2,8 (2022)',
    );
    const dots = regionBulletinData(store, 'en', 'KZ-11').charts.charts.at(-1);
    expect(dots?.alt).toContain('Dot plot');
  });

  it('keeps tall charts out where a long list of measures needs the room', () => {
    expect(
      zhambyl('en')
        .charts.charts.map(({ alt }) => alt)
        .join(),
    ).not.toContain('Dot plot');
    expect(zhambyl('en').measures.rows).toHaveLength(15);
  });

  it('says where the region is, who is near, what is ordered, lacking, meant and whose it is not', () => {
    const { tiles, meta, measures, lacks, reading, foot, help, cite, sources } = zhambyl();
    expect(tiles).toHaveLength(20);
    expect(tiles.filter(({ role }) => role === 'here')).toHaveLength(1);
    expect(meta.at(-1)).toEqual(['соседи: Алматинская, Туркестанская, Карагандинская, Ұлытау']);
    expect(measures.rows[0]).toMatchObject({
      mark: 'said',
      status:
        'сообщено о выполнении (не позднее 31.12.2025 – после девяти месяцев 2025 года, статья без даты)',
    });
    expect(lacks.groups.map(({ name, gaps }) => [name, gaps.length])).toEqual([
      ['', 3],
      ['Не опубликовано по всем регионам', 12],
    ]);
    expect(lacks.topics.length).toBeGreaterThan(3);
    expect(reading.lines.join('\n')).toMatch(/\[c\][\s\S]*\[x\][\s\S]*\[z\]/);
    expect(foot).toBe(
      'Қорған · Выпуск 2026-11 · 22.11.2026 · Источники прочитаны по 18.03.2026 · Это не сайт государственного органа.',
    );
    expect(help.number).toBe('111');
    expect(cite.text).toContain('CC BY 4.0');
    expect(sources.lines.length).toBeGreaterThan(3);
  });

  it('says of a region split off within the year under which area its value stands', () => {
    const rows = regionBulletinData(store, 'ru', 'KZ-10').table.groups.flatMap((group) => group.rows);
    const part = rows.find(({ about }) => plain(about).includes('часть года'));
    expect(part?.about.at(-1)).toBe(' · часть года, смотрите: Восточно-Казахстанская область (до 2022 года)');
    expect(part?.cells[0]).toEqual({ kind: 'sign', text: ['–'] });
  });

  it('tells of the whole country: three figures a topic, all measures counted, national ones listed', () => {
    const { table, measures, tiles, lacks, charts } = countryBulletinData(store, 'ru');
    expect(table.groups.map(({ rows }) => rows.length)).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
    expect(measures.counts.map(({ count }) => Number(count)).reduce((a, b) => a + b)).toBe(37);
    expect(measures.rows).toHaveLength(22);
    expect(measures.rows.every(({ text }) => text === '')).toBe(true);
    expect(tiles).toEqual([]);
    expect(lacks.groups[0]?.gaps.length).toBeGreaterThan(5);
    // A map with few regions in it shows nothing of the country.
    expect(headingOf(charts.charts[0])).toBe(
      'Учителей на школу. 20 регионов в 2022/23 учебном году: от 26,8 до 92,7',
    );
    for (const { svg } of charts.charts) expect(svg.split('[x]').length - 1).toBeLessThan(10);
  });
});
