import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { ReleaseSchema, SiteSchema } from '../domain/site.ts';

const FactsSchema = z.object({
  site: z.object({ contact: SiteSchema.shape.contact }),
  release: z.object({ date: ReleaseSchema.shape.date }),
});
/** What the published files say about whom to write to, and on which day they were released. */
export type PublishedFacts = z.infer<typeof FactsSchema>;

/** Reads them from the built site: what visitors can download, and nothing else. */
export function publishedFacts(dist: string): PublishedFacts {
  const text = readFileSync(path.join(dist, 'data/v1/index.json'), { encoding: 'utf8' });
  return FactsSchema.parse(JSON.parse(text));
}
