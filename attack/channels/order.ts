import type { Withheld } from '../facts/world.ts';
import { report, type Case } from './case.ts';

/** One place of a list: a published value, or a withheld cell. */
export interface Item {
  readonly area: string;
  readonly label: string;
  readonly value: number | null;
  readonly cell: Withheld | null;
}

/** With fewer different values an order may come about by chance. */
const LEAST_VALUES = 3;

function isSorted<T>(list: readonly T[], compare: (a: T, b: T) => number): boolean {
  return list.every((one, i) => i === 0 || compare(list[i - 1] as T, one) <= 0);
}

/** Words such as "region" or "city", which many names have: lists are often sorted without them. */
function withoutKinds({ world }: Case): (name: string) => string {
  const counts = new Map<string, number>();
  for (const { names } of world.territory.areas.values()) {
    for (const word of new Set(names.flatMap((name) => name.split(/[\s+]+/)))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return (name) =>
    name
      .split(/[\s+]+/)
      .filter((word) => !/^\p{Ll}/u.test(word) && (counts.get(word) ?? 0) < 5)
      .join(' ');
}

type Compare = (a: Item, b: Item) => number;

/** Orders that say nothing of values: by code, by name, with or without the kind of area before it. */
function naturalOrders(case_: Case, language: string): Compare[] {
  const { areas, parts } = case_.world.territory;
  const collator = new Intl.Collator(language, { numeric: true });
  const bare = withoutKinds(case_);
  const typeOf = ({ area }: Item): number => {
    const type = areas.get(area)?.type;
    return ['country', 'region', 'former', 'district'].indexOf(
      type === 'city' ? 'region' : (type ?? 'region'),
    );
  };
  // Districts often follow their region.
  const codeOf = ({ area }: Item): string => {
    const isDistrict = areas.get(area)?.type === 'district';
    const region = isDistrict && [...parts].find(([, some]) => some.includes(area))?.[0];
    return region ? `${region}/${area}` : area;
  };
  const name = ({ area, label }: Item, i: number): string => areas.get(area)?.names[i] ?? label;
  const places = [...Array(6).keys()];
  const orders: Compare[] = [
    (a, b) => (codeOf(a) < codeOf(b) ? -1 : codeOf(a) > codeOf(b) ? 1 : 0),
    (a, b) => collator.compare(a.label, b.label),
    (a, b) => collator.compare(bare(a.label), bare(b.label)),
    ...places.map(
      (i): Compare =>
        (a, b) =>
          collator.compare(name(a, i), name(b, i)),
    ),
    ...places.map(
      (i): Compare =>
        (a, b) =>
          collator.compare(bare(name(a, i)), bare(name(b, i))),
    ),
  ];
  return orders.flatMap((compare) => [compare, (a: Item, b: Item) => typeOf(a) - typeOf(b) || compare(a, b)]);
}

function isNatural(case_: Case, items: readonly Item[], language: string): boolean {
  return naturalOrders(case_, language).some((compare) => isSorted(items, compare));
}

function values(items: readonly Item[]): number[] {
  return items.flatMap(({ value }) => (value === null ? [] : [value]));
}

function reportBetween(case_: Case, items: readonly Item[], where: string): void {
  items.forEach((item, i) => {
    if (!item.cell) return;
    const before = items.slice(0, i).findLast(({ value }) => value !== null)?.value ?? null;
    const after = items.slice(i + 1).find(({ value }) => value !== null)?.value ?? null;
    const known = [before, after].filter((value) => value !== null);
    const isFalling = (values(items)[0] ?? 0) >= (values(items).at(-1) ?? 0);
    const upper = known.length === 2 ? Math.max(...known) : before === null || !isFalling ? Infinity : before;
    const lower = known.length === 2 ? Math.min(...known) : before !== null && !isFalling ? before : 0;
    const because = `a list sorted by value has it between ${String(before ?? 'its end')} and ${String(after ?? 'its end')}`;
    report(case_, item.cell, { lower, upper }, 'order', where, because);
  });
}

function reportRun(case_: Case, run: readonly Item[], where: string): void {
  for (const { cell } of run) {
    if (!cell) continue;
    const because = 'withheld cells stand together, but in the order of no name or code';
    report(case_, cell, { lower: 0, upper: cell.threshold - 1 }, 'order', where, because);
  }
}

/**
 * Looks at the order of a list. Where published values rise or fall from entry to entry and no name or code explains
 * the order, a withheld entry among them lies between its neighbours; withheld entries at one end must stand by name.
 */
export function checkOrder(case_: Case, items: readonly Item[], language: string, where: string): void {
  const list = items.filter(
    ({ value, cell, area }) => (value !== null || cell) && area !== case_.world.territory.country,
  );
  const run = list.filter(({ cell }) => cell);
  if (run.length === 0 || isNatural(case_, list, language)) return;
  const shown = values(list);
  const isFalling = isSorted(shown, (a, b) => b - a);
  const isRising = isSorted(shown, (a, b) => a - b);
  if ((!isFalling && !isRising) || new Set(shown).size < LEAST_VALUES) return;
  const places = list.flatMap(({ cell }, i) => (cell ? [i] : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const isTogether = last - first + 1 === run.length && (first === 0 || last === list.length - 1);
  if (!isTogether) reportBetween(case_, list, where);
  else if (run.length > 1 && !isNatural(case_, run, language)) reportRun(case_, run, where);
}
