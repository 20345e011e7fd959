import type { Indicator } from '../../domain/indicator.ts';
import type { PublishedRow } from '../../domain/row.ts';
import type { Standing } from '../../i18n/sentences/statistics.ts';

/** Where a row's verdict puts its area beside the country; `undefined` where nothing was compared. */
export function standingOf(
  { direction }: Pick<Indicator, 'direction'>,
  { verdict }: Pick<PublishedRow, 'verdict'>,
): Standing | undefined {
  if (verdict === undefined || verdict === 'similar') return verdict;
  if (verdict === 'higher' || verdict === 'lower') return verdict === 'higher' ? 'above' : 'below';
  return (verdict === 'better') === (direction === 'higher-is-better') ? 'above' : 'below';
}

/**
 * Whether regions may be set in order by their values: a full count differs as it differs; what may be chance, or hides
 * how much of it is, does not make a league table.
 */
export function mayOrderByValue({
  order,
  self_reported,
  statistics,
}: Pick<Indicator, 'order' | 'self_reported' | 'statistics'>): boolean {
  return order && self_reported === 'no' && statistics?.reason === 'complete-count';
}
