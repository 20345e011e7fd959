import { formatBreakdown, parseBreakdown } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Entry, SumContext } from './sum-context.ts';
import { countedCells, ofIndicatorsWith } from './group.ts';

type Breakdown = Indicator['breakdowns'][number];

function addSums(context: SumContext, total: Entry, parts: readonly Entry[], breakdown: Breakdown): void {
  if (total.cell === null) return;
  if (breakdown.relation === 'overlapping') {
    for (const part of parts) context.sums.addSum(total.cell, countedCells([part]), false);
    return;
  }
  const complete = breakdown.exhaustive && parts.length === breakdown.values.length;
  context.sums.addSum(total.cell, countedCells(parts), complete);
}

function addForBreakdown(context: SumContext, entries: readonly Entry[], breakdown: Breakdown): void {
  const groups = Map.groupBy(entries, ({ figure }) => {
    const rest = new Map(parseBreakdown(figure.breakdown));
    rest.delete(breakdown.id);
    return [figure.period.text, figure.area, figure.sex, figure.age_group, formatBreakdown(rest)].join('|');
  });
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const isPart = ({ figure }: Entry): boolean => parseBreakdown(figure.breakdown).has(breakdown.id);
    const total = group.find((entry) => !isPart(entry));
    if (total) addSums(context, total, group.filter(isPart), breakdown);
  }
}

/** The values of a breakdown are parts of the total, each on its own where a unit may stand under several. */
export function addBreakdownSums(context: SumContext): void {
  const split = ofIndicatorsWith(context.entries, ({ figure }) => figure.breakdown !== '');
  const byIndicator = Map.groupBy(split, ({ figure }) => figure.indicator);
  for (const [id, entries] of byIndicator) {
    for (const breakdown of context.indicators.get(id)?.breakdowns ?? [])
      addForBreakdown(context, entries, breakdown);
  }
}
