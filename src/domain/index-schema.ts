import { z } from 'zod';
import { ReleaseEntrySchema } from './history.ts';
import { RevisionSchema } from './revision.ts';
import { StoriesSchema } from './story.ts';
import { TextSchema } from './text.ts';

/** Files of something by their format, and its pages. */
const shelved = {
  files: z.record(z.string(), z.string()),
  pages: z.object({ kk: z.string(), ru: z.string(), en: z.string() }),
};

/** What the index says of an edition: which indicators there are, by topic. */
export const EditionSchema = z.object({
  release: z.object({ id: z.string(), date: z.string(), read_to: z.string() }),
  topics: z.array(
    z.object({ id: z.string(), name: TextSchema, indicators: z.array(z.string()), ...shelved }),
  ),
  indicators: z.array(
    z.object({
      id: z.string(),
      topic: z.string(),
      name: TextSchema,
      computed: z.boolean(),
      parent: z.string(),
      csv: z.string(),
      json: z.string(),
      rows: z.number(),
      latest_period: z.string(),
      updated: z.string(),
      next_update: z.string(),
      ...shelved,
    }),
  ),
  regions: z.array(z.object({ id: z.string(), name: TextSchema, rows: z.number(), ...shelved })),
  all: z.object({ files: shelved.files }),
});

/** The whole index, as the site reads it. */
export const IndexSchema = z.object({
  site: z.object({
    name: TextSchema,
    tagline: TextSchema,
    publisher: TextSchema,
    contact: z.string(),
    data_licence: z.string(),
    data_licence_url: z.string(),
    disclaimer: TextSchema,
  }),
  ...EditionSchema.shape,
  stories: StoriesSchema,
  releases: z.array(ReleaseEntrySchema).default([]),
  datasets: z
    .array(
      z.object({
        id: z.string(),
        kind: z.enum(['figures', 'records']),
        origin: z.enum(['published', 'operator', 'synthetic']),
        title: TextSchema,
        indicators: z.array(z.object({ indicator: z.string(), sources: z.array(z.string()) })),
      }),
    )
    .default([]),
  calendar: z
    .array(
      z.object({
        date: z.string(),
        kind: z.enum(['release', 'source']),
        indicators: z.array(z.string()),
        text: TextSchema,
        source: z.string(),
      }),
    )
    .default([]),
  revisions: z.array(RevisionSchema).default([]),
  files: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() })),
});
