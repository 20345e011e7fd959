import { COUNTRY } from '../../src/domain/id.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import { FUNNEL_LEVELS, type FunnelLine } from '../../src/domain/statistics.ts';
import { funnelLimits } from '../stats/funnel.ts';
import { roundComputed } from './estimate.ts';

/** Sizes at which the limits are worked out: enough for a smooth line. */
const POINTS = 40;
/** Fewer areas than this show no funnel. */
const ENOUGH = 10;

/**
 * Sizes from below the smallest area to a little above the largest, closer where the limits bend; those of the areas are
 * among them, so that the files say of each on which side of the lines it lies.
 */
function sizesAround(sizes: readonly number[]): number[] {
  const [from, to] = [Math.min(...sizes) * 0.6, Math.max(...sizes) * 1.05];
  const ratio = (to / from) ** (1 / (POINTS - 1));
  const between = Array.from({ length: POINTS }, (_, i) => Math.max(1, Math.round(from * ratio ** i)));
  return [...new Set([...between, ...sizes])].sort((a, b) => a - b);
}

/**
 * The lines of a funnel plot for the last period in which enough areas have an interval: between which values chance
 * alone would hold an area of each size, if its true level were that of the country.
 */
export function funnelOf(indicator: Indicator, figures: readonly PublishedFigure[]): FunnelLine[] {
  const { statistics, computed } = indicator;
  if (statistics?.funnel !== true || !computed) return [];
  const own = figures.filter((figure) => figure.indicator === indicator.id && figure.lower !== undefined);
  const tables = [...Map.groupBy(own, ({ period }) => period).entries()];
  const full = tables.filter(([, rows]) => rows.filter(({ area }) => area !== COUNTRY).length >= ENOUGH);
  const [period, rows] =
    full.sort(([, [a]], [, [b]]) => ((a?.period_end ?? '') < (b?.period_end ?? '') ? 1 : -1))[0] ?? [];
  const country = rows?.find(({ area }) => area === COUNTRY);
  if (!rows || period === undefined || country?.numerator == null || country.denominator === null) return [];
  const sizes = rows.flatMap(({ area, denominator }) => (area === COUNTRY ? [] : (denominator ?? [])));
  const kind = statistics.interval === 'wilson' ? 'proportion' : 'rate';
  const reference = country.numerator / country.denominator;
  return funnelLimits(kind, reference, sizesAround(sizes), FUNNEL_LEVELS).map(
    ({ size, level, lower, upper }) => ({
      indicator: indicator.id,
      period,
      level,
      size,
      lower: roundComputed(lower * computed.per),
      upper: roundComputed(upper * computed.per),
    }),
  );
}
