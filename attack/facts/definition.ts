import { isObject, type Json } from './read-rows.ts';

export interface Selector {
  readonly indicator: string;
  readonly period?: string;
  readonly sex?: string;
  readonly age?: string;
  readonly breakdown?: string;
}

export interface Computed {
  readonly numerator: Selector;
  readonly denominator: Selector;
  readonly per: number;
}

export interface Breakdown {
  readonly id: string;
  readonly isParts: boolean;
  readonly isExhaustive: boolean;
  readonly values: readonly { readonly id: string; readonly names: readonly string[] }[];
}

/** What the published files say of an indicator. */
export interface Definition {
  readonly id: string;
  readonly names: readonly string[];
  readonly measure: string;
  readonly threshold: number;
  readonly areAgesExhaustive: boolean;
  readonly breakdowns: readonly Breakdown[];
  readonly partOf: { readonly indicator: string; readonly split: string } | null;
  readonly computed: Computed | null;
  readonly limits: readonly number[];
}

/** The threshold where a definition names none. */
const USUAL_THRESHOLD = 5;

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(object(value)).filter((name) => typeof name === 'string');
}

function toSelector(value: unknown): Selector {
  const { indicator, period, sex, age_group: age, breakdown } = object(value);
  return {
    indicator: text(indicator),
    ...(text(period) && { period: text(period) }),
    ...(text(sex) && { sex: text(sex) }),
    ...(text(age) && { age: text(age) }),
    ...(text(breakdown) && { breakdown: text(breakdown) }),
  };
}

function toComputed(value: unknown): Computed | null {
  if (!isObject(value)) return null;
  const per = value['per'];
  return {
    numerator: toSelector(value['numerator']),
    denominator: toSelector(value['denominator']),
    per: typeof per === 'number' ? per : 100,
  };
}

function toBreakdown(value: unknown): Breakdown {
  const { id, relation, exhaustive, values } = object(value);
  return {
    id: text(id),
    isParts: relation !== 'overlapping',
    isExhaustive: exhaustive === true,
    values: list(values).map((one) => ({ id: text(object(one)['id']), names: namesOf(object(one)['name']) })),
  };
}

/** Reads the definition out of the JSON of an indicator; `null` when the object is something else. */
export function toDefinition(value: unknown): Definition | null {
  const known = object(value);
  const id = text(known['id']);
  if (id === '' || (known['disclosure'] === undefined && known['measure'] === undefined)) return null;
  const threshold = object(known['disclosure'])['threshold'];
  const partOf = object(known['part_of']);
  return {
    id,
    names: [...namesOf(known['name']), ...namesOf(known['short_name'])],
    measure: text(known['measure']) || 'count',
    threshold: typeof threshold === 'number' ? threshold : USUAL_THRESHOLD,
    areAgesExhaustive: known['ages_exhaustive'] === true,
    breakdowns: list(known['breakdowns']).map(toBreakdown),
    partOf: partOf['indicator']
      ? { indicator: text(partOf['indicator']), split: text(partOf['split']) }
      : null,
    computed: toComputed(known['computed']),
    limits: list(known['classes']).filter((limit) => typeof limit === 'number'),
  };
}
