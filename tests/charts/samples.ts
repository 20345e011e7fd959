/**
 * Data for the drawings of the tests: published figures where the form allows, made-up states where it does
 * not.
 */
import { readFileSync } from 'node:fs';
import type { ChoroplethData } from '../../src/charts/choropleth-data.ts';
import type { FunnelData, FunnelLevel } from '../../src/charts/funnel-data.ts';
import type { TileMapData } from '../../src/charts/tile-map-data.ts';
import type {
  BarsData,
  DotsData,
  MultiplesData,
  Panel,
  PlanActualData,
  Segment,
  Series,
  SeriesData,
  Shown,
  StripData,
} from '../../src/charts/types.ts';

export type Lang = 'kk' | 'ru' | 'en';

function readTable(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../fixtures/charts/${name}`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i] ?? '', cell])));
}

const AREAS = readTable('areas.csv');
const BIRTHS = readTable('adolescent-births.csv');
const [OFFENDERS_COUNTRY = {}, ...OFFENDERS] = readTable('offenders-rate.csv');
const TODAY = AREAS.filter((area) => area['tile_col'] !== '');
const FORMER: Readonly<Record<string, string>> = {
  'KZ-19': 'KZ-ALM',
  'KZ-35': 'KZ-KAR',
  'KZ-63': 'KZ-VOS',
  'KZ-61': 'KZ-YUZ',
};

function write(value: number, lang: Lang, digits = 1): string {
  const text = value.toFixed(digits);
  return lang === 'en' ? text : text.replace('.', ',');
}

export const formatTick = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

const ABSENCE: Record<Lang, Record<'suppressed' | 'missing' | 'not-applicable', string>> = {
  kk: { suppressed: 'мән жасырылған', missing: 'дерек жоқ', 'not-applicable': 'қолданылмайды' },
  ru: { suppressed: 'значение скрыто', missing: 'нет данных', 'not-applicable': 'не применимо' },
  en: { suppressed: 'value withheld', missing: 'no data', 'not-applicable': 'not applicable' },
};

export function absence(kind: 'suppressed' | 'missing' | 'not-applicable', lang: Lang = 'kk'): Shown {
  const text = { suppressed: '[c]', missing: '[x]', 'not-applicable': '– [z]' }[kind];
  return { kind, text, words: ABSENCE[lang][kind] };
}

export function value(number: number, lang: Lang = 'kk', digits = 1): Shown {
  return { kind: 'value', value: number, text: write(number, lang, digits) };
}

function valuesOf(code: string): Segment {
  return BIRTHS.filter(({ area }) => area === code).map(({ year, value: text }) => ({
    x: Number(year),
    value: Number(text),
  }));
}

function nameOf(code: string, lang: Lang, column: 'short' | 'tile' = 'short'): string {
  return AREAS.find(({ area }) => area === code)?.[`${column}_${lang}`] ?? code;
}

function lastCell(code: string, lang: Lang): Shown {
  const last = valuesOf(code).at(-1);
  return last && last.x === 2023 ? value(last.value, lang) : absence('missing', lang);
}

const LONG: Record<Lang, Record<string, string>> = {
  kk: { 'KZ-27': 'Батыс Қазақстан', 'KZ-59': 'Солтүстік Қазақстан', 'KZ-63': 'Шығыс Қазақстан' },
  ru: {
    'KZ-27': 'Западно-Казахстанская',
    'KZ-59': 'Северо-Казахстанская',
    'KZ-63': 'Восточно-Казахстанская',
  },
  en: { 'KZ-27': 'West Kazakhstan', 'KZ-59': 'North Kazakhstan', 'KZ-63': 'East Kazakhstan' },
};

/** Tile map of births in 2023, or one tile of each kind. */
export function tileMapData(
  lang: Lang,
  cells: Readonly<Record<string, Shown>> = {},
  focus = '',
): TileMapData {
  const tiles = TODAY.map(({ area = '', tile_col, tile_row }) => ({
    col: Number(tile_col),
    row: Number(tile_row),
    name: { short: nameOf(area, lang), tile: nameOf(area, lang, 'tile') },
    cell: cells[area] ?? lastCell(area, lang),
    focus: area === focus,
  }));
  return { tiles, limits: [10, 15, 20] };
}

/** Nine square areas, each of another state; the fifth has a city inside. `turned` runs every ring the other way. */
export function choroplethData(turned = false): ChoroplethData {
  const square = (x: number, y: number, size: number): (readonly [number, number])[] => {
    const ring = [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ] as const;
    return turned ? [...ring].reverse() : [...ring];
  };
  const cells = [
    value(5),
    value(12),
    value(17),
    value(25),
    value(10),
    absence('suppressed'),
    absence('missing'),
    absence('not-applicable'),
    absence('not-applicable'),
  ];
  const areas = cells.map((cell, i) => {
    const [x, y] = [60 + (i % 3) * 4, 42 + Math.floor(i / 3) * 3];
    const hole = i === 4 ? [square(x + 1, y + 1, 0.8)] : [];
    return { polygons: [[square(x, y, 4), ...hole]], cell, isCity: false, focus: i === 0 };
  });
  const city = { polygons: [[square(65, 46, 0.8)]], cell: value(20), isCity: true };
  const hiddenCity = { polygons: [[square(61, 43, 0.4)]], cell: absence('suppressed'), isCity: true };
  return { areas: [...areas, city, hiddenCity], limits: [10, 15, 20] };
}

const BREAKS: Record<Lang, [string, string]> = {
  kk: ['2018 жылғы бөлініс', '2022 жылғы бөлініс'],
  ru: ['разделение 2018 года', 'разделение 2022 года'],
  en: ['split of 2018', 'split of 2022'],
};

/** Births over time with both breaks of borders; long names on request. */
export function seriesData(lang: Lang, focus = '', isLong = false): SeriesData {
  const codes = [...new Set(BIRTHS.map(({ area = '' }) => area))];
  const series = codes.map((code): Series => {
    const last = valuesOf(code).at(-1);
    const role = code === 'KZ' ? 'country' : code === focus ? 'focus' : 'other';
    const name = (isLong ? LONG[lang][code] : undefined) ?? nameOf(code, lang);
    return { name, role, segments: [valuesOf(code)], end: write(last?.value ?? 0, lang) };
  });
  const [first, second] = BREAKS[lang];
  return {
    series,
    breaks: [
      { x: 2017.5, label: first },
      { x: 2021.5, label: second },
    ],
    formatTick,
  };
}

export function multiplesData(lang: Lang): MultiplesData {
  const panels = TODAY.map(({ area = '', tile_col, tile_row }): Panel => {
    const own = valuesOf(area);
    const former = valuesOf(FORMER[area] ?? '');
    const end = lastCell(area, lang);
    const isCut = end.kind !== 'value' && former.length > 0;
    return {
      col: Number(tile_col),
      row: Number(tile_row),
      name: { short: nameOf(area, lang), tile: nameOf(area, lang, 'tile') },
      segments: own.length > 0 ? [own] : [],
      ...(former.length > 0 ? { former: [former] } : {}),
      end,
      ...(isCut ? { absences: [{ kind: 'missing', from: 2021.6, to: 2023, text: '[x]' }] as const } : {}),
    };
  });
  return { panels, country: [valuesOf('KZ')] };
}

/** Every state in one small grid. */
export function stateMultiples(): MultiplesData {
  const line: Segment[] = [
    [
      { x: 2018, value: 4 },
      { x: 2019, value: 6 },
    ],
    [
      { x: 2021, value: 5 },
      { x: 2022, value: 7 },
    ],
  ];
  const panel = (col: number, tile: string, end: Shown, more: Partial<Panel> = {}): Panel => ({
    ...{ col, row: 0, name: { short: tile, tile }, segments: [], end },
    ...more,
  });
  return {
    panels: [
      panel(0, 'Value', value(7), { segments: line }),
      panel(1, '[c]', absence('suppressed')),
      panel(2, '[x]', absence('missing')),
      panel(3, '[z]', absence('not-applicable')),
      panel(4, '[c] part', absence('suppressed'), {
        segments: [
          [
            { x: 2018, value: 4 },
            { x: 2020, value: 5 },
          ],
        ],
        absences: [{ kind: 'suppressed', from: 2021, to: 2022, text: '[c]' }],
      }),
      panel(
        5,
        '[p]',
        { kind: 'value', value: 3, text: '3,0 [p]', provisional: true },
        {
          segments: [
            [
              { x: 2018, value: 4 },
              { x: 2021, value: 5 },
              { x: 2022, value: 3, provisional: true },
            ],
          ],
        },
      ),
    ],
    country: [
      [
        { x: 2018, value: 5 },
        { x: 2022, value: 5.5 },
      ],
    ],
  };
}

const GROUPS: Record<Lang, [string, string, string]> = {
  kk: ['Ел деңгейінен жоғары', 'Елден айырмасы анық емес', 'Ел деңгейінен төмен'],
  ru: ['Выше, чем по стране', 'Разницы со страной не различить', 'Ниже, чем по стране'],
  en: ['Above the country', 'Cannot be told apart', 'Below the country'],
};

export function dotsData(lang: Lang, isLong = false): DotsData {
  const sorted = TODAY.map(({ area = '' }) => ({
    name: (isLong ? LONG[lang][area] : undefined) ?? nameOf(area, lang),
    cell: withInterval(lastCell(area, lang)),
    focus: area === 'KZ-31',
  }));
  const country = valuesOf('KZ').at(-1)?.value ?? 0;
  const side = (cell: Shown): number =>
    cell.kind !== 'value' ? 1 : cell.value > 20 ? 0 : cell.value > 13 ? 1 : 2;
  return {
    groups: GROUPS[lang].map((label, i) => ({ label, rows: sorted.filter(({ cell }) => side(cell) === i) })),
    country: { value: country, label: `${nameOf('KZ', lang)} ${write(country, lang)}` },
    formatTick,
  };
}

function withInterval(cell: Shown): Shown {
  return cell.kind === 'value'
    ? { ...cell, interval: [cell.value * 0.88, cell.value * 1.13] as const }
    : cell;
}

const NO_VALUE: Record<Lang, string> = { kk: 'Мәні жоқ', ru: 'Значения нет', en: 'No value' };

/** Roughly what chance allows around a rate per 10,000 that rests on so many cases. */
function around(rate: number, cases: number, z: number): readonly [number, number] {
  const part = z / Math.sqrt(cases);
  return [rate * (1 - part), rate * (1 + part)];
}

/** Held liable in 2022, in groups beside the country, with both intervals; the last group has no value. */
export function groupedDots(lang: Lang, focus = ''): DotsData {
  const country = Number(OFFENDERS_COUNTRY['value']);
  const rows = OFFENDERS.map(({ area = '', value: text, numerator }) => {
    const [rate, cases] = [Number(text), Number(numerator)];
    const [interval, jointInterval] = [around(rate, cases, 1.96), around(rate, cases, 2.97)];
    const cell = { kind: 'value', value: rate, text: write(rate, lang), interval, jointInterval } as const;
    return { name: nameOf(area, lang), cell, focus: area === focus };
  });
  const sideOf = ({ cell: { interval } }: (typeof rows)[number]): number =>
    interval[0] > country ? 0 : interval[1] < country ? 2 : 1;
  const groups = GROUPS[lang].map((label, i) => ({ label, rows: rows.filter((row) => sideOf(row) === i) }));
  const withheld = { name: nameOf('KZ-62', lang), cell: absence('suppressed', lang) };
  const missing = { name: nameOf('KZ-10', lang), cell: absence('missing', lang) };
  return {
    groups: [...groups, { label: NO_VALUE[lang], rows: [withheld, missing] }],
    country: { value: country, label: `${nameOf('KZ', lang)} ${write(country, lang)}` },
    formatTick,
  };
}

const CHILDREN: Record<Lang, string> = { kk: 'Балалар саны', ru: 'Число детей', en: 'Number of children' };
const LEVELS: Record<Lang, [string, string]> = {
  kk: ['95\u00a0%', '99,8\u00a0%'],
  ru: ['95\u00a0%', '99,8\u00a0%'],
  en: ['95%', '99.8%'],
};

/** Limits around a rate per 10,000 for sizes that rise by the same factor. */
export function level(
  label: string,
  rate: number,
  z: number,
  [first, last] = [20_000, 900_000],
): FunnelLevel {
  const points = Array.from({ length: 50 }, (_, i) => {
    const size = first * (last / first) ** (i / 49);
    const more = z * Math.sqrt((rate * 10_000) / size);
    return { size, lower: Math.max(0, rate - more), upper: rate + more };
  });
  return { label, points };
}

interface FunnelWish {
  readonly focus?: string;
  /** How much further from the country the values lie than they do. */
  readonly spread?: number;
  readonly isLong?: boolean;
  readonly log?: boolean;
}

/** Held liable in 2022 by the number of children. */
export function funnelData(
  lang: Lang,
  { focus, spread = 1, isLong = false, log }: FunnelWish = {},
): FunnelData {
  const country = Number(OFFENDERS_COUNTRY['value']);
  const areas = OFFENDERS.map(({ area = '', value: text, denominator }, i) => {
    const rate = Math.max(0, country + spread * (Number(text) - country));
    const name = (isLong && i % 3 === 0 ? Object.values(LONG[lang])[0] : undefined) ?? nameOf(area, lang);
    return { name, size: Number(denominator), cell: value(rate, lang), focus: area === focus };
  });
  const [inner, outer] = LEVELS[lang];
  return {
    areas,
    country: { value: country, label: `${nameOf('KZ', lang)} ${write(country, lang)}` },
    limits: { inner: level(inner, country, 1.96), outer: level(outer, country, 3.09) },
    sizeLabel: CHILDREN[lang],
    formatTick,
    formatSize: formatTick,
    ...(log === undefined ? {} : { log }),
  };
}

export function stateDots(): DotsData {
  return {
    groups: [
      {
        rows: [
          { name: 'жасырылған', cell: absence('suppressed') },
          { name: 'нөл', cell: value(0, 'kk', 0) },
          { name: 'дерек жоқ', cell: absence('missing') },
          { name: 'мән', cell: value(12) },
          { name: 'қолданылмайды', cell: absence('not-applicable') },
          { name: 'алдын ала', cell: { kind: 'value', value: 7, text: '7,0 [p]', provisional: true } },
        ],
      },
    ],
    country: { value: 9, label: 'Қазақстан 9,0' },
    formatTick,
  };
}

export function barsData(lang: Lang): BarsData {
  const names: Record<Lang, string[]> = {
    kk: ['12–13 жас', '14–15 жас', '16–17 жас', 'оның ішінде қыздар', 'екінші рет', 'ауылда'],
    ru: ['12–13 лет', '14–15 лет', '16–17 лет', 'из них девушки', 'повторно', 'в селе'],
    en: ['aged 12–13', 'aged 14–15', 'aged 16–17', 'of them girls', 'repeated', 'rural'],
  };
  const cells = [
    absence('not-applicable', lang),
    value(38, lang, 0),
    value(108, lang, 0),
    absence('suppressed', lang),
    value(0, lang, 0),
    absence('missing', lang),
  ];
  return { rows: cells.map((cell, i) => ({ name: names[lang][i] ?? '', cell })) };
}

export function planData(lang: Lang): PlanActualData {
  const text: Record<Lang, string[]> = {
    kk: ['Жоспар: 1 383', 'жоспарға дейін', '355 маман', '2025 қаңтар', 'шілде', '2026 қаңтар'],
    ru: ['План: 1 383', 'до плана не хватает', '355 специалистов', 'январь 2025', 'июль', 'январь 2026'],
    en: ['Plan: 1,383', 'short of the plan', 'by 355', 'January 2025', 'July', 'January 2026'],
  };
  const [label = '', gapTop = '', gapBottom = '', first = '', middle = '', last = ''] = text[lang];
  return {
    actual: [
      { date: '2025-01-20', value: 692, text: '692' },
      { date: '2025-09-22', value: 1006, text: '1\u00a0006' },
      { date: '2026-01-23', value: 1028, text: '1\u00a0028' },
    ],
    plan: { date: '2025-12-31', value: 1383, label },
    gap: [gapTop, gapBottom],
    timeTicks: [
      { date: '2025-01-01', label: first },
      { date: '2026-01-01', label: last },
      { date: '2025-07-01', label: middle },
    ],
    formatTick,
  };
}

export function stripData(focus: Shown = value(27.3)): StripData {
  const values = TODAY.flatMap(({ area = '' }) => {
    const cell = lastCell(area, 'kk');
    return cell.kind === 'value' ? [cell.value] : [];
  });
  return { values, country: 17.7, focus, ends: ['8,0', '27,3'] };
}

/** Gaps, a break of method, a withheld year, a lone value and a provisional one. */
export function stateSeries(): SeriesData {
  const at = (x: number, number: number) => ({ x, value: number });
  return {
    series: [
      { name: 'Қазақстан', role: 'country', segments: [[at(2015, 8), at(2022, 9)]], end: '9,0' },
      { name: 'Басқа', role: 'other', segments: [[at(2015, 3), at(2022, 4)]], end: '4,0', former: true },
      {
        name: 'Жамбыл',
        role: 'focus',
        segments: [
          [at(2015, 5), at(2016, 6)],
          [at(2019, 7)],
          [at(2020, 7), at(2021, 8), { ...at(2022, 11), provisional: true }],
        ],
        end: '11,0 [p]',
        absences: [
          { kind: 'missing', from: 2016.5, to: 2017.5, text: '[x]' },
          { kind: 'suppressed', from: 2018, to: 2018, text: '[c]' },
        ],
      },
    ],
    formatTick,
  };
}
