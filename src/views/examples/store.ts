import { getEntry } from 'astro:content';
import type { IndicatorDocument } from '../../domain/document.ts';
import type { Tables } from '../../domain/tables.ts';
import { hasExamples } from '../edition.ts';
import { readStore } from '../read-store.ts';
import type { Store } from '../store.ts';
import { examplesStore } from './examples-store.ts';

async function read(): Promise<Store | undefined> {
  const real = await readStore();
  if (!hasExamples(real.index)) return undefined;
  const entry = await getEntry('examples', 'examples');
  if (!entry) throw new Error('public/data/v1/examples/ is missing: run the data build again.');
  const { edition, documents, tables } = entry.data;
  return examplesStore(real, {
    edition,
    documents: documents as unknown as readonly IndicatorDocument[],
    // As with the real tables: the pipeline writes each with exactly the columns of its schema.
    tables: tables as unknown as Partial<Tables>,
  });
}

let store: Promise<Store | undefined> | undefined;

/** The made-up examples, where they were taken in; a page of a running development server reads them anew. */
export function readExamples(): Promise<Store | undefined> {
  if (store === undefined || import.meta.env.DEV) store = read();
  return store;
}
