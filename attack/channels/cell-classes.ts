import type { Withheld } from '../facts/world.ts';
import { walk, type Element } from '../parse/markup.ts';
import { report, type Case } from './case.ts';

/** A cell of a column, or a tile of a map made of elements. */
export interface ClassCell {
  readonly element: Element;
  readonly value: number | null;
  readonly withheld: Withheld | null;
}

function classesOf(element: Element): ReadonlySet<string> {
  const all = [...walk(element)].flatMap((one) => (one.attributes.get('class') ?? '').split(/\s+/));
  const own = element.parent?.attributes.get('class')?.split(/\s+/) ?? [];
  return new Set([...all, ...own].filter(Boolean));
}

/** What the values in a class reach from and to. */
export function rangeOf(values: readonly number[]): { lower: number; upper: number } {
  return { lower: Math.min(...values), upper: Math.max(...values) };
}

/**
 * Whether looks depend on values: looks of some of the published but not of all, that part the published values from
 * one another (all with it on one side of, or between, those without).
 */
export function partsValues(withLook: readonly number[], withoutLook: readonly number[]): boolean {
  if (withLook.length === 0 || withoutLook.length === 0) return false;
  const { lower, upper } = rangeOf(withLook);
  return !withoutLook.some((value) => value >= lower && value <= upper);
}

/** A class that shades published values by size, on a withheld cell, says how large it is. */
export function checkClasses(case_: Case, cells: readonly ClassCell[], where: string): void {
  const shown = cells.flatMap(({ element, value }) =>
    value === null ? [] : [{ value, classes: classesOf(element) }],
  );
  const secret = cells.flatMap(({ element, withheld }) =>
    withheld ? [{ withheld, classes: classesOf(element) }] : [],
  );
  if (secret.length === 0 || shown.length === 0) return;
  const everywhere = (name: string): boolean => secret.every(({ classes }) => classes.has(name));
  for (const { withheld, classes } of secret) {
    for (const name of classes) {
      if (secret.length > 1 && everywhere(name)) continue;
      const [inside, outside] = [true, false].map((has) =>
        shown.filter((one) => one.classes.has(name) === has).map(({ value }) => value),
      );
      if (!partsValues(inside ?? [], outside ?? [])) continue;
      const because = `its class "${name}" shades published values by size`;
      report(case_, withheld, rangeOf(inside ?? []), 'class', where, because);
    }
  }
}
