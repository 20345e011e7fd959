import type { SumContext } from './sum-context.ts';
import { countedCells, ofIndicatorsWith } from './group.ts';

/** Girls and boys make up the total; where one of them is published, the other is the remainder. */
export function addSexSums({ sums, entries }: SumContext): void {
  const split = ofIndicatorsWith(entries, ({ figure }) => figure.sex !== '');
  const groups = Map.groupBy(split, ({ figure: { indicator, period, area, age_group, breakdown } }) =>
    [indicator, period.text, area, age_group, breakdown].join('|'),
  );
  for (const group of groups.values()) {
    const total = group.find(({ figure }) => figure.sex === '');
    if (group.length < 2 || !total || total.cell === null) continue;
    const parts = group.filter(({ figure }) => figure.sex !== '');
    sums.addSum(total.cell, countedCells(parts), parts.length === 2);
  }
}
