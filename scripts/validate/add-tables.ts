import type { Problem } from '../../src/domain/problem.ts';
import { TABLES, type TableName, type TableRecord, type Tables } from '../../src/domain/tables.ts';
import { checkTables, type CsvSource } from './check-tables.ts';
import { FileProblems } from './problem-list.ts';

function keyOf(name: TableName, record: Readonly<Record<string, string>>): string {
  return TABLES[name].key.map((column: string) => record[column]).join(', ');
}

function checkNew(
  name: TableName,
  own: readonly Readonly<Record<string, string>>[],
  added: readonly Readonly<Record<string, string>>[],
  file: FileProblems,
): void {
  const known = new Set(own.map((record) => keyOf(name, record)));
  added.forEach((record, i) => {
    const key = keyOf(name, record);
    if (!known.has(key)) return;
    file.row(i + 2, {
      what: `the key stands in ${TABLES[name].path} of --data already`,
      found: key,
      expected: 'an id of its own',
      remedy: 'rename it here, or use what stands there',
    });
  });
}

/** Tables of `--data` with the rows that the folder of `--with` adds. */
export function addTables(
  tables: Tables,
  sources: ReadonlyMap<TableName, CsvSource>,
  allowedFor: (path: string) => ReadonlySet<string>,
  problems: Problem[],
): { readonly tables: Tables; readonly added: Tables } {
  const added = checkTables(sources, allowedFor, problems);
  const join = <T extends TableName>(name: T): readonly TableRecord<T>[] => {
    const source = sources.get(name);
    if (source)
      checkNew(name, tables[name], added[name], new FileProblems(source.path, source.header, problems));
    return [...tables[name], ...added[name]];
  };
  return {
    tables: { ...tables, sources: join('sources'), units: join('units'), caveats: join('caveats') },
    added,
  };
}
