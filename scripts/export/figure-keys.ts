import type { Selector } from '../../src/domain/indicator.ts';
import { rowKey, type PublishedRow } from '../../src/domain/row.ts';

/** The published row that a selector asks for, in the area and (where it names none) the period of another. */
export function operandKey(
  selector: Selector,
  { area, period }: Pick<PublishedRow, 'area' | 'period'>,
): string {
  return rowKey(selector.indicator, {
    area,
    period: selector.period ?? period,
    sex: selector.sex ?? '',
    age_group: selector.age_group ?? '',
    breakdown: selector.breakdown ?? '',
  });
}

/** Ids joined by `;`, each once, in the order in which they come. */
export function idsOf(lists: readonly string[]): string[] {
  return [...new Set(lists.flatMap((list) => list.split(';')))].filter((id) => id !== '');
}
