import { parsePeriod } from '../domain/period.ts';
import type { PublishedRow } from '../domain/row.ts';
import type { TableRecord } from '../domain/tables.ts';
import type { Language } from '../domain/text.ts';
import { compareText } from '../i18n/compare-text.ts';
import { field } from '../i18n/field.ts';
import type { Cell } from '../domain/cell.ts';
import type { Store } from './store.ts';

export type Area = TableRecord<'areas'>;

/** Short names begin with the word that sorts: «Алматы қ.», not «город Алматы». */
function sortName(lang: Language, area: Area): string {
  return field(area, 'short', lang).replace(/^г\. /, '');
}

function sorted(lang: Language, areas: readonly Area[]): readonly Area[] {
  return [...areas].sort((a, b) => compareText(lang, sortName(lang, a), sortName(lang, b)));
}

/** The 20 areas of today, by the alphabet of the language. */
export function presentAreas({ tables }: Store, lang: Language): readonly Area[] {
  return sorted(
    lang,
    tables.areas.filter(({ type }) => type === 'region' || type === 'city'),
  );
}

/** Areas that no longer exist, by the alphabet. */
export function formerAreas({ tables }: Store, lang: Language): readonly Area[] {
  return sorted(
    lang,
    tables.areas.filter(({ type }) => type === 'former'),
  );
}

/** The areas of today and those that no longer exist, in one alphabet. */
export function allAreas(store: Store, lang: Language): readonly Area[] {
  return sorted(lang, [...presentAreas(store, lang), ...formerAreas(store, lang)]);
}

/** Former areas that the area lay in. */
export function wholesOf({ tables }: Store, code: string): readonly string[] {
  return tables.concordance.filter(({ part }) => part === code).map(({ whole }) => whole);
}

const KINDS: Readonly<Record<'c' | 'x' | 'z', Exclude<Cell['kind'], 'value'>>> = {
  c: 'suppressed',
  x: 'missing',
  z: 'not-applicable',
};

/**
 * Why there is no value: what the row says; where there is no row, the area did not exist then or its value stands
 * under a former area (`not-applicable`), else nobody has published it.
 */
export function absenceOf(
  store: Store,
  rows: readonly PublishedRow[],
  code: string,
  period: string,
): Exclude<Cell['kind'], 'value'> {
  const row = rows.find((candidate) => candidate.area === code && candidate.period === period);
  if (row && row.status !== '') return KINDS[row.status];
  const time = parsePeriod(period);
  if (!time || !store.territory.existsIn(code, time)) return 'not-applicable';
  const covered = rows.some(
    (other) =>
      other.period === period &&
      other.area !== code &&
      other.area !== 'KZ' &&
      store.territory.overlap(other.area, code),
  );
  return covered ? 'not-applicable' : 'missing';
}
