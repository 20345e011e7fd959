import type { IndicatorDocument } from '../../src/domain/document.ts';
import { figureAddress } from '../../src/domain/figure-address.ts';
import { COUNTRY } from '../../src/domain/id.ts';
import type { FigureLineage } from '../../src/domain/lineage.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { rowKey, type PublishedRow } from '../../src/domain/row.ts';
import type { Territory } from '../../src/domain/territory.ts';
import type { RowsByKey } from './formula.ts';

/** The areas that a sum goes over: those of its frame for the country, those it was split into for a former area. */
function placesOf({ area, frame, period }: PublishedRow, territory: Territory): readonly string[] {
  if (area !== COUNTRY) return territory.parts.get(area) ?? [];
  const parsed = parsePeriod(period);
  return parsed ? territory.frameAreas(frame, parsed) : [];
}

/**
 * The published figures that a count was summed from by the project; none where it was not, where one of them is not
 * published, or where it is withheld itself.
 */
export function sumParts(
  document: Pick<IndicatorDocument, 'id' | 'computed'>,
  row: PublishedRow,
  rows: RowsByKey,
  territory: Territory,
): FigureLineage['parts'] {
  if (document.computed || row.data_kind !== 'computed' || row.status === 'c') return [];
  const { id: indicator } = document;
  const found = placesOf(row, territory).map((area) => {
    const key = rowKey(indicator, { ...row, area });
    return { key, part: rows.get(key) };
  });
  return found.every(({ part }) => part)
    ? found.flatMap(({ key, part }) =>
        part ? [{ value: part.value, indicator, key, id: figureAddress(part) }] : [],
      )
    : [];
}
