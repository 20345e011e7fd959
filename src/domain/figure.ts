import type { Frame } from './frame.ts';
import type { Period } from './period.ts';
import type { DataKind, Qualifier, Sex } from './row.ts';

/**
 * A figure before disclosure control: it may hold a small count and must never reach a page, a file or a log.
 * `value` is `null` exactly when `status` is `x` (not available) or `z` (not applicable).
 */
export interface Figure {
  readonly indicator: string;
  readonly area: string;
  readonly frame: Frame;
  readonly period: Period;
  readonly sex: Sex;
  readonly age_group: string;
  /** `name=value`, joined by `;` in the order of the names; empty = total. */
  readonly breakdown: string;
  readonly value: number | null;
  readonly status: '' | 'x' | 'z';
  readonly qualifier: Qualifier;
  readonly rounded_to: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /**
   * How many different contributors stand behind a value that counts something else (events, posts): exact below
   * `MANY_CONTRIBUTORS`, which itself means that many or more. `null` where the value counts them, or nobody knows.
   */
  readonly contributors: number | null;
  readonly source: string;
  readonly evidence: string;
  readonly caveats: readonly string[];
  readonly data_kind: DataKind;
}

/** Above every threshold; from here on contributors are not told apart. */
export const MANY_CONTRIBUTORS = 20;

/** Identity of a figure among all figures. */
export function figureKey(
  figure: Pick<Figure, 'indicator' | 'area' | 'period' | 'sex' | 'age_group' | 'breakdown'>,
): string {
  const { indicator, area, period, sex, age_group, breakdown } = figure;
  return `${indicator}|${period.text}|${area}|${sex}|${age_group}|${breakdown}`;
}

/** Identity of the table a figure stands in: all but its area. */
export function tableKey(
  figure: Pick<Figure, 'indicator' | 'period' | 'sex' | 'age_group' | 'breakdown'>,
): string {
  const { indicator, period, sex, age_group, breakdown } = figure;
  return `${indicator}|${period.text}|${sex}|${age_group}|${breakdown}`;
}

/** The dimensions written in a `breakdown`, as name → value. */
export function parseBreakdown(breakdown: string): ReadonlyMap<string, string> {
  const pairs = breakdown === '' ? [] : breakdown.split(';');
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** Writes dimensions as `name=value`, joined by `;`, sorted by name so that equal breakdowns are equal texts. */
export function formatBreakdown(dimensions: Iterable<readonly [string, string]>): string {
  return Array.from(dimensions, ([name, value]) => `${name}=${value}`)
    .sort()
    .join(';');
}
