import type { Indicator } from '../../src/domain/indicator.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import { madeIndicator } from './figures.ts';

/** A share with nothing special about it, but for what `more` says, be it whole or not. */
export function plainIndicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return { ...madeIndicator(id, { measure: 'share', unit: 'percent' }), ...more };
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
