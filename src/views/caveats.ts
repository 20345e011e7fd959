import type { IndicatorDocument } from '../domain/document.ts';
import { hasNumber } from './slices.ts';

/** Caveats that hold for everything on the page: those of the indicator, and those that every one of its values bears. */
export function generalCaveats({
  caveats,
  rows,
}: Pick<IndicatorDocument, 'caveats' | 'rows'>): ReadonlySet<string> {
  const values = rows
    .filter(hasNumber)
    .map(({ caveat }) => new Set(caveat.split(';').filter((id) => id !== '')));
  const [first = new Set<string>(), ...others] = values;
  const shared = [...first].filter((id) => others.every((ids) => ids.has(id)));
  return new Set([...caveats, ...shared]);
}
