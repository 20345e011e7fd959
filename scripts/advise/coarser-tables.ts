import type { Family, Margin, Selection } from '../../src/domain/family.ts';
import { figureKey, type Figure } from '../../src/domain/figure.ts';
import type { Tables } from '../protect/build-system.ts';
import type { Coarsening } from './coarsenings.ts';

/** Tables in a coarser design, and the figure of theirs that holds each of before (`null`: left out). */
export interface CoarserTables {
  readonly tables: Tables;
  readonly into: ReadonlyMap<Figure, Figure | null>;
}

function sumOf(numbers: readonly (number | null)[]): number | null {
  return numbers.includes(null) ? null : numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);
}

/** Several figures as one. Where one is not available the sum is not either; what cannot exist adds nothing. */
function merged(place: Figure, parts: readonly Figure[]): Figure {
  if (parts.length === 1 && parts[0] === place) return place;
  const counted = parts.filter(({ status }) => status !== 'z');
  const value = sumOf(counted.map((part) => part.value));
  const qualifier = counted.find((part) => part.qualifier !== '')?.qualifier ?? '';
  const status = counted.length === 0 ? 'z' : value === null ? 'x' : '';
  return {
    ...place,
    value: status === '' ? value : null,
    status,
    qualifier,
    // Somebody may be counted in both: an estimate, which is enough for advice.
    contributors: sumOf(counted.map((part) => part.contributors)),
    rounded_to: counted.reduce((most, part) => Math.max(most, part.rounded_to ?? 1), 1),
  };
}

function unionOf(selections: readonly Selection[]): Selection {
  const [first = []] = selections;
  return first.map((_, dimension) => {
    const values = selections.map((select) => select[dimension] ?? null);
    return values.includes(null)
      ? null
      : [...new Set(values.flatMap((some) => some ?? []))].sort((a, b) => a - b);
  });
}

function coarserFamily(family: Family, into: ReadonlyMap<Figure, Figure | null>): Family {
  const groups = Map.groupBy(family.margins, ({ figure }) => into.get(figure) ?? null);
  const margins = [...groups].flatMap(([figure, parts]): Margin[] => {
    const [first] = parts;
    if (!figure || !first) return [];
    return [{ figure, measure: first.measure, select: unionOf(parts.map(({ select }) => select)) }];
  });
  return { ...family, margins };
}

/** The same counts in a coarser design: figures that go into one are added up, finest cells stay what they are. */
export function coarserTables(tables: Tables, coarsening: Coarsening): CoarserTables {
  const places = tables.figures.map((figure) => [figure, coarsening.into(figure)] as const);
  const groups = Map.groupBy(places, ([, place]) => (place ? figureKey(place) : ''));
  const into = new Map<Figure, Figure | null>();
  for (const group of groups.values()) {
    const place = group[0]?.[1];
    const one = place
      ? merged(
          place,
          group.map(([figure]) => figure),
        )
      : null;
    for (const [figure] of group) into.set(figure, one);
  }
  const figures = [...new Set(into.values())].filter((figure) => figure !== null);
  const families = tables.families.map((family) => coarserFamily(family, into));
  return { tables: { ...tables, figures, families }, into };
}
