import type { Figure } from '../../src/domain/figure.ts';
import { COUNTRY } from '../../src/domain/id.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Territory } from '../../src/domain/territory.ts';
import { Model } from './model.ts';
import { addAgeSums } from './sum-ages.ts';
import { addAreaSums } from './sum-areas.ts';
import { addBreakdownSums } from './sum-breakdowns.ts';
import { addPeriodSums } from './sum-periods.ts';
import { addSexSums } from './sum-sexes.ts';
import type { Entry, SumContext } from './sum-context.ts';
import { addSubsetSums } from './sum-subsets.ts';

/** A sum can be taken only of exact counts: "about 3,000" gives nothing away by subtraction. */
function isExactCount(figure: Figure, indicator: Indicator): boolean {
  const exact = figure.qualifier === '' && (figure.rounded_to ?? 1) <= 1;
  return indicator.measure === 'count' && figure.value !== null && exact;
}

/** Country totals are read most, then totals over sex, age and breakdown; large areas before small ones. */
function costOf(figure: Figure, indicator: Indicator): number {
  const country = figure.area === COUNTRY ? 1000 : 0;
  const total = figure.sex === '' && figure.age_group === '' && figure.breakdown === '' ? 100 : 0;
  const main = indicator.part_of ? 0 : 100;
  return 1 + country + total + main + Math.log10(1 + (figure.value ?? 0));
}

function enter(
  figures: readonly Figure[],
  indicators: ReadonlyMap<string, Indicator>,
  model: Model,
): Entry[] {
  const entries: Entry[] = [];
  figures.forEach((figure, i) => {
    const indicator = indicators.get(figure.indicator);
    const threshold = indicator?.disclosure.threshold ?? 0;
    if (!indicator || threshold === 0) return;
    if (figure.status === 'z') entries.push({ figure, cell: -1 });
    if (!isExactCount(figure, indicator)) return;
    const cell = { figure: i, value: figure.value ?? 0, threshold, cost: costOf(figure, indicator) };
    entries.push({ figure, cell: model.addCell(cell) });
  });
  return entries;
}

/**
 * Builds the system of sums that the figures form once published: over areas, sexes, age groups, breakdowns, parts of
 * another indicator, and periods that lie inside others.
 */
export function buildModel(
  figures: readonly Figure[],
  indicators: ReadonlyMap<string, Indicator>,
  territory: Territory,
): Model {
  const model = new Model();
  const context: SumContext = { model, entries: enter(figures, indicators, model), indicators, territory };
  addAreaSums(context);
  addSexSums(context);
  addAgeSums(context);
  addBreakdownSums(context);
  addSubsetSums(context);
  addPeriodSums(context);
  return model;
}
