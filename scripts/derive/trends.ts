import type { Catalogue } from '../../src/domain/input.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import { TREND_LEVEL, type Trend } from '../../src/domain/statistics.ts';
import { trendInProportions, trendInRates, trendVerdict } from '../stats/trend.ts';
import { changesOf } from './changes-of.ts';

/** Files write no exponents: a smaller probability stands as this one. */
const LEAST_P = 1e-12;

type Counted = PublishedFigure & { readonly numerator: number; readonly denominator: number };

function isCounted(figure: PublishedFigure): figure is Counted {
  const { numerator, denominator, lower } = figure;
  return numerator !== null && denominator !== null && lower !== undefined;
}

/** The first day from which the values of an area mean the same: its borders and the rules of counting unchanged. */
function steadyFrom(
  indicator: Indicator,
  tables: Catalogue['tables'],
  { area, frame }: PublishedFigure,
): string {
  const borders =
    frame === 'as-of-period' ? tables.areas.find((one) => one.area === area)?.territory_from : undefined;
  return [borders ?? '', ...changesOf(indicator, tables)].reduce((last, day) => (day > last ? day : last));
}

/** The test takes whole years, in their true distances from one another. */
function yearsOf(figures: readonly PublishedFigure[], from: string): Counted[] {
  return figures
    .filter(({ period_kind, period_start }) => period_kind === 'year' && period_start >= from)
    .filter(isCounted)
    .sort((a, b) => (a.period_start < b.period_start ? -1 : 1));
}

function trendOf(indicator: Indicator, years: readonly Counted[]): Trend | null {
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return null;
  const counts = years.map(({ numerator }) => numerator);
  const sizes = years.map(({ denominator }) => denominator);
  const scores = years.map(({ period }) => Number(period));
  const isShare = indicator.statistics?.interval === 'wilson';
  const verdict = trendVerdict(isShare ? 'proportion' : 'rate', counts, sizes, scores, TREND_LEVEL);
  const test =
    verdict === 'too-few-points'
      ? null
      : (isShare ? trendInProportions : trendInRates)(counts, sizes, scores);
  return {
    indicator: indicator.id,
    area: first.area,
    from: first.period,
    to: last.period,
    points: years.length,
    verdict,
    chi_squared: test && Number(test.chiSquared.toPrecision(6)),
    p: test && Math.max(LEAST_P, Number(test.p.toPrecision(6))),
    level: TREND_LEVEL,
  };
}

/** A test for a trend in each area of an indicator that declares one, from its published rows. */
export function trendsOf(
  indicator: Indicator,
  figures: readonly PublishedFigure[],
  tables: Catalogue['tables'],
): Trend[] {
  if (indicator.statistics?.trend !== true) return [];
  const own = figures.filter((figure) => figure.indicator === indicator.id);
  return [...Map.groupBy(own, ({ area }) => area).values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    return trendOf(indicator, yearsOf(rows, steadyFrom(indicator, tables, first))) ?? [];
  });
}
