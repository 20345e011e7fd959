import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IndexDocument, IndicatorDocument } from '../../../src/domain/document.ts';
import { TABLES, type TableName, type Tables } from '../../../src/domain/tables.ts';
import { LATEST } from '../../../src/views/edition.ts';
import { makeStore } from '../../../src/views/make-store.ts';
import type { Store } from '../../../src/views/store.ts';
import { ROOT } from '../../support/data-folder.ts';
import { publishedFrom } from '../../support/run.ts';

const FOLDERS = /^(site|release|topics|stories)\.yml$|^(indicators|datasets|reference|measures|releases)\//;

/** What the data folder of this project, or another, publishes, as the site reads it. */
export function realStore(data = path.join(ROOT, 'data')): Store {
  const names = readdirSync(data, { recursive: true, encoding: 'utf8' });
  const files = names.filter(
    (name) => (FOLDERS.test(name) || name === 'allowed-words.yml') && /\.\w+$/.test(name),
  );
  const published = publishedFrom(
    new Map(files.map((name) => [`data/${name}`, readFileSync(path.join(data, name))])),
  );
  const json = (name: string): unknown => {
    const text = published.get(name);
    if (text === undefined) throw new Error(`${name} is not published`);
    return JSON.parse(text);
  };
  const index = json('index.json') as IndexDocument;
  return makeStore({
    edition: LATEST,
    index,
    documents: index.indicators.map(({ id }) => json(`latest/indicators/${id}.json`) as IndicatorDocument),
    tables: Object.fromEntries(
      (Object.keys(TABLES) as TableName[]).map((name) => [name, json(`latest/${name}.json`)]),
    ) as unknown as Tables,
  });
}
