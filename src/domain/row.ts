import type { Frame } from './frame.ts';
import type { PeriodKind } from './period.ts';
import type { RowStatistics } from './statistics.ts';

/** Columns of every published CSV, in the order fixed for v1; later columns are only added at the end. */
export const COLUMNS = [
  'indicator',
  'area',
  'area_name_kk',
  'area_name_ru',
  'area_name_en',
  'frame',
  'period',
  'period_start',
  'period_end',
  'period_kind',
  'sex',
  'age_group',
  'breakdown',
  'value',
  'unit',
  'status',
  'obs_status',
  'conf_status',
  'qualifier',
  'rounded_to',
  'numerator',
  'denominator',
  'source',
  'evidence',
  'caveat',
  'data_kind',
  'release',
  'lower',
  'upper',
  'level',
  'method',
  'verdict',
  'group',
  'rank_low',
  'rank_high',
  'lower_joint',
  'upper_joint',
  'level_joint',
] as const;
export type Column = (typeof COLUMNS)[number];

export const QUALIFIERS = ['', 'about', 'more-than', 'at-least'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];
export const DATA_KINDS = ['published', 'computed', 'synthetic'] as const;
export type DataKind = (typeof DATA_KINDS)[number];
export type Status = '' | 'c' | 'x' | 'z';
export type Sex = '' | 'female' | 'male';

/** One published figure: what a row of the CSV says, typed. Names, unit and release are added when it is written. */
export interface PublishedRow extends Partial<RowStatistics> {
  readonly area: string;
  readonly frame: Frame;
  readonly period: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly period_kind: PeriodKind;
  readonly sex: Sex;
  readonly age_group: string;
  readonly breakdown: string;
  /** `null` exactly when `status` says why. */
  readonly value: number | null;
  readonly status: Status;
  readonly qualifier: Qualifier;
  readonly rounded_to: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly source: string;
  readonly evidence: string;
  /** Ids of caveats, joined by `;`. */
  readonly caveat: string;
  readonly data_kind: DataKind;
}

/** A published row together with the indicator it belongs to. */
export type PublishedFigure = PublishedRow & { readonly indicator: string };

/** Key of a row inside one indicator, as written in `data-key` on pages: `indicator|area|period|sex|age|breakdown`. */
export function rowKey(
  indicator: string,
  row: Pick<PublishedRow, 'area' | 'period' | 'sex' | 'age_group' | 'breakdown'>,
): string {
  return [indicator, row.area, row.period, row.sex, row.age_group, row.breakdown].join('|');
}
