import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Tables } from '../protect/build-system.ts';

/** Tables that hang together, under the name of their records or of the indicator that the others are parts of. */
export interface Subject {
  readonly name: string;
  readonly tables: Tables;
}

type Indicators = ReadonlyMap<string, Indicator>;

function rootOf(id: string, indicators: Indicators): string {
  const whole = indicators.get(id)?.part_of?.indicator;
  return whole !== undefined && indicators.has(whole) ? rootOf(whole, indicators) : id;
}

function isCount({ indicator }: Figure, indicators: Indicators): boolean {
  const found = indicators.get(indicator);
  return found?.measure === 'count' && found.disclosure.threshold > 0;
}

/** Parts the protected counts of a build into subjects. Shares and rates follow the counts they are made of. */
export function subjectsOf({ figures, families, indicators, territory }: Tables): Subject[] {
  const datasetOf = new Map(
    families.flatMap(({ dataset, margins }) =>
      margins.map(({ figure }) => [rootOf(figure.indicator, indicators), dataset] as const),
    ),
  );
  const nameOf = ({ indicator }: Figure): string => {
    const root = rootOf(indicator, indicators);
    return datasetOf.get(root) ?? root;
  };
  const counts = figures.filter((figure) => isCount(figure, indicators));
  return Array.from(Map.groupBy(counts, nameOf), ([name, own]) => ({
    name,
    tables: {
      figures: own,
      families: families.filter(({ dataset }) => dataset === name),
      indicators,
      territory,
    },
  }));
}
