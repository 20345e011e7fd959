import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { pageHref } from '../../i18n/href.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';
import type { Inline } from '../text-model.ts';

const CODE = /\b([A-Z]{2}-\d{2})\b/;

/** Address of the page of a measure, by its code. */
export function measureAddress(lang: Language, measure: string): string {
  return pageHref(lang, `measures/${measure.toLowerCase()}/`);
}

/** The name of a measure, leading to its page. */
export function measureLink(lang: Language, measure: TableRecord<'measures'>): Link {
  return { text: field(measure, 'name', lang), address: measureAddress(lang, measure.measure) };
}

/** Codes of measures inside a text become links to their pages. */
export function withLinks(store: Store, lang: Language, text: string): readonly Inline[] {
  const known = new Set(store.tables.measures.map(({ measure }) => measure));
  return text
    .split(CODE)
    .filter((part) => part !== '')
    .map((part) => (known.has(part) ? { text: part, address: measureAddress(lang, part) } : part));
}

/** Bodies by their ids joined by `;`, each leading to its page. */
export function bodyLinks({ tables }: Store, lang: Language, ids: string): readonly Link[] {
  return ids
    .split(';')
    .flatMap((id) => tables.bodies.filter(({ body }) => body === id))
    .map((body) => ({
      text: field(body, 'name', lang),
      address: pageHref(lang, `bodies/${body.body}/`),
    }));
}

/** Words or links one after the other, with a mark between them. */
export function joined(parts: readonly Inline[], between = '; '): readonly Inline[] {
  return parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]));
}
