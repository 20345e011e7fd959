import type { Language } from '../domain/text.ts';

type Named<F extends string> = Readonly<Record<`${F}_${Language}`, string>>;

/** The text of a field that a table holds in three columns: `field(area, 'short', 'kk')` reads `short_kk`. */
export function field<F extends string>(record: Named<F>, name: F, lang: Language): string {
  return record[`${name}_${lang}`];
}
