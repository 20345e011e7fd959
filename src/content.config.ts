import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { AuditSchema } from './domain/audit.ts';
import { PublishedBoundariesSchema } from './domain/boundaries.ts';
import { ChangeSchema, HistorySchema } from './domain/history.ts';
import { EditionSchema, IndexSchema } from './domain/index-schema.ts';
import { IndicatorSchema } from './domain/indicator.ts';
import { LineageSchema } from './domain/lineage.ts';
import { FunnelLineSchema, ProgressSchema, RowStatisticsSchema, TrendSchema } from './domain/statistics.ts';
import { PressIndexSchema } from './domain/press-index.ts';
import { TABLES } from './domain/tables.ts';
import { TextSchema } from './domain/text.ts';

/** The only door: the site reads what a visitor can download, and nothing else. */
const PUBLISHED = 'public/data/v1';

const record = z.record(z.string(), z.string());

const rowSchema = z.object({
  area: z.string(),
  frame: z.enum(['as-of-period', 'areas-2018', 'areas-2022']),
  period: z.string(),
  period_start: z.string(),
  period_end: z.string(),
  period_kind: z.enum(['day', 'month', 'year', 'school-year', 'cumulative']),
  sex: z.enum(['', 'female', 'male']),
  age_group: z.string(),
  breakdown: z.string(),
  value: z.number().nullable(),
  status: z.enum(['', 'c', 'x', 'z']),
  qualifier: z.enum(['', 'about', 'more-than', 'at-least']),
  rounded_to: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  source: z.string(),
  evidence: z.string(),
  caveat: z.string(),
  data_kind: z.enum(['published', 'computed', 'synthetic']),
  ...RowStatisticsSchema.partial().shape,
});

const indicatorSchema = z.object({
  ...IndicatorSchema.shape,
  id: z.string(),
  topic: z.string(),
  children: z.array(z.string()),
  unit_names: TextSchema.extend({ kind: z.enum(['number', 'percent']), decimals: z.number() }),
  caveat_texts: z.array(z.object({ id: z.string(), heading: TextSchema, text: TextSchema })),
  targets: z.array(record),
  trends: z.array(TrendSchema),
  progress: z.array(ProgressSchema),
  funnel: z.array(FunnelLineSchema),
  gaps: z.array(z.string()),
  sources: z.array(z.string()),
  areas: z.array(z.string()),
  rows: z.array(rowSchema),
});

const indicators = defineCollection({
  loader: glob({
    base: `${PUBLISHED}/latest/indicators`,
    // Citations and descriptions of the CSV stand beside: `x.csl.json`, `x.csv-metadata.json`.
    pattern: ['*.json', '!*.*.json'],
    generateId: ({ entry }) => entry.replace(/\.json$/, ''),
  }),
  schema: indicatorSchema,
});

const index = defineCollection({
  loader: file(`${PUBLISHED}/index.json`, {
    parser: (text) => ({ index: JSON.parse(text) as Record<string, unknown> }),
  }),
  schema: IndexSchema,
});

/** One entry a table, its records in the order of the file: order is content. */
const tables = defineCollection({
  loader: () =>
    Promise.all(
      Object.keys(TABLES).map(async (id) => ({
        id,
        records: z
          .array(record)
          .parse(JSON.parse(await readFile(`${PUBLISHED}/latest/${id}.json`, { encoding: 'utf8' }))),
      })),
    ),
  schema: z.object({ id: z.string(), records: z.array(record) }),
});

/** The text of a file that need not be there: the index says whether it is. */
async function readIfPublished(path: string): Promise<string | undefined> {
  const index = JSON.parse(await readFile(`${PUBLISHED}/index.json`, { encoding: 'utf8' })) as {
    readonly files: readonly { readonly path: string }[];
  };
  if (!index.files.some((published) => published.path === path)) return undefined;
  return readFile(`${PUBLISHED}/${path}`, { encoding: 'utf8' });
}

/** One entry where the operator has supplied boundaries, else none. */
const boundaries = defineCollection({
  loader: async () => {
    const text = await readIfPublished('latest/boundaries.geojson');
    return text === undefined ? [] : [{ id: 'boundaries', ...(JSON.parse(text) as Record<string, unknown>) }];
  },
  schema: PublishedBoundariesSchema,
});

const EXAMPLES = `${PUBLISHED}/examples`;
const EXAMPLE_TABLES = ['areas', 'districts', 'units', 'caveats', 'sources'] as const;

async function readExample(name: string): Promise<unknown> {
  return JSON.parse(await readFile(`${EXAMPLES}/${name}.json`, { encoding: 'utf8' }));
}

/** One entry where made-up examples were taken in, else none: their index, indicators and tables of their own. */
const examples = defineCollection({
  loader: async () => {
    const text = await readIfPublished('examples/index.json');
    if (text === undefined) return [];
    const edition = EditionSchema.parse(JSON.parse(text));
    const documents = edition.indicators.map(({ id }) => readExample(`indicators/${id}`));
    const tables = EXAMPLE_TABLES.map(async (name) => [name, await readExample(name)] as const);
    return [
      {
        id: 'examples',
        edition,
        documents: await Promise.all(documents),
        tables: Object.fromEntries(await Promise.all(tables)),
      },
    ];
  },
  schema: z.object({
    id: z.string(),
    edition: EditionSchema,
    documents: z.array(indicatorSchema),
    tables: z.object({
      areas: z.array(record),
      districts: z.array(record),
      units: z.array(record),
      caveats: z.array(record),
      sources: z.array(record),
    }),
  }),
});

/** One entry, always; without the file its audit is `null`. */
const audit = defineCollection({
  loader: async () => {
    const path = `${PUBLISHED}/audit.json`;
    const text = existsSync(path) ? await readFile(path, { encoding: 'utf8' }) : 'null';
    return [{ id: 'audit', audit: JSON.parse(text) as unknown }];
  },
  schema: z.object({ id: z.string(), audit: AuditSchema.nullable() }),
});

/** JSON files of a folder that need not be there, each under the name of its file. */
async function readFolder(folder: string): Promise<readonly { readonly id: string }[]> {
  const path = `${PUBLISHED}/${folder}`;
  if (!existsSync(path)) return [];
  const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    names.map(async (name) => ({
      id: name.replace(/\.json$/, ''),
      ...(JSON.parse(await readFile(`${path}/${name}`, { encoding: 'utf8' })) as Record<string, unknown>),
    })),
  );
}

/** What releases have said of each figure: one entry an indicator, those that are no longer published included. */
const history = defineCollection({
  loader: async () => [...(await readFolder('history'))],
  schema: HistorySchema.extend({ id: z.string() }),
});

/** Where each figure comes from: one entry an indicator. */
const lineage = defineCollection({
  loader: async () => [...(await readFolder('latest/lineage'))],
  schema: LineageSchema.extend({ id: z.string() }),
});

/** One entry, always: what each release has changed. */
const changes = defineCollection({
  loader: async () => {
    const path = `${PUBLISHED}/changes.json`;
    const text = existsSync(path) ? await readFile(path, { encoding: 'utf8' }) : '[]';
    return [{ id: 'changes', changes: JSON.parse(text) as unknown }];
  },
  schema: z.object({ id: z.string(), changes: z.array(ChangeSchema) }),
});

/** One entry where charts have been made into embeds and pictures, else none. */
const press = defineCollection({
  loader: async () => {
    const path = 'public/embed/v1/files.json';
    if (!existsSync(path)) return [];
    const text = await readFile(path, { encoding: 'utf8' });
    return [{ id: 'press', ...(JSON.parse(text) as Record<string, unknown>) }];
  },
  schema: PressIndexSchema,
});

export const collections = {
  indicators,
  index,
  tables,
  boundaries,
  audit,
  examples,
  history,
  lineage,
  changes,
  press,
};
