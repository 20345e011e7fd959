import { z } from 'zod';
import { DateSchema, IdSchema } from './id.ts';
import { TextSchema } from './text.ts';

/** `data/site.yml`: who publishes, and how to reach them. */
export const SiteSchema = z.strictObject({
  name: TextSchema,
  tagline: TextSchema,
  publisher: TextSchema,
  contact: z.string(),
  data_licence: z.string(),
  data_licence_url: z.url(),
  disclaimer: TextSchema,
});

export const ReleaseIdSchema = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}(-[0-9]{2})?[a-z]?$/, 'a release such as 2026-11 or 2026-11-22b');

/** `data/release.yml`: the only clock of the build. */
export const ReleaseSchema = z.strictObject({
  id: ReleaseIdSchema,
  date: DateSchema,
  read_to: DateSchema,
  /** What the publisher says of this release. */
  notes: TextSchema.optional(),
});

/** `data/topics.yml`: order is content. */
export const TopicsSchema = z.array(
  z.strictObject({ id: IdSchema, name: TextSchema, indicators: z.array(IdSchema).min(1) }),
);
export type Topic = z.infer<typeof TopicsSchema>[number];
