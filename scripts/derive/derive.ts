import type { Derived } from '../../src/domain/derived.ts';
import type { Catalogue } from '../../src/domain/input.ts';
import type { Indicator, Selector } from '../../src/domain/indicator.ts';
import { fromPublished, type Published } from '../../src/domain/published.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import { addStatistics } from './add-statistics.ts';
import { changesOf } from './changes-of.ts';
import { compute, lookupKey, matches, type Lookup } from './compute.ts';
import { followTargets } from './follow-targets.ts';
import { funnelOf } from './funnel-of.ts';
import { standardise } from './standardise.ts';
import { trackMeasures } from './track-measures.ts';
import { trendsOf } from './trends.ts';

/** Whether a row may be a part of something computed; of the others no index is kept. */
function partFinder(computed: readonly Indicator[]): (row: PublishedFigure) => boolean {
  const selectors = computed.flatMap((one): readonly Selector[] =>
    one.computed && !one.computed.standard ? [one.computed.denominator] : [],
  );
  const whole = new Set(
    computed.flatMap(({ computed: parts }) =>
      parts?.standard ? [parts.numerator.indicator, parts.denominator.indicator] : [],
    ),
  );
  return (row) => whole.has(row.indicator) || selectors.some((selector) => matches(row, selector));
}

function computeAll(
  rows: readonly PublishedFigure[],
  computed: readonly Indicator[],
  tables: Catalogue['tables'],
): PublishedFigure[] {
  const byKey = new Map(rows.filter(partFinder(computed)).map((row) => [lookupKey(row), row]));
  const lookup: Lookup = (key) => byKey.get(key);
  return computed.flatMap((indicator) => {
    const make = indicator.computed?.standard ? standardise : compute;
    return addStatistics(indicator, make(indicator, rows, lookup), changesOf(indicator, tables));
  });
}

/**
 * Adds the computed shares and rates to the figures they are made of, with intervals, comparisons, trends and the state
 * of plans: from published figures only.
 */
export function derive(
  published: Published<readonly PublishedFigure[]>,
  { indicators, tables, release }: Pick<Catalogue, 'indicators' | 'tables' | 'release'>,
): Published<Derived> {
  return fromPublished(published, (rows) => {
    const all = [...indicators.values()];
    const computed = all.filter((indicator) => indicator.computed !== undefined);
    const figures = computed.length === 0 ? rows : [...rows, ...computeAll(rows, computed, tables)];
    return {
      figures,
      trends: all.flatMap((indicator) => trendsOf(indicator, figures, tables)),
      funnels: all.flatMap((indicator) => funnelOf(indicator, figures)),
      progress: all.flatMap((indicator) => followTargets(indicator, figures, tables)),
      tracked: trackMeasures(figures, { indicators, tables, release }),
    };
  });
}
