import { LANGUAGES } from './templates.ts';
import { textOf } from './copy-site.ts';
import { csvRows, keyOf, type CsvRow } from './published-rows.ts';
import type { Secret } from './withheld-truth.ts';

export type Language = (typeof LANGUAGES)[number];

/** Path of a page of a built site. */
export function pageName(lang: string, path: string): string {
  return `${lang}/${path}index.html`;
}

/** The pages of one path in three languages. */
export function pageNames(path: string): readonly (readonly [Language, string])[] {
  return LANGUAGES.map((lang) => [lang, pageName(lang, path)] as const);
}

/** Code of the area by its short name, in one language. */
export function areasByShortName(dist: string, lang: Language): ReadonlyMap<string, string> {
  return new Map(
    csvRows(dist, 'latest/areas.csv').map((row) => [row[`short_${lang}`] ?? '', row['area'] ?? '']),
  );
}

/** True values by key. */
export function truth(secrets: readonly Secret[]): ReadonlyMap<string, number> {
  return new Map(secrets.map(({ key, value }) => [key, value]));
}

/** Rows of an indicator that speak of whole areas: no sex, age or other part. */
export function areaRows(dist: string, indicator: string): CsvRow[] {
  return csvRows(dist, `latest/indicators/${indicator}.csv`).filter((row) =>
    [row['sex'], row['age_group'], row['breakdown']].every((part) => part === ''),
  );
}

/** A withheld count of a whole area. */
export type HiddenArea = Secret & { readonly area: string };

/** Withheld rows of an indicator that speak of whole areas, with what they hide. */
export function withheldAreas(dist: string, indicator: string, secrets: readonly Secret[]): HiddenArea[] {
  const known = truth(secrets);
  return areaRows(dist, indicator).flatMap((row) => {
    const value = known.get(keyOf(row));
    return value === undefined ? [] : [{ key: keyOf(row), value, area: row['area'] ?? '' }];
  });
}

/** Indicators whose page draws dots for areas some of which are withheld. */
export function dottedIndicators(dist: string, secrets: readonly Secret[]): string[] {
  const ids = [...new Set(secrets.map(({ key }) => key.split('|')[0] ?? ''))].sort();
  return ids.filter(
    (id) =>
      withheldAreas(dist, id, secrets).length > 0 &&
      textOf(dist, pageName('kk', `indicators/${id}/`)).includes('aria-labelledby="dots-w-t"'),
  );
}
