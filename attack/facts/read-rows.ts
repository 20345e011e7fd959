import type { TextFile } from '../files/entry.ts';
import { parseCsv, type Fields } from '../parse/csv.ts';
import { isWithheldMark, type Row } from './row.ts';

/** An object of JSON, not yet looked into. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether something of JSON is an object with names. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads JSON; `undefined` for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** A plain number, or `null` for anything else. */
export function toNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : null;
}

/** What JSON holds in place of a field of a table. */
export function fieldsOf(object: Json): Fields {
  const entries = Object.entries(object).map(([name, value]) => {
    if (typeof value === 'string') return [name, value];
    return [name, typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''];
  });
  return Object.fromEntries(entries) as Fields;
}

/** Only a table that can say "withheld" counts as published; any other table is a claim about it. */
export function isPublishedTable(names: readonly string[]): boolean {
  return ['area', 'period', 'value', 'status'].every((name) => names.includes(name));
}

function statusOf(mark: string, value: number | null): Row['status'] {
  if (isWithheldMark(mark)) return 'withheld';
  return value === null ? 'none' : 'value';
}

/** A row of the published form; `indicator` is for tables that leave it to their file. */
export function toRow(fields: Fields, indicator: string, where: string): Row {
  const get = (name: string): string => fields[name] ?? '';
  const mark = get('status') || get('conf_status');
  const value = toNumber(get('value'));
  return {
    indicator: get('indicator') || indicator,
    area: get('area'),
    period: get('period'),
    start: get('period_start'),
    end: get('period_end'),
    sex: get('sex'),
    age: get('age_group'),
    breakdown: get('breakdown'),
    status: statusOf(mark, value),
    mark,
    value: isWithheldMark(mark) ? null : value,
    decimals: get('value').split('.')[1]?.length ?? 0,
    numerator: toNumber(get('numerator')),
    denominator: toNumber(get('denominator')),
    rounded: toNumber(get('rounded_to')),
    qualifier: get('qualifier'),
    source: get('source'),
    where,
  };
}

/** A row with its fields as they were written. */
export interface WrittenRow {
  readonly row: Row;
  readonly fields: Fields;
}

/** The rows of a published table in CSV or JSON, and of nothing else. */
export function publishedRows({ path, kind, text }: TextFile): WrittenRow[] {
  if (kind === 'csv') {
    const all = parseCsv(text);
    if (!isPublishedTable(Object.keys(all[0] ?? {}))) return [];
    const named = path.slice(path.lastIndexOf('/') + 1).replace(/\.csv$/, '');
    return all.map((fields, i) => ({ fields, row: toRow(fields, named, `${path}:${String(i + 2)}`) }));
  }
  if (kind !== 'json' || !text.includes('"status"')) return [];
  const document = parseJson(text);
  if (!isObject(document) || !Array.isArray(document['rows'])) return [];
  const id = typeof document['id'] === 'string' ? document['id'] : '';
  return document['rows'].filter(isObject).map((object, i) => {
    const fields = fieldsOf(object);
    return { fields, row: toRow(fields, id, `${path}#rows[${String(i)}]`) };
  });
}
