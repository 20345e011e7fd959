import type { PublishedFigure } from '../../src/domain/row.ts';
import { RowStatisticsSchema, type RowStatistics } from '../../src/domain/statistics.ts';
import { csvNumber } from './csv.ts';
import { remember } from './remember.ts';

const STATISTICS = Object.keys(RowStatisticsSchema.shape) as (keyof RowStatistics)[];

const quote = remember((text) => JSON.stringify(text));

function number(value: number | null): string {
  return value === null ? 'null' : csvNumber(value);
}

/** Intervals, verdicts and groups, only where there are any. */
function statistics(figure: PublishedFigure): string {
  if (figure.method === undefined) return '';
  return STATISTICS.map((key) => {
    const value = figure[key];
    if (value === undefined) return '';
    return `,"${key}":${typeof value === 'string' ? quote(value) : csvNumber(value)}`;
  }).join('');
}

/** A row as JSON, without the indicator, which its document names once. */
export function figureJson(figure: PublishedFigure): string {
  const place = `"area":${quote(figure.area)},"frame":${quote(figure.frame)}`;
  const time = `"period":${quote(figure.period)},"period_start":${quote(figure.period_start)},"period_end":${quote(figure.period_end)},"period_kind":${quote(figure.period_kind)}`;
  const group = `"sex":${quote(figure.sex)},"age_group":${quote(figure.age_group)},"breakdown":${quote(figure.breakdown)}`;
  const state = `"value":${number(figure.value)},"status":${quote(figure.status)},"qualifier":${quote(figure.qualifier)}`;
  const parts = `"rounded_to":${number(figure.rounded_to)},"numerator":${number(figure.numerator)},"denominator":${number(figure.denominator)}`;
  const papers = `"source":${quote(figure.source)},"evidence":${quote(figure.evidence)},"caveat":${quote(figure.caveat)},"data_kind":${quote(figure.data_kind)}`;
  return `{${place},${time},${group},${state},${parts},${papers}${statistics(figure)}}`;
}
