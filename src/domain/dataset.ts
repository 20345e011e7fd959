import { z } from 'zod';
import { AreaCodeSchema, IdSchema } from './id.ts';
import { FRAMES } from './frame.ts';
import { TextSchema } from './text.ts';

/** An area that the frame would not allow, or that overlaps another, in the periods named, with the reason. */
const ExceptionSchema = z.strictObject({
  area: AreaCodeSchema,
  periods: z.array(z.string()).min(1),
  reason: TextSchema,
});

/** Totals that must equal their parts: over areas, sexes, age groups or a breakdown. */
const AdditiveSchema = z.strictObject({
  indicator: IdSchema,
  over: z.union([z.enum(['area', 'sex', 'age_group']), IdSchema]),
  periods: z.array(z.string()).optional(),
});

/** `data/datasets/<id>/dataset.yml` for figures that somebody has already published or counted. */
export const DatasetSchema = z.strictObject({
  kind: z.literal('figures', 'figures or records'),
  origin: z.enum(['published', 'operator', 'synthetic']),
  title: TextSchema,
  /** CSV files that must stand beside this one, so that a lost file is noticed; others may stand there too. */
  files: z
    .array(z.string().regex(/\.csv$/, 'a file name such as schools.csv'))
    .min(1)
    .optional(),
  frame: z.enum(FRAMES),
  /** `sum`: the country is not in the files and is summed from the areas; the row is marked as computed. */
  country: z.enum(['published', 'sum', 'none']),
  /** Indicators whose country value is published although the rest of the dataset is summed. */
  country_published: z.array(IdSchema).optional(),
  /** Counts are also offered in these frames, merged by the concordance. */
  also_frames: z.array(z.enum(['areas-2018'])).optional(),
  caveats: z.array(IdSchema).optional(),
  exceptions: z.array(ExceptionSchema).optional(),
  overlaps: z.array(ExceptionSchema).optional(),
  additive: z.array(AdditiveSchema).optional(),
});
export type Dataset = z.infer<typeof DatasetSchema> & { readonly id: string };
