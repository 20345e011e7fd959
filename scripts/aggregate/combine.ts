import type { Figure } from '../../src/domain/figure.ts';

function inAll(figures: readonly Figure[]): readonly string[] {
  const [first, ...rest] = figures;
  return (first?.caveats ?? []).filter((caveat) => rest.every((figure) => figure.caveats.includes(caveat)));
}

/**
 * One figure for a larger area, as the sum of the exact counts of its parts. `null` when a part is missing, rounded
 * or only about right: such a sum would claim more than is known. All parts not applicable: neither is the sum.
 */
export function combine(parts: readonly Figure[], area: string): Figure | null {
  const [first] = parts;
  if (!first) return null;
  const counted = parts.filter((part) => part.status !== 'z');
  const exact = counted.every(
    (part) => part.value !== null && part.qualifier === '' && part.rounded_to === null,
  );
  if (!exact) return null;
  const value = counted.length === 0 ? null : counted.reduce((sum, part) => sum + (part.value ?? 0), 0);
  return {
    ...first,
    area,
    value,
    status: value === null ? 'z' : '',
    numerator: null,
    denominator: null,
    contributors: null,
    caveats: inAll(parts),
    data_kind: first.data_kind === 'synthetic' ? 'synthetic' : 'computed',
  };
}
