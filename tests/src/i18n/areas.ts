import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { TableName, TableRecord } from '../../../src/domain/tables.ts';
import { ROOT } from '../../support/data-folder.ts';

/** A table of `data/reference` as it stands in the data folder. */
export function referenceTable<T extends TableName>(name: T): TableRecord<T>[] {
  const text = readFileSync(path.join(ROOT, 'data/reference', `${name}.csv`), 'utf8');
  return Papa.parse<TableRecord<T>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The country, the 20 regions of today and the 4 former ones. */
export function publishedAreas(): TableRecord<'areas'>[] {
  return referenceTable('areas');
}
