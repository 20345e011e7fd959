import type { Catalogue } from '../../src/domain/input.ts';
import { COUNTRY } from '../../src/domain/id.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Order of the published files: indicators as in the topics, then period, area (the country first, then by code, each
 * with its districts after it), sex, age group and breakdown. No value takes part, so the order of rows tells nothing about what is withheld.
 */
export function sortFigures(
  figures: readonly PublishedFigure[],
  { indicators, tables }: Catalogue,
): PublishedFigure[] {
  const place = new Map([...indicators.keys()].map((id, i) => [id, i]));
  const districts = new Map(tables.districts.map(({ kato, area }) => [kato, `${area} ${kato}`]));
  const placed = (code: string): string => districts.get(code) ?? (code === COUNTRY ? '' : code);
  const area = (figure: PublishedFigure): string => placed(figure.area);
  return [...figures].sort(
    (a, b) =>
      (place.get(a.indicator) ?? 0) - (place.get(b.indicator) ?? 0) ||
      compareText(a.period_start, b.period_start) ||
      compareText(a.period_end, b.period_end) ||
      compareText(area(a), area(b)) ||
      compareText(a.sex, b.sex) ||
      compareText(a.age_group, b.age_group) ||
      compareText(a.breakdown, b.breakdown),
  );
}
