import type { ExamplesDocument, IndicatorDocument } from '../../domain/document.ts';
import { TABLES, type Tables } from '../../domain/tables.ts';
import { EXAMPLES } from '../edition.ts';
import { makeStore } from '../make-store.ts';
import type { Store } from '../store.ts';
import { markNames } from './mark-names.ts';

/** What is published below `examples/`. */
interface Published {
  readonly edition: Pick<ExamplesDocument, 'topics' | 'indicators'>;
  readonly documents: readonly IndicatorDocument[];
  readonly tables: Partial<Tables>;
}

/** The examples' own tables and the splits of real areas; the tracker is about real measures, so its tables are empty. */
function tablesOf(own: Partial<Tables>, { concordance }: Tables): Tables {
  const tables: Partial<Tables> = { ...own, concordance };
  const names = Object.keys(TABLES) as (keyof Tables)[];
  return Object.fromEntries(names.map((name) => [name, tables[name] ?? []])) as unknown as Tables;
}

/** The made-up examples, beside the store of the real figures. */
export function examplesStore(real: Store, { edition, documents, tables }: Published): Store {
  const store = makeStore({
    edition: EXAMPLES,
    index: { ...real.index, ...edition, stories: [] },
    documents: documents.map(markNames),
    tables: tablesOf(tables, real.tables),
  });
  return real.press ? { ...store, press: real.press } : store;
}
