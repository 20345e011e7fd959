import { getCollection, getEntry } from 'astro:content';
import type { IndexDocument, IndicatorDocument } from '../domain/document.ts';
import type { TableName, Tables } from '../domain/tables.ts';
import { LATEST } from './edition.ts';
import { makeStore } from './make-store.ts';
import { pressOf } from './press.ts';
import type { Store } from './store.ts';

async function readTables(): Promise<Tables> {
  const entries = await getCollection('tables');
  // The pipeline writes each table with exactly the columns of its schema; the collection has checked that all are text.
  return Object.fromEntries(
    entries.map(({ id, data }) => [id as TableName, data.records]),
  ) as unknown as Tables;
}

async function readIndex(): Promise<IndexDocument> {
  const entry = await getEntry('index', 'index');
  if (!entry) throw new Error('public/data/v1/index.json is missing: run the data build first.');
  return entry.data;
}

/** Astro warns of an empty collection, so it is not asked for one. */
async function readBoundaries({ files }: IndexDocument): Promise<Pick<Store, 'boundaries'>> {
  if (!files.some(({ path }) => path === 'latest/boundaries.geojson')) return {};
  const entry = await getEntry('boundaries', 'boundaries');
  return entry ? { boundaries: entry.data } : {};
}

async function readAudit(): Promise<Pick<Store, 'audit'>> {
  const entry = await getEntry('audit', 'audit');
  return entry?.data.audit ? { audit: entry.data.audit } : {};
}

/** Astro warns of an empty collection, so it is asked only for what the index lists. */
async function readPast({
  files,
}: IndexDocument): Promise<Pick<Store, 'histories' | 'lineages' | 'changes'>> {
  const has = (folder: string): boolean => files.some(({ path }) => path.startsWith(folder));
  const histories = has('history/') ? await getCollection('history') : [];
  const lineages = has('latest/lineage/') ? await getCollection('lineage') : [];
  const changes = await getEntry('changes', 'changes');
  return {
    histories: new Map(histories.map(({ data }) => [data.indicator, data])),
    lineages: new Map(lineages.map(({ data }) => [data.indicator, data])),
    changes: changes?.data.changes ?? [],
  };
}

/** Astro warns of an empty collection, so it is not asked whether there is one. */
async function readPress(): Promise<Pick<Store, 'press'>> {
  const [entry] = await getCollection('press');
  return entry ? { press: pressOf(entry.data) } : {};
}

async function read(): Promise<Store> {
  const [index, documents, tables] = await Promise.all([
    readIndex(),
    getCollection('indicators'),
    readTables(),
  ]);
  return {
    ...makeStore({
      edition: LATEST,
      index,
      documents: documents.map(({ data }) => data as unknown as IndicatorDocument),
      tables,
      ...(await readPast(index)),
    }),
    ...(await readAudit()),
    ...(await readBoundaries(index)),
    ...(await readPress()),
  };
}

let store: Promise<Store> | undefined;

/** The published data; a page of a running development server reads it anew. */
export function readStore(): Promise<Store> {
  if (store === undefined || import.meta.env.DEV) store = read();
  return store;
}
