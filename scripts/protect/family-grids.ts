import type { Family, Selection } from '../../src/domain/family.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { selectedCodes } from './selected-codes.ts';

/**
 * A quantity of a family as it enters the system: its finest cells are parted once more, so that persons and the
 * events beyond the first of each person are two unknowns, and no reader can be asked to believe in more persons than
 * events.
 */
export interface FamilyGrid {
  /** For each part of a finest cell the measures it adds to. */
  readonly parts: readonly (readonly number[])[];
  /** Counts by `code × parts + part`. */
  readonly counts: ReadonlyMap<number, number>;
  readonly impossible: ReadonlySet<number>;
  readonly margins: readonly FamilyMargin[];
}

export interface FamilyMargin {
  readonly figure: Figure;
  readonly indicator: Indicator;
  /** Of the dimensions, then of the parts. */
  readonly select: readonly (readonly number[] | null)[];
}

type Indicators = ReadonlyMap<string, Indicator>;

function sizesOf(family: Family): number[] {
  return family.dimensions.map(({ values }) => values.length);
}

function isProtected(family: Family, indicators: Indicators, measure: number): boolean {
  return family.margins.some(
    ({ measure: of, figure }) =>
      of === measure && (indicators.get(figure.indicator)?.disclosure.threshold ?? 0) > 0,
  );
}

/** Where a public count of rows (schools, say) is 0, nothing else can be counted either. */
function knownEmpty(family: Family, indicators: Indicators): Selection[] {
  return family.margins
    .filter(
      ({ measure, figure }) =>
        family.measures[measure]?.kind === 'rows' &&
        figure.value === 0 &&
        indicators.get(figure.indicator)?.disclosure.threshold === 0,
    )
    .map(({ select }) => select);
}

function codesIn(sizes: readonly number[], blocks: readonly Selection[], parts: number): Set<number> {
  const codes = blocks.flatMap((select) => selectedCodes(sizes, select));
  return new Set(codes.flatMap((code) => Array.from({ length: parts }, (_, part) => code * parts + part)));
}

function countsOf(family: Family, parts: FamilyGrid['parts']): Map<number, number> {
  const [rows = new Map<number, number>(), persons] = (parts[0] ?? []).map(
    (measure) => family.measures[measure]?.cells ?? new Map<number, number>(),
  );
  if (!persons) return new Map(rows);
  const counts = new Map<number, number>();
  for (const [code, count] of rows) {
    const first = persons.get(code) ?? 0;
    if (first > 0) counts.set(2 * code, first);
    if (count > first) counts.set(2 * code + 1, count - first);
  }
  return counts;
}

function marginsOf(family: Family, indicators: Indicators, parts: FamilyGrid['parts']): FamilyMargin[] {
  return family.margins.flatMap(({ figure, measure, select }) => {
    const indicator = indicators.get(figure.indicator);
    const own = parts.flatMap((measures, part) => (measures.includes(measure) ? [part] : []));
    if (!indicator || figure.value === null || own.length === 0) return [];
    return [{ figure, indicator, select: [...select, own.length === parts.length ? null : own] }];
  });
}

/** The grids of a family: one for each quantity that is published and protected, events and their persons in one. */
export function familyGrids(family: Family, indicators: Indicators): FamilyGrid[] {
  const sizes = sizesOf(family);
  const wanted = family.measures.map((_, measure) => isProtected(family, indicators, measure));
  const kindAt = (kind: string): number => family.measures.findIndex((measure) => measure.kind === kind);
  const [rows, persons] = [kindAt('rows'), kindAt('contributors')];
  const joined = wanted[rows] === true && wanted[persons] === true;
  const empty = knownEmpty(family, indicators);
  return family.measures.flatMap(({ kind }, measure): FamilyGrid[] => {
    if (wanted[measure] !== true || (joined && measure === persons)) return [];
    const parts = joined && measure === rows ? [[rows, persons], [rows]] : [[measure]];
    const closed = kind === 'sum' ? [...family.impossible, ...empty] : family.impossible;
    return [
      {
        parts,
        counts: countsOf(family, parts),
        impossible: codesIn(sizes, closed, parts.length),
        margins: marginsOf(family, indicators, parts),
      },
    ];
  });
}
