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

/** Where a list stands, and what kind of list it is. */
export interface ListPlace {
  readonly where: string;
  readonly kind: string;
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

/** Withheld entries that stand together at the end of a list sorted by value, and the orders they may stand in. */
export interface Run {
  /** Lists of one kind in one language are sorted alike. */
  readonly kind: string;
  readonly items: readonly Item[];
  readonly orders: readonly boolean[];
  readonly where: string;
}

/**
 * Two names may stand by chance as their codes do. Which order is meant is seen from all lists of a kind together: the
 * one that fits most of them must fit each.
 */
export function compareRuns(case_: Case): void {
  for (const runs of Map.groupBy(case_.runs, ({ kind }) => kind).values()) {
    const counts = (runs[0]?.orders ?? []).map((_, i) => runs.filter(({ orders }) => orders[i]).length);
    const most = Math.max(...counts, 0);
    const meant = counts.flatMap((count, i) => (count === most ? [i] : []));
    // Without a clear majority nothing is known of what is meant.
    if (runs.length < 3 || most * 4 < runs.length * 3) continue;
    for (const { items, orders, where } of runs) {
      if (!meant.some((i) => orders[i])) reportRun(case_, items, where);
    }
  }
}

function values(items: readonly Item[]): number[] {
  return items.flatMap(({ value }) => (value === null ? [] : [value]));
}

function ends(before: number | null, after: number | null, isFalling: boolean): readonly [number, number] {
  if (before !== null && after !== null) return [Math.min(before, after), Math.max(before, after)];
  const known = before ?? after ?? 0;
  return (before !== null) === isFalling ? [0, known] : [known, Infinity];
}

function reportBetween(case_: Case, items: readonly Item[], where: string): void {
  const shown = values(items);
  const isFalling = (shown[0] ?? 0) >= (shown.at(-1) ?? 0);
  for (const [i, { cell }] of items.entries()) {
    if (!cell) continue;
    const before = values(items.slice(0, i)).at(-1) ?? null;
    const after = values(items.slice(i + 1))[0] ?? null;
    const [lower, upper] = ends(before, after, isFalling);
    const [from, to] = [before, after].map((value) => String(value ?? 'its end'));
    const because = `a list sorted by value has it between ${from ?? ''} and ${to ?? ''}`;
    report(case_, cell, { lower, upper }, 'order', where, because);
  }
}

function reportRun(case_: Case, run: readonly Item[], where: string): void {
  for (const { cell } of run) {
    if (!cell) continue;
    const because = 'withheld cells stand together, but in the order of no name or code';
    report(case_, cell, { lower: 0, upper: cell.threshold - 1 }, 'order', where, because);
  }
}

/** Whether published values rise or fall from entry to entry, with enough of them to be no chance. */
function isByValue(items: readonly Item[]): boolean {
  const shown = values(items);
  if (new Set(shown).size < LEAST_VALUES) return false;
  return isSorted(shown, (a, b) => b - a) || isSorted(shown, (a, b) => a - b);
}

/** Whether the withheld entries stand together at one end. */
function areAtOneEnd(items: readonly Item[]): boolean {
  const places = items.flatMap(({ cell }, i) => (cell ? [i] : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  return last - first + 1 === places.length && (first === 0 || last === items.length - 1);
}

/**
 * Looks at the order of a list. Where published values rise or fall from entry to entry and no name or code explains
 * the order, a withheld entry among them lies between its neighbours; withheld entries at one end must stand by name.
 */
export function checkOrder(case_: Case, items: readonly Item[], language: string, list: ListPlace): void {
  const { country } = case_.world.territory;
  const shown = items.filter(({ value, cell, area }) => (value !== null || cell) && area !== country);
  const run = shown.filter(({ cell }) => cell);
  if (run.length === 0 || !isByValue(shown) || isNatural(case_, shown, language)) return;
  if (!areAtOneEnd(shown)) reportBetween(case_, shown, list.where);
  else if (run.length > 1) {
    const orders = naturalOrders(case_, language).map((compare) => isSorted(run, compare));
    if (orders.includes(true))
      case_.runs.push({ ...list, kind: `${list.kind}|${language}`, items: run, orders });
    else reportRun(case_, run, list.where);
  }
}
