import type { Problem } from '../../src/domain/problem.ts';
import { TABLES, type TableName, type TableRecord, type Tables } from '../../src/domain/tables.ts';
import { checkHeader } from './check-header.ts';
import { textFault } from './check-text.ts';
import { FileProblems, type Fault } from './problem-list.ts';

/** A CSV file as the reader hands it over. */
export interface CsvSource {
  readonly path: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const LANGUAGES: Readonly<Record<string, string>> = { _kk: 'Kazakh', _ru: 'Russian', _en: 'English' };

function schemaFault(column: string, text: string, message: string): Fault {
  const language = LANGUAGES[column.slice(-3)];
  if (text === '' && language !== undefined && column.startsWith('publisher_')) {
    return {
      what: `the source has no publisher in ${language}`,
      found: '',
      expected: 'the publisher in each of the three languages kk, ru, en',
      remedy: `write who published the figure, in ${language}`,
    };
  }
  if (text === '' && language !== undefined) {
    return {
      what: `the ${language} text is missing`,
      found: '',
      expected: 'a text in each of the three languages kk, ru, en',
      remedy: `write the ${language} text`,
    };
  }
  return text === ''
    ? { what: 'the cell is empty', found: '', expected: message, remedy: 'fill the cell' }
    : {
        what: 'the value does not fit',
        found: text,
        expected: message,
        remedy: 'correct the value; data/README.md lists what fits',
      };
}

function cellFault(
  name: TableName,
  column: string,
  text: string,
  allowed: ReadonlySet<string>,
): Fault | null {
  const unsafe = textFault(text, allowed);
  if (unsafe) return unsafe;
  const schemas: Readonly<
    Record<
      string,
      { safeParse(value: unknown): { success: boolean; error?: { issues: { message: string }[] } } }
    >
  > = TABLES[name].columns;
  const result = schemas[column]?.safeParse(text);
  if (!result || result.success) return null;
  return schemaFault(column, text, result.error?.issues[0]?.message ?? 'another value');
}

function checkKeys(name: TableName, source: CsvSource, file: FileProblems): void {
  const columns = TABLES[name].key.map((key: string) => source.header.indexOf(key));
  const seen = new Map<string, number>();
  source.rows.slice(1).forEach((cells, i) => {
    const row = i + 2;
    const key = columns.map((column) => cells[column]).join(', ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else
      file.row(row, {
        what: `the key stands twice (first in row ${String(first)})`,
        found: key,
        expected: `each ${TABLES[name].key.join(' + ')} once`,
        remedy: 'delete one of the two rows',
      });
  });
}

/** Sources must be traceable: an address, unless it is withheld on purpose to protect a child. */
function checkSourceAddress(source: CsvSource, file: FileProblems): void {
  const address = source.header.indexOf('address');
  const status = source.header.indexOf('address_status');
  source.rows.slice(1).forEach((cells, i) => {
    if (cells[address] !== '' || cells[status] === 'withheld') return;
    file.cell(i + 2, address, {
      what: 'the source has no address',
      found: '',
      expected: 'the address of the page or file, or address_status "withheld"',
      remedy: 'write the address where a reader finds the figure',
    });
  });
}

function checkTable<T extends TableName>(
  name: T,
  source: CsvSource,
  allowed: ReadonlySet<string>,
  problems: Problem[],
): readonly TableRecord<T>[] {
  const required = Object.keys(TABLES[name].columns);
  if (!checkHeader(source.path, source.header, { required, optional: new Set() }, problems)) return [];
  const file = new FileProblems(source.path, source.header, problems);
  const records = source.rows.slice(1).map((cells, i) => {
    source.header.forEach((column, at) => {
      const fault = cellFault(name, column, cells[at] ?? '', allowed);
      if (fault) file.cell(i + 2, at, fault);
    });
    return Object.fromEntries(source.header.map((column, at) => [column, cells[at] ?? ''])) as TableRecord<T>;
  });
  checkKeys(name, source, file);
  if (name === 'sources') checkSourceAddress(source, file);
  return records;
}

/** Checks every reference and tracker table cell by cell and returns them as records; a table not read is empty. */
export function checkTables(
  sources: ReadonlyMap<TableName, CsvSource>,
  allowedFor: (path: string) => ReadonlySet<string>,
  problems: Problem[],
): Tables {
  const read = <T extends TableName>(name: T): readonly TableRecord<T>[] => {
    const source = sources.get(name);
    return source ? checkTable(name, source, allowedFor(source.path), problems) : [];
  };
  return {
    areas: read('areas'),
    concordance: read('concordance'),
    neighbours: read('neighbours'),
    districts: read('districts'),
    units: read('units'),
    caveats: read('caveats'),
    sources: read('sources'),
    bodies: read('bodies'),
    measures: read('measures'),
    statuses: read('statuses'),
    targets: read('targets'),
    institutions: read('institutions'),
    findings: read('findings'),
    events: read('events'),
    gaps: read('gaps'),
  };
}
