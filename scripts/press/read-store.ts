import type { PublishedBoundaries } from '../../src/domain/boundaries.ts';
import type { ExamplesDocument, IndexDocument, IndicatorDocument } from '../../src/domain/document.ts';
import { TABLES, type TableName, type Tables } from '../../src/domain/tables.ts';
import { EXAMPLES, hasExamples, LATEST } from '../../src/views/edition.ts';
import { examplesStore } from '../../src/views/examples/examples-store.ts';
import { makeStore } from '../../src/views/make-store.ts';
import type { Store } from '../../src/views/store.ts';

/** Bytes of a published file by its path below `/data/v1/`; an error where it is not there. */
export type ReadPublished = (path: string) => Uint8Array;

/** Tables that the examples have of their own. */
const OF_EXAMPLES: readonly TableName[] = ['areas', 'districts', 'units', 'caveats', 'sources'];
const BOUNDARIES = `${LATEST.files}boundaries.geojson`;

function jsonOf(read: ReadPublished, path: string): unknown {
  return JSON.parse(new TextDecoder().decode(read(path)));
}

function documentsOf(
  read: ReadPublished,
  folder: string,
  ids: readonly { readonly id: string }[],
): readonly IndicatorDocument[] {
  return ids.map(({ id }) => jsonOf(read, `${folder}indicators/${id}.json`) as IndicatorDocument);
}

function tablesOf(read: ReadPublished, folder: string, names: readonly TableName[]): Partial<Tables> {
  return Object.fromEntries(names.map((name) => [name, jsonOf(read, `${folder}${name}.json`)]));
}

/** What is published as `latest/`, as the views of the site read it: no browser and no Astro is needed. */
export function readLatest(read: ReadPublished): Store {
  const index = jsonOf(read, 'index.json') as IndexDocument;
  const store = makeStore({
    edition: LATEST,
    index,
    documents: documentsOf(read, LATEST.files, index.indicators),
    tables: tablesOf(read, LATEST.files, Object.keys(TABLES) as TableName[]) as Tables,
  });
  return index.files.some(({ path }) => path === BOUNDARIES)
    ? { ...store, boundaries: jsonOf(read, BOUNDARIES) as PublishedBoundaries }
    : store;
}

/** Made-up examples, where they were taken in beside the real figures. */
export function readExamples(read: ReadPublished, real: Store): Store | null {
  if (!hasExamples(real.index)) return null;
  const edition = jsonOf(read, `${EXAMPLES.files}index.json`) as ExamplesDocument;
  return examplesStore(real, {
    edition,
    documents: documentsOf(read, EXAMPLES.files, edition.indicators),
    tables: tablesOf(read, EXAMPLES.files, OF_EXAMPLES),
  });
}
