import type { Indicator } from '../../src/domain/indicator.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';

const text = { kk: 'к', ru: 'р', en: 'e' };

/** An indicator with nothing special about it, but for what `more` says. */
export function plainIndicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    name: text,
    short_name: text,
    definition: text,
    measure: 'share',
    unit: 'percent',
    age_band: '14-17',
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
    ages_exhaustive: false,
    breaks: [],
    disclosure: { threshold: 5 },
    related: [],
    ...more,
  };
}

/** A published figure of Zhambyl in 2022, but for what `more` says. */
export function publishedFigure(
  indicator: string,
  value: number | null,
  more: Partial<PublishedFigure> = {},
): PublishedFigure {
  return {
    indicator,
    area: 'KZ-31',
    frame: 'areas-2018',
    period: '2022',
    period_start: '2022-01-01',
    period_end: '2022-12-31',
    period_kind: 'year',
    sex: '',
    age_group: '',
    breakdown: '',
    value,
    status: '',
    qualifier: '',
    rounded_to: null,
    numerator: null,
    denominator: null,
    source: indicator,
    evidence: 'table',
    caveat: '',
    data_kind: 'published',
    ...more,
  };
}

/** The dates of a whole year. */
export function inYear(year: number): Partial<PublishedFigure> {
  const period = String(year);
  return { period, period_start: `${period}-01-01`, period_end: `${period}-12-31` };
}
