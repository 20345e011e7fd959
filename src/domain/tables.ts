import { MEASURE_TABLES } from './measure-tables.ts';
import { REFERENCE_TABLES } from './reference-tables.ts';

/**
 * The reference and tracker tables of `data/`, column by column. A table is a CSV file with exactly these columns;
 * every cell is text, checked by the schema of its column.
 */
export const TABLES = { ...REFERENCE_TABLES, ...MEASURE_TABLES } as const;

export type TableName = keyof typeof TABLES;

/** One record of a table: every column as text. */
export type TableRecord<T extends TableName> = Readonly<
  Record<Extract<keyof (typeof TABLES)[T]['columns'], string>, string>
>;
export type Tables = { readonly [T in TableName]: readonly TableRecord<T>[] };
