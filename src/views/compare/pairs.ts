import { pageHref } from '../../i18n/href.ts';
import type { Language } from '../../domain/text.ts';
import type { Store } from '../store.ts';

/** Codes of two areas of today, the lower first: a pair has one page. */
export type Pair = readonly [first: string, second: string];

/** All pairs of the areas of today, by code. */
export function pairsOf({ tables }: Store): readonly Pair[] {
  const codes = tables.areas
    .filter(({ type }) => type === 'region' || type === 'city')
    .map(({ area }) => area)
    .sort();
  return codes.flatMap((first, i) => codes.slice(i + 1).map((second): Pair => [first, second]));
}

/** The part of the address that names a pair: `kz-31-kz-61`, whichever of the two is given first. */
export function pairId(a: string, b: string): string {
  return [a, b].sort().join('-').toLowerCase();
}

/** Address of the page of a pair. */
export function pairHref(lang: Language, a: string, b: string): string {
  return pageHref(lang, `compare/${pairId(a, b)}/`);
}
