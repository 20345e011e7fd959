import { z } from 'zod';
import { ReleaseIdSchema } from './site.ts';
import { TextSchema } from './text.ts';

/** `data/revisions.csv`: why figures are not what they were, in the words of who knows; the file need not be there. */
export const REVISION_COLUMNS = [
  'release',
  'indicator',
  'area',
  'period',
  'text_kk',
  'text_ru',
  'text_en',
  'source',
] as const;
export type RevisionColumn = (typeof REVISION_COLUMNS)[number];

/** An explanation of changes: those of one release in one indicator, or only of one area or period of it. */
export const RevisionSchema = z.strictObject({
  release: ReleaseIdSchema,
  indicator: z.string(),
  /** Empty for all. */
  area: z.string(),
  /** Empty for all. */
  period: z.string(),
  text: TextSchema,
  /** Id of the source that says so; empty where it is the publisher of this site. */
  source: z.string(),
});
export type Revision = z.infer<typeof RevisionSchema>;

/** The explanations that are about a change. */
export function revisionsOf(
  revisions: readonly Revision[],
  change: Pick<Revision, 'release' | 'indicator' | 'area' | 'period'>,
): readonly Revision[] {
  return revisions.filter(
    ({ release, indicator, area, period }) =>
      release === change.release &&
      indicator === change.indicator &&
      (area === '' || area === change.area) &&
      (period === '' || period === change.period),
  );
}
