import { z } from 'zod';
import { AreaCodeSchema, DateSchema, IdSchema } from './id.ts';
import { TextSchema } from './text.ts';

/**
 * `data/stories.yml`: pages that follow one area from a day on. A story names the area and the day; what happened is
 * taken from the tables of events, findings, measures and gaps, so that it cannot say more than they do.
 */
export const StoriesSchema = z.array(
  z.strictObject({
    id: IdSchema,
    area: AreaCodeSchema,
    from: DateSchema,
    title: TextSchema,
    lead: TextSchema,
  }),
);
export type Story = z.infer<typeof StoriesSchema>[number];
