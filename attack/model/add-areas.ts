import { leavesOf } from '../facts/territory.ts';
import type { World } from '../facts/world.ts';
import { cellsOf, groupsOf, tableOf, type Counts, type Entry } from './counts.ts';

function everyLeaf(world: World): ReadonlySet<string> {
  const { territory } = world;
  const regional = [...territory.areas.values()].filter(
    ({ code, type }) => code !== territory.country && type !== 'district',
  );
  return new Set(regional.flatMap(({ code }) => leavesOf(territory, code)));
}

function addWholes({ system, world }: Counts, group: readonly Entry[]): ReadonlySet<string> {
  const byArea = new Map(group.map((entry) => [entry.row.area, entry]));
  const inside = new Set<string>();
  for (const [whole, parts] of world.territory.parts) {
    const total = byArea.get(whole);
    const present = parts.flatMap((part) => byArea.get(part) ?? []);
    if (!total || total.cell === null) continue;
    for (const { row } of present) inside.add(row.area);
    const belief = `areas:${total.row.indicator}`;
    system.addSum(total.cell, cellsOf(present), present.length === parts.length, belief);
  }
  return inside;
}

function isDistrict(world: World, { row }: Entry): boolean {
  return world.territory.areas.get(row.area)?.type === 'district';
}

/** The country is the sum of its areas, a former area of the areas it was split into, a region of its districts. */
export function addAreas(counts: Counts): void {
  const { system, world, entries } = counts;
  const leaves = everyLeaf(world);
  for (const group of groupsOf(entries, tableOf)) {
    const inside = addWholes(counts, group);
    const country = group.find(({ row }) => row.area === world.territory.country);
    if (!country || country.cell === null) continue;
    const areas = group.filter(
      (entry) => entry !== country && !inside.has(entry.row.area) && !isDistrict(world, entry),
    );
    const covered = new Set(areas.flatMap(({ row }) => leavesOf(world.territory, row.area)));
    const isExact = [...leaves].every((leaf) => covered.has(leaf));
    system.addSum(country.cell, cellsOf(areas), isExact, `country:${country.row.indicator}`);
  }
}
