import type { Catalogue } from '../../src/domain/input.ts';
import { TABLES, type TableName } from '../../src/domain/tables.ts';

export interface PublicTable {
  readonly name: TableName;
  readonly columns: readonly string[];
  readonly records: readonly Readonly<Record<string, string>>[];
}

/** Columns that would lead a reader to a news item which names a child's case or a method. */
const WITHHELD_COLUMNS = new Set(['address', 'title']);

function withoutWithheld(record: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (record['address_status'] !== 'withheld') return record;
  return Object.fromEntries(
    Object.entries(record).map(([column, value]) => [column, WITHHELD_COLUMNS.has(column) ? '' : value]),
  );
}

/** The reference and tracker tables as published: a withheld source shows its publisher and date only. */
export function publicTables({ tables }: Catalogue): PublicTable[] {
  return (Object.keys(TABLES) as TableName[]).map((name) => ({
    name,
    columns: Object.keys(TABLES[name].columns),
    records: tables[name].map(withoutWithheld),
  }));
}
