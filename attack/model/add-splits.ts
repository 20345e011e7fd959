import type { Breakdown } from '../facts/definition.ts';
import { keyOf, type Row } from '../facts/row.ts';
import { cellsOf, groupsOf, type Counts, type Entry } from './counts.ts';
import { addStretches, type Stretch } from './stretches.ts';

const ALL_AGES = 1000;

function bandOf({ row, cell }: Entry): Stretch | null {
  if (row.age === '') return { from: 0, to: ALL_AGES, cell };
  const ends = /^(\d+)(?:-(\d+))?(\+)?$/.exec(row.age);
  if (!ends) return null;
  const from = Number(ends[1]);
  const last = ends[3] ? ALL_AGES - 1 : Number(ends[2] ?? ends[1]);
  return { from, to: last + 1, cell };
}

function withoutAge(row: Row): string {
  return [row.indicator, row.period, row.area, row.sex, row.breakdown].join('|');
}

/** All the age bands of an indicator, however many of them a single table shows. */
function everyBand(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const aged = entries.filter(({ row }) => row.age !== '');
  const groups = Map.groupBy(aged, ({ row }) => `${row.indicator}|${row.period}`);
  return new Map([...groups].map(([key, some]) => [key, new Set(some.map(({ row }) => row.age))]));
}

/** Age bands lie in wider bands and all of them in the total; where the bands are complete, nothing lies outside. */
export function addAges({ system, world, entries }: Counts): void {
  const bands = everyBand(entries);
  for (const group of groupsOf(entries, withoutAge)) {
    const stretches = group.flatMap((entry) => bandOf(entry) ?? []);
    const sample = group[0]?.row;
    if (!sample || !group.some(({ row }) => row.age !== '')) continue;
    const own = new Set(group.map(({ row }) => row.age));
    const wanted = bands.get(`${sample.indicator}|${sample.period}`) ?? own;
    const isWhole =
      world.definitions.get(sample.indicator)?.areAgesExhaustive === true &&
      [...wanted].every((age) => own.has(age));
    if (isWhole) addStretches(system, stretches.map(narrowTotal(stretches)), `ages:${sample.indicator}`);
    else addStretches(system, stretches, `ages:${sample.indicator}`);
  }
}

/** With complete bands the total reaches from the first band to the last; gaps between them are empty. */
function narrowTotal(stretches: readonly Stretch[]): (stretch: Stretch) => Stretch {
  const bands = stretches.filter(({ to }) => to < ALL_AGES);
  const from = Math.min(...bands.map((band) => band.from));
  const to = Math.max(...bands.map((band) => band.to));
  return (stretch) => (stretch.to === ALL_AGES && stretch.from === 0 ? { ...stretch, from, to } : stretch);
}

/** Girls and boys make up the total. */
export function addSexes({ system, entries }: Counts): void {
  const place = (row: Row): string => [row.indicator, row.period, row.area, row.age, row.breakdown].join('|');
  for (const group of groupsOf(entries, place)) {
    const total = group.find(({ row }) => row.sex === '');
    const parts = group.filter(({ row }) => row.sex !== '');
    if (!total || total.cell === null) continue;
    system.addSum(total.cell, cellsOf(parts), parts.length === 2, `sexes:${total.row.indicator}`);
  }
}

function partsOf(breakdown: string): ReadonlyMap<string, string> {
  const pairs = breakdown.split(';').filter(Boolean);
  return new Map(pairs.map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']));
}

function without(breakdown: string, id: string): string {
  return breakdown
    .split(';')
    .filter((pair) => pair !== '' && !pair.startsWith(`${id}=`))
    .join(';');
}

function addBreakdown(counts: Counts, entries: readonly Entry[], { id, isParts, ...rest }: Breakdown): void {
  const place = (row: Row): string =>
    [row.period, row.area, row.sex, row.age, without(row.breakdown, id)].join('|');
  for (const group of groupsOf(entries, place)) {
    const total = group.find(({ row }) => !partsOf(row.breakdown).has(id));
    const parts = group.filter(({ row }) => partsOf(row.breakdown).has(id));
    if (!total || total.cell === null) continue;
    const belief = `breakdown:${total.row.indicator}`;
    if (isParts) {
      const isExact = rest.isExhaustive && parts.length === rest.values.length;
      counts.system.addSum(total.cell, cellsOf(parts), isExact, belief);
    } else for (const part of cellsOf(parts)) counts.system.addSum(total.cell, [part], false, belief);
  }
}

/** The values of a breakdown are parts of the total. */
export function addBreakdowns(counts: Counts): void {
  for (const [indicator, entries] of Map.groupBy(counts.entries, ({ row }) => row.indicator)) {
    for (const breakdown of counts.world.definitions.get(indicator)?.breakdowns ?? []) {
      addBreakdown(counts, entries, breakdown);
    }
  }
}

/** Indicators that count a part of another: those of one split exclude one another within the whole. */
export function addSubsets({ system, world, entries }: Counts): void {
  const subsets = entries.filter(({ row }) => world.definitions.get(row.indicator)?.partOf);
  const groups = Map.groupBy(subsets, ({ row }) => {
    const partOf = world.definitions.get(row.indicator)?.partOf;
    return `${partOf?.split ?? ''}!${keyOf({ ...row, indicator: partOf?.indicator ?? '' })}`;
  });
  for (const [key, parts] of groups) {
    const whole = system.cellOf(key.slice(key.indexOf('!') + 1));
    const indicator = parts[0]?.row.indicator ?? '';
    if (whole !== undefined) system.addSum(whole, cellsOf(parts), false, `subsets:${indicator}`);
  }
}
