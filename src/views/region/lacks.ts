import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { pageHref } from '../../i18n/href.ts';
import { bodyNames } from '../measures/measure-tables.ts';
import type { Link } from '../model.ts';
import { mainSlice } from '../slices.ts';
import { documentOf, type Store } from '../store.ts';
import { latestRow, splitYearRow, type Place } from './beside.ts';

/** A table that nobody publishes, of a region or of all of them. */
export interface GapLine {
  readonly name: string;
  readonly holders: string;
  readonly isEverywhere: boolean;
}

/** What is not known about a region: missing tables, and indicators without a value for it. */
export interface Lacks {
  readonly gaps: readonly GapLine[];
  readonly topics: readonly { readonly name: string; readonly indicators: readonly Link[] }[];
}

function lacksIndicator({ store, area }: Place, id: string): boolean {
  const document = documentOf(store, id);
  const { rows } = mainSlice(document);
  return !document.quiet && !latestRow(rows, area.area) && !splitYearRow(store, rows, area.area);
}

/** A table that nobody publishes, with whoever holds it. */
export function gapLine(store: Store, lang: Language, gap: TableRecord<'gaps'>): GapLine {
  return {
    name: field(gap, 'name', lang),
    isEverywhere: gap.area === 'KZ',
    holders: bodyNames(store, lang, gap.holders),
  };
}

function gapsOf({ store, lang, area }: Place): Lacks['gaps'] {
  return store.tables.gaps
    .filter((gap) => gap.area === area.area || gap.area === 'KZ')
    .map((gap) => gapLine(store, lang, gap))
    .sort((a, b) => Number(a.isEverywhere) - Number(b.isEverywhere));
}

/** Everything that a reader of the region's page will not find anywhere. */
export function lacksOf(place: Place): Lacks {
  const { store, lang } = place;
  const topics = store.index.topics.map(({ name, indicators }) => ({
    name: name[lang],
    indicators: indicators
      .filter((id) => lacksIndicator(place, id))
      .map((id) => ({
        text: documentOf(store, id).short_name[lang],
        address: pageHref(lang, `indicators/${id}/`),
      })),
  }));
  return { gaps: gapsOf(place), topics: topics.filter(({ indicators }) => indicators.length > 0) };
}
