import { tableKey } from '../../src/domain/figure.ts';
import { COUNTRY } from '../../src/domain/id.ts';
import type { Territory } from '../../src/domain/territory.ts';
import type { Entry, SumContext } from './sum-context.ts';
import { countedCells } from './group.ts';

function allLeaves(territory: Territory): ReadonlySet<string> {
  const leaves = [...territory.areas.values()]
    .filter((area) => area.type !== 'country')
    .map((area) => area.area);
  return new Set(leaves.flatMap((area) => territory.leaves(area)));
}

function covers(group: readonly Entry[], leaves: ReadonlySet<string>, territory: Territory): boolean {
  const covered = new Set(group.flatMap(({ figure }) => territory.leaves(figure.area)));
  return [...leaves].every((leaf) => covered.has(leaf));
}

/** The country is the sum of its areas; a former area is the sum of the areas it was split into. */
export function addAreaSums({ sums, entries, territory }: SumContext): void {
  const leaves = allLeaves(territory);
  const groups = Map.groupBy(entries, ({ figure }) => tableKey(figure));
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const byArea = new Map(group.map((entry) => [entry.figure.area, entry]));
    const inside = new Set<string>();
    for (const [whole, parts] of territory.parts) {
      const total = byArea.get(whole);
      if (!total || total.cell === null) continue;
      const present = parts.flatMap((part) => byArea.get(part) ?? []);
      for (const part of present) inside.add(part.figure.area);
      sums.addSum(total.cell, countedCells(present), present.length === parts.length);
    }
    const country = byArea.get(COUNTRY);
    if (!country || country.cell === null) continue;
    const areas = group.filter(({ figure }) => figure.area !== COUNTRY && !inside.has(figure.area));
    sums.addSum(country.cell, countedCells(areas), covers(areas, leaves, territory));
  }
}
