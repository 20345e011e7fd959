import { z } from 'zod';
import { columnType } from '../../src/domain/column-types.ts';
import { dateOrEmpty, numberOrEmpty, wholeOrEmpty } from '../../src/domain/columns.ts';
import { DateSchema } from '../../src/domain/id.ts';
import { COLUMNS, type Column } from '../../src/domain/row.ts';
import { MeasureStateSchema } from '../../src/domain/measure-state.ts';
import { MeasureVerdictSchema } from '../../src/domain/measure-verdict.ts';
import { FunnelLineSchema, ProgressSchema, TrendSchema } from '../../src/domain/statistics.ts';
import { TrackedTargetSchema } from '../../src/domain/target-state.ts';
import { TABLES, type TableName } from '../../src/domain/tables.ts';
import type { Text } from '../../src/domain/text.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { inEachLanguage } from './cite.ts';

/** A column of a published CSV, as metadata tell of it. */
export interface ColumnShape {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  /** No cell of it is empty. */
  readonly required: boolean;
  /** Column of figures: its heading and what stands in it. */
  readonly words: { readonly title: Text; readonly text: Text } | null;
  /** The only values it may have; with their meaning, where that is told. */
  readonly codes: readonly { readonly code: string; readonly meaning: Text | null }[];
}

export interface TableShape {
  readonly columns: readonly ColumnShape[];
  readonly primaryKey: readonly string[];
}

const FIGURE_KEY = ['indicator', 'area', 'frame', 'period', 'sex', 'age_group', 'breakdown'];
const WHOLE: ReadonlySet<Column> = new Set(['group', 'rank_low', 'rank_high']);
const ALWAYS: ReadonlySet<Column> = new Set([
  ...(['indicator', 'area', 'area_name_kk', 'area_name_ru', 'area_name_en', 'frame', 'unit'] as const),
  ...(['period', 'period_start', 'period_end', 'period_kind'] as const),
  ...(['obs_status', 'conf_status', 'data_kind', 'release'] as const),
]);

/** Columns whose cells hold one code; those of `evidence` may hold several. */
const CODED = [
  ...(['status', 'obs_status', 'conf_status', 'qualifier', 'data_kind', 'sex', 'period_kind'] as const),
  ...(['frame', 'method', 'verdict'] as const),
];
const isCoded = (column: Column): column is (typeof CODED)[number] =>
  (CODED as readonly Column[]).includes(column);

function codesOf(column: Column): ColumnShape['codes'] {
  if (!isCoded(column)) return [];
  return Object.keys(messagesOf('en').data.codes.words[column]).map((code) => ({
    code,
    meaning: inEachLanguage((lang) => {
      const words: Readonly<Record<string, string>> = messagesOf(lang).data.codes.words[column];
      return words[code] ?? code;
    }),
  }));
}

/** The columns of all files of figures. */
export const FIGURES: TableShape = {
  primaryKey: FIGURE_KEY,
  columns: COLUMNS.map((name) => ({
    name,
    type: WHOLE.has(name) ? 'integer' : columnType(name),
    required: ALWAYS.has(name),
    words: {
      title: inEachLanguage((lang) => messagesOf(lang).shelf.columns[name]),
      text: inEachLanguage((lang) => messagesOf(lang).data.columns.words[name]),
    },
    codes: codesOf(name),
  })),
};

const TYPES = new Map<z.ZodType, ColumnShape['type']>([
  [DateSchema, 'date'],
  [dateOrEmpty, 'date'],
  [wholeOrEmpty, 'integer'],
  [numberOrEmpty, 'number'],
]);

function typeOf(schema: z.ZodType): ColumnShape['type'] {
  const known = TYPES.get(schema);
  if (known) return known;
  if (schema.safeParse(1.5).success) return 'number';
  return schema.safeParse(1).success ? 'integer' : 'string';
}

function columnOf(name: string, schema: z.ZodType): ColumnShape {
  const codes = schema instanceof z.ZodEnum ? schema.options.map(String) : [];
  const mayBeEmpty = schema.safeParse('').success || schema.safeParse(null).success;
  return {
    name,
    type: typeOf(schema),
    required: !mayBeEmpty,
    words: null,
    codes: codes.map((code) => ({ code, meaning: null })),
  };
}

function shapeOf(columns: Readonly<Record<string, z.ZodType>>, primaryKey: readonly string[]): TableShape {
  return { primaryKey, columns: Object.entries(columns).map(([name, schema]) => columnOf(name, schema)) };
}

const text = z.string();
const name = text.min(1);

const OTHERS = {
  codes: shapeOf({ column: name, code: text, name_kk: name, name_ru: name, name_en: name }, [
    'column',
    'code',
  ]),
  trends: shapeOf(TrendSchema.shape, ['indicator', 'area']),
  funnels: shapeOf(FunnelLineSchema.shape, ['indicator', 'period', 'level', 'size']),
  progress: shapeOf(ProgressSchema.shape, ['target', 'indicator', 'area']),
  'measure-states': shapeOf(MeasureStateSchema.shape, ['measure']),
  'measure-verdicts': shapeOf(MeasureVerdictSchema.shape, ['measure', 'indicator']),
  'target-states': shapeOf(TrackedTargetSchema.shape, ['target']),
} as const;

export type NamedTable = TableName | keyof typeof OTHERS;

function isOther(table: string): table is keyof typeof OTHERS {
  return Object.hasOwn(OTHERS, table);
}

/** Whether a table with this name is published beside the figures. */
export function isNamedTable(table: string): table is NamedTable {
  return isOther(table) || Object.hasOwn(TABLES, table);
}

/** The columns of a table that stands beside the figures. */
export function tableShape(table: NamedTable): TableShape {
  if (isOther(table)) return OTHERS[table];
  const { columns, key } = TABLES[table];
  const shape = shapeOf(columns, key);
  if (table !== 'sources') return shape;
  // A withheld source has neither title nor address.
  return {
    ...shape,
    columns: shape.columns.map((one) => (one.name === 'title' ? { ...one, required: false } : one)),
  };
}

/** What a table that stands beside the figures holds. */
export function tableTitle(table: NamedTable): Text {
  return inEachLanguage((lang) => messagesOf(lang).data.tables.names[table]);
}
