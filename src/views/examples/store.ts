import { getEntry } from 'astro:content';
import type { IndicatorDocument } from '../../domain/document.ts';
import { TABLES, type Tables } from '../../domain/tables.ts';
import { EXAMPLES, hasExamples } from '../edition.ts';
import { makeStore } from '../make-store.ts';
import { readStore, type Store } from '../store.ts';
import { markNames } from './mark-names.ts';

/** The examples' own tables and the splits of real areas; the tracker is about real measures, so its tables are empty. */
function tablesOf(own: Partial<Tables>, { concordance }: Tables): Tables {
  const tables: Partial<Tables> = { ...own, concordance };
  const names = Object.keys(TABLES) as (keyof Tables)[];
  return Object.fromEntries(names.map((name) => [name, tables[name] ?? []])) as unknown as Tables;
}

async function read(): Promise<Store | undefined> {
  const real = await readStore();
  if (!hasExamples(real.index)) return undefined;
  const entry = await getEntry('examples', 'examples');
  if (!entry) throw new Error('public/data/v1/examples/ is missing: run the data build again.');
  const { edition, documents, tables } = entry.data;
  return makeStore({
    edition: EXAMPLES,
    index: { ...real.index, ...edition, stories: [] },
    documents: (documents as unknown as readonly IndicatorDocument[]).map(markNames),
    // As with the real tables: the pipeline writes each with exactly the columns of its schema.
    tables: tablesOf(tables as unknown as Partial<Tables>, real.tables),
  });
}

let store: Promise<Store | undefined> | undefined;

/** The made-up examples, where they were taken in; a page of a running development server reads them anew. */
export function readExamples(): Promise<Store | undefined> {
  if (store === undefined || import.meta.env.DEV) store = read();
  return store;
}
