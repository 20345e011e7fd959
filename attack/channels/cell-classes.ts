import type { Withheld } from '../facts/world.ts';
import { walk, type Element } from '../parse/markup.ts';
import { report, type Case } from './case.ts';

/** A cell of a column, or a tile of a map made of elements. */
export interface ClassCell {
  readonly element: Element;
  readonly value: number | null;
  readonly withheld: Withheld | null;
}

/** Looks of an element: its classes, and what its style, paint and own data say. */
function looks(element: Element): string[] {
  return [...element.attributes].flatMap(([name, value]) => {
    if (name === 'class') return value.split(/\s+/);
    const isLook = ['style', 'fill', 'bgcolor'].includes(name) || /^data-(?!key|area|code|row)/.test(name);
    return isLook ? value.split(/[\s;:(),]+/).map((word) => `${name}=${word}`) : [];
  });
}

function classesOf(element: Element): ReadonlySet<string> {
  const all = [...walk(element)].flatMap(looks);
  const own = element.parent ? looks(element.parent) : [];
  return new Set([...all, ...own].filter(Boolean));
}

/** Whether a look is one step of several, as `q1` among `q2` and `q4`, that published values have. */
export function isGraded(look: string, shown: readonly string[]): boolean {
  if (!/\d/.test(look)) return false;
  const stem = look.replaceAll(/\d+/g, '#');
  return new Set(shown.filter((one) => one.replaceAll(/\d+/g, '#') === stem)).size > 1;
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

/** What a look of a withheld cell says: the values that have it, or only that it is a step of a scale. */
export function saidBy(
  look: string,
  shown: readonly { readonly value: number; readonly looks: ReadonlySet<string> }[],
): { lower?: number; upper?: number } | null {
  const inside = shown.filter(({ looks: all }) => all.has(look)).map(({ value }) => value);
  const outside = shown.filter(({ looks: all }) => !all.has(look)).map(({ value }) => value);
  if (partsValues(inside, outside)) return rangeOf(inside);
  const isStep =
    inside.length === 0 &&
    isGraded(
      look,
      shown.flatMap((one) => [...one.looks]),
    );
  return isStep ? {} : null;
}

/** A class that shades published values by size, on a withheld cell, says how large it is. */
export function checkClasses(case_: Case, cells: readonly ClassCell[], where: string): void {
  const shown = cells.flatMap(({ element, value }) =>
    value === null ? [] : [{ value, looks: classesOf(element) }],
  );
  const secret = cells.flatMap(({ element, withheld }) =>
    withheld ? [{ withheld, looks: classesOf(element) }] : [],
  );
  if (shown.length === 0) return;
  for (const { withheld, looks: own } of secret) {
    for (const look of own) {
      if (secret.length > 1 && secret.every((other) => other.looks.has(look))) continue;
      const said = saidBy(look, shown);
      if (said)
        report(case_, withheld, said, 'class', where, `its look "${look}" shades published values by size`);
    }
  }
}
