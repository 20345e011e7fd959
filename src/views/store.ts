import { getCollection, getEntry } from 'astro:content';
import type { Audit } from '../domain/audit.ts';
import type { PublishedBoundaries } from '../domain/boundaries.ts';
import type { IndexDocument, IndicatorDocument } from '../domain/document.ts';
import type { Change, History } from '../domain/history.ts';
import type { Lineage } from '../domain/lineage.ts';
import type { PublishedRow } from '../domain/row.ts';
import type { TableName, TableRecord, Tables } from '../domain/tables.ts';
import type { Territory } from '../domain/territory.ts';
import { LATEST, type Edition } from './edition.ts';
import { makeStore } from './make-store.ts';

/** Everything that is published, read once: what all views are made from. */
export interface Store {
  readonly edition: Edition;
  readonly index: IndexDocument;
  /** Their rows are those of the country and its regions. */
  readonly indicators: ReadonlyMap<string, IndicatorDocument>;
  /** Indicator → rows of districts, where any are published. */
  readonly districtRows: ReadonlyMap<string, readonly PublishedRow[]>;
  readonly tables: Tables;
  readonly areas: ReadonlyMap<string, TableRecord<'areas'>>;
  readonly sources: ReadonlyMap<string, TableRecord<'sources'>>;
  readonly territory: Territory;
  /** Indicator → what releases have said of its figures; indicators that are no longer published keep theirs. */
  readonly histories: ReadonlyMap<string, History>;
  /** Indicator → where its figures come from. */
  readonly lineages: ReadonlyMap<string, Lineage>;
  /** What each release has changed, in the order of the file. */
  readonly changes: readonly Change[];
  /** What was proved of the protection, where that is published. */
  readonly audit?: Audit;
  /** Where the operator has supplied them. */
  readonly boundaries?: PublishedBoundaries;
}

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
  };
}

let store: Promise<Store> | undefined;

/** The published data; a page of a running development server reads it anew. */
export function readStore(): Promise<Store> {
  if (store === undefined || import.meta.env.DEV) store = read();
  return store;
}

/** The document of an indicator that must exist. */
export function documentOf({ indicators }: Store, id: string): IndicatorDocument {
  const document = indicators.get(id);
  if (!document) throw new Error(`There is no published indicator “${id}”.`);
  return document;
}

/** The record of an area that must exist. */
export function areaOf({ areas }: Store, code: string): TableRecord<'areas'> {
  const area = areas.get(code);
  if (!area) throw new Error(`There is no published area “${code}”.`);
  return area;
}
