import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import type { Area } from '../area-list.ts';
import type { Link } from '../model.ts';
import { pairHref } from './pairs.ts';

/** Links from the page of a region to its comparison with each of the others. */
export function compareLinks(lang: Language, code: string, others: readonly Area[]): readonly Link[] {
  return others.map((other) => ({
    text: field(other, 'short', lang),
    address: pairHref(lang, code, other.area),
  }));
}
