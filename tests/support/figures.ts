import type { Figure } from '../../src/domain/figure.ts';
import { IndicatorSchema, type Indicator } from '../../src/domain/indicator.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { TABLES, type TableRecord } from '../../src/domain/tables.ts';
import { buildTerritory, type Territory } from '../../src/domain/territory.ts';

const text = { kk: 'к', ru: 'р', en: 'e' };

/** A count of persons with a threshold of 5, or what `more` makes of it. */
export function madeIndicator(id: string, more: object = {}): Indicator {
  const parsed = IndicatorSchema.parse({
    name: text,
    short_name: text,
    definition: text,
    measure: 'count',
    unit: 'persons',
    age_band: '0-17',
    direction: 'no-judgement',
    self_reported: 'no',
    recorded_only: false,
    map: false,
    order: true,
    join: true,
    quiet: false,
    rise: text,
    caveats: [],
    breakdowns: [],
    ages_exhaustive: true,
    breaks: [],
    disclosure: { threshold: 5 },
    related: [],
    ...more,
  });
  return { ...parsed, id };
}

function area(code: string, type: string): TableRecord<'areas'> {
  const empty = Object.fromEntries(Object.keys(TABLES.areas.columns).map((column) => [column, '']));
  return { ...(empty as TableRecord<'areas'>), area: code, type };
}

/** A country of three regions, two of which were one before. */
export const smallCountry: Territory = buildTerritory(
  [
    area('KZ', 'country'),
    area('KZ-10', 'region'),
    area('KZ-31', 'region'),
    area('KZ-63', 'region'),
    area('KZ-VOS', 'former'),
  ],
  [
    { whole: 'KZ-VOS', part: 'KZ-10', split_on: '2022-06-08' },
    { whole: 'KZ-VOS', part: 'KZ-63', split_on: '2022-06-08' },
  ],
);

/** What a test says of a figure; the rest is usual. */
export type ShortFigure = Partial<Omit<Figure, 'period'>> & { readonly period?: string };

/** A figure of `cases` in the country in 2022, or what is said of it. */
export function madeFigure({ period = '2022', ...more }: ShortFigure): Figure {
  const parsed = parsePeriod(period);
  if (!parsed) throw new Error(`invalid period: ${period}`);
  return {
    indicator: 'cases',
    area: 'KZ',
    frame: 'as-of-period',
    period: parsed,
    sex: '',
    age_group: '',
    breakdown: '',
    value: null,
    status: '',
    qualifier: '',
    rounded_to: null,
    numerator: null,
    denominator: null,
    contributors: null,
    source: 's',
    evidence: 'table',
    caveats: [],
    data_kind: 'published',
    ...more,
  };
}
