import type { SumContext } from './sum-context.ts';
import { countedCells } from './group.ts';

/**
 * Indicators that count a part of another (`part_of`): those of one split exclude one another, and what is left of
 * the whole is a group of people too.
 */
export function addSubsetSums({ sums, entries, indicators }: SumContext): void {
  const place = (indicator: string, { figure }: (typeof entries)[number]): string =>
    [indicator, figure.period.text, figure.area, figure.sex, figure.age_group, figure.breakdown].join('|');
  const subsets = entries.filter(({ figure }) => indicators.get(figure.indicator)?.part_of !== undefined);
  if (subsets.length === 0) return;
  const wholes = new Map(entries.map((entry) => [place(entry.figure.indicator, entry), entry]));
  const groups = Map.groupBy(subsets, (entry) => {
    const of = indicators.get(entry.figure.indicator)?.part_of;
    return `${of?.split ?? ''}|${place(of?.indicator ?? '', entry)}`;
  });
  for (const [key, parts] of groups) {
    const whole = wholes.get(key.slice(key.indexOf('|') + 1));
    if (whole && whole.cell !== null) sums.addSum(whole.cell, countedCells(parts), false);
  }
}
