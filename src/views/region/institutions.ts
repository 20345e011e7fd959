import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import {
  institutionIds,
  institutionKnown,
  institutionOf,
  type Institution,
} from '../measures/institutions-of.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';

/** What is known of one institution of a region. */
export interface InstitutionLine {
  readonly name: string;
  readonly known: string;
  readonly note: string;
  readonly source: Link | undefined;
}

function institutionLine(store: Store, lang: Language, one: Institution): InstitutionLine {
  const { institution, record } = one;
  const body = store.tables.bodies.find((candidate) => candidate.body === institution);
  const isLinked = record && record.address !== '' && record.address_status !== 'withheld';
  return {
    name: body ? field(body, 'name', lang) : institution,
    known: institutionKnown(lang, one),
    note: record ? field(record, 'note', lang) : '',
    source: isLinked ? { text: record.publisher, address: record.address } : undefined,
  };
}

/** The institutions that are followed in a region of today; none in a former one. */
export function institutionLines(store: Store, lang: Language, area: string): readonly InstitutionLine[] {
  if (!store.tables.institutions.some((record) => record.area === area)) return [];
  return institutionIds(store).map((id) => institutionLine(store, lang, institutionOf(store, area, id)));
}
