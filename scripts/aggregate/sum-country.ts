import type { DatasetFigures } from '../../src/domain/input.ts';
import { tableKey, type Figure } from '../../src/domain/figure.ts';
import { COUNTRY } from '../../src/domain/id.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Territory } from '../../src/domain/territory.ts';
import { combine } from './combine.ts';

/**
 * The country as the sum of its areas, for datasets that say `country: sum`. A sum is made only of counts and only
 * where every area of the frame has its figure; it is marked as computed.
 */
export function sumCountry(
  { dataset, figures }: DatasetFigures,
  indicators: ReadonlyMap<string, Indicator>,
  territory: Territory,
): Figure[] {
  if (dataset.country !== 'sum') return [];
  const summed = figures.filter(
    (figure) =>
      indicators.get(figure.indicator)?.measure === 'count' &&
      dataset.country_published?.includes(figure.indicator) !== true,
  );
  return [...Map.groupBy(summed, tableKey).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const present = new Set(group.map((figure) => figure.area));
    const complete = territory.frameAreas(dataset.frame, first.period).every((area) => present.has(area));
    const total = complete ? combine(group, COUNTRY) : null;
    return total ? [total] : [];
  });
}
