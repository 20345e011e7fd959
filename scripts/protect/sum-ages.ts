import type { Entry, SumContext } from './sum-context.ts';
import { countedCells, ofIndicatorsWith } from './group.ts';

interface Band {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
}

const EVERY_AGE = { from: 0, to: 200 };

function toBand(entry: Entry): Band {
  const [from = 0, to = from] = entry.figure.age_group.split('-').map(Number);
  return entry.figure.age_group === '' ? { ...EVERY_AGE, entry } : { from, to, entry };
}

function isInside(inner: Band, outer: Band): boolean {
  return (
    inner !== outer &&
    outer.from <= inner.from &&
    inner.to <= outer.to &&
    inner.to - inner.from < outer.to - outer.from
  );
}

function areDisjoint(bands: readonly Band[]): boolean {
  const sorted = [...bands].sort((a, b) => a.from - b.from);
  return sorted.every((band, i) => i === 0 || (sorted[i - 1]?.to ?? 0) < band.from);
}

function years(bands: readonly Band[]): number {
  return bands.reduce((sum, band) => sum + band.to - band.from + 1, 0);
}

/**
 * A band holds the largest bands inside it; all ages hold every band. Bands that overlap one another are taken one by
 * one: each leaves its own remainder.
 */
export function addAgeSums({ sums, entries, indicators }: SumContext): void {
  const split = ofIndicatorsWith(entries, ({ figure }) => figure.age_group !== '');
  const groups = Map.groupBy(split, ({ figure: { indicator, period, area, sex, breakdown } }) =>
    [indicator, period.text, area, sex, breakdown].join('|'),
  );
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const bands = group.map(toBand);
    for (const outer of bands) {
      const total = outer.entry.cell;
      if (total === null) continue;
      const within = bands.filter((band) => isInside(band, outer));
      const largest = within.filter((band) => !within.some((other) => isInside(band, other)));
      if (!areDisjoint(largest)) {
        for (const band of largest) sums.addSum(total, countedCells([band.entry]), false);
        continue;
      }
      const { indicator, age_group } = outer.entry.figure;
      const exhaustive =
        age_group === ''
          ? indicators.get(indicator)?.ages_exhaustive === true
          : years(largest) === years([outer]);
      sums.addSum(total, countedCells(largest.map((band) => band.entry)), exhaustive);
    }
  }
}
