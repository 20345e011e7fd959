import type { Text } from '../../src/domain/text.ts';

/** What the examples are scaled by: real tables of the data folder. */
export interface Scale {
  /** Today's areas, in code order. */
  readonly areas: readonly string[];
  readonly cities: ReadonlySet<string>;
  /** Area → its districts. */
  readonly districts: ReadonlyMap<string, readonly string[]>;
  /** Former area → today's areas. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly population: ReadonlyMap<string, number>;
  readonly schools: ReadonlyMap<string, number>;
  /** Offences by minors of 2022, by the areas for which they were published. */
  readonly offences: ReadonlyMap<string, number>;
}

/** A made-up dataset of records with the indicators that are counted from it. */
export interface Example {
  readonly id: string;
  /** `dataset.yml` */
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Id → `indicators/<id>.yml`, in the order of the topic; computed ones included. */
  readonly indicators: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A text in Kazakh, Russian and English. */
export function text(kk: string, ru: string, en: string): Text {
  return { kk, ru, en };
}

/** The keys that all datasets of examples have in common. */
export const SHARED = {
  kind: 'records',
  origin: 'synthetic',
  frame: 'areas-2022',
  source: 'qorgan_examples',
};

/** Sizes of Zhambyl's districts as we suppose them, in thousands of children; one not listed is a small one. */
const DISTRICT_SIZES: ReadonlyMap<string, number> = new Map([
  ['311000000', 140],
  ['313600000', 38],
  ['314000000', 33],
  ['314200000', 19],
  ['314800000', 58],
  ['315000000', 25],
  ['315400000', 34],
  ['315600000', 10],
  ['316000000', 15],
  ['316200000', 18],
  ['316600000', 39],
]);
const SMALL_DISTRICT = 15;

/** The districts of an area by size; one without name where none are known. */
export function districtsOf(area: string, { districts }: Scale): readonly (readonly [string, number])[] {
  const own = districts.get(area) ?? [];
  return own.length === 0 ? [['', 1]] : own.map((kato) => [kato, DISTRICT_SIZES.get(kato) ?? SMALL_DISTRICT]);
}

/** Parts a total among areas by population; the last takes what rounding leaves. */
export function share(total: number, areas: readonly string[], { population }: Scale): Map<string, number> {
  const people = (area: string): number => population.get(area) ?? 0;
  const all = areas.reduce((sum, area) => sum + people(area), 0);
  let left = total;
  return new Map(
    areas.map((area, i) => {
      const own = i === areas.length - 1 ? left : Math.round((total * people(area)) / all);
      left -= own;
      return [area, own];
    }),
  );
}

/** `value` with leading zeros. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
