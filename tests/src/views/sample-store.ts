import type { IndexDocument, IndicatorDocument } from '../../../src/domain/document.ts';
import { TABLES, type TableName, type TableRecord, type Tables } from '../../../src/domain/tables.ts';
import { LATEST } from '../../../src/views/edition.ts';
import { makeStore } from '../../../src/views/make-store.ts';
import type { Store } from '../../../src/views/store.ts';
import { goldenFiles } from '../../support/memory-files.ts';
import { publishedFrom } from '../../support/run.ts';
import { referenceTable } from '../i18n/areas.ts';

const NAMES = Object.keys(TABLES) as TableName[];

function storeOf(index: IndexDocument, documents: readonly IndicatorDocument[], tables: Tables): Store {
  return makeStore({ edition: LATEST, index, documents, tables });
}

function readGolden(): Store {
  const files = publishedFrom(goldenFiles());
  const json = (name: string): unknown => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`${name} is not published`);
    return JSON.parse(text);
  };
  const index = json('index.json') as IndexDocument;
  const documents = index.indicators.map(
    ({ id }) => json(`latest/indicators/${id}.json`) as IndicatorDocument,
  );
  const tables = Object.fromEntries(
    NAMES.map((name) => [name, json(`latest/${name}.json`)]),
  ) as unknown as Tables;
  return storeOf(index, documents, tables);
}

let golden: Store | undefined;

/** The published files of the golden data folder as the site reads them. */
export function goldenStore(): Store {
  golden ??= readGolden();
  return golden;
}

/** A record of a table with nothing in it but what the test says. */
export function record<T extends TableName>(name: T, change: Partial<TableRecord<T>>): TableRecord<T> {
  const empty = Object.fromEntries(Object.keys(TABLES[name].columns).map((column) => [column, '']));
  return { ...(empty as TableRecord<T>), ...change };
}

/** The same store with other tables, and with other documents beside its own. */
export function changedStore(
  store: Store,
  tables: Partial<Tables>,
  documents: readonly IndicatorDocument[] = [],
): Store {
  return storeOf(store.index, [...store.indicators.values(), ...documents], { ...store.tables, ...tables });
}

/** The golden store with the 20 real regions, the former ones and their splits. */
export function realAreasStore(documents: readonly IndicatorDocument[] = []): Store {
  const tables = { areas: referenceTable('areas'), concordance: referenceTable('concordance') };
  return changedStore(goldenStore(), tables, documents);
}

/** A document of the golden folder, changed where the test says so. */
export function sampleDocument(change: Partial<IndicatorDocument>): IndicatorDocument {
  const document = goldenStore().indicators.get('bullied');
  if (!document) throw new Error('the golden folder has no “bullied”');
  return { ...document, id: 'births', ...change };
}
