import { z } from 'zod';
import { DateSchema } from './id.ts';
import { QUALIFIERS } from './row.ts';
import { ReleaseIdSchema } from './site.ts';
import { TextSchema } from './text.ts';

/** Columns of `changes.csv`, in the order fixed for v1. */
export const CHANGE_COLUMNS = [
  'release',
  'indicator',
  'area',
  'period',
  'sex',
  'age_group',
  'breakdown',
  'old_value',
  'new_value',
  'old_status',
  'new_status',
  'reason',
] as const;

/**
 * What can be told of a change from the two releases themselves, the first that holds: the figure was not there before,
 * is not there any more, is withheld now, is no longer withheld, its indicator is defined otherwise, it is computed from
 * others that have changed, it has another source, or its source now says something else.
 */
export const REASONS = [
  'added',
  'removed',
  'withheld',
  'no-longer-withheld',
  'definition',
  'recomputed',
  'source',
  'revised',
] as const;
export type Reason = (typeof REASONS)[number];

/** `absent`: the release does not have this figure at all. */
const StateSchema = z.enum(['', 'c', 'x', 'z', 'absent']);

/** One record of `changes.json`: a row of `changes.csv`, typed. */
export const ChangeSchema = z.strictObject({
  release: ReleaseIdSchema,
  indicator: z.string(),
  area: z.string(),
  period: z.string(),
  sex: z.enum(['', 'female', 'male']),
  age_group: z.string(),
  breakdown: z.string(),
  old_value: z.number().nullable(),
  new_value: z.number().nullable(),
  old_status: StateSchema,
  new_status: StateSchema,
  reason: z.enum(REASONS),
});
export type Change = z.infer<typeof ChangeSchema>;

/** A release that stays: `index.json` lists them, the oldest first. */
export const ReleaseEntrySchema = z.strictObject({
  id: ReleaseIdSchema,
  date: DateSchema,
  /** The release before it; empty for the first. */
  previous: z.string(),
  /** What its publisher says of it; empty texts where nothing is said. */
  notes: TextSchema.or(z.strictObject({ kk: z.literal(''), ru: z.literal(''), en: z.literal('') })),
  /** Rows of `all.csv`, and those of `changes.csv` that are of this release. */
  rows: z.number(),
  changes: z.number(),
  /** Of `SHA256SUMS` in its folder. */
  sha256: z.string(),
  /** Whether `SHA256SUMS.minisig` stands beside it. */
  signed: z.boolean(),
});
export type ReleaseEntry = z.infer<typeof ReleaseEntrySchema>;

/** What one release has said of a figure, from that release on until the next of the list. */
export const SaidSchema = z.strictObject({
  release: ReleaseIdSchema,
  value: z.number().nullable(),
  status: StateSchema,
  qualifier: z.enum(QUALIFIERS),
  /** Ids of sources, joined by `;`. */
  source: z.string(),
  /** Why it is not what the release before said; empty for the first. */
  reason: z.enum(['', ...REASONS]),
});

/** One figure through all releases. */
export const FigureHistorySchema = z.strictObject({
  /** `figureAddress`. */
  id: z.string(),
  area: z.string(),
  period: z.string(),
  sex: z.enum(['', 'female', 'male']),
  age_group: z.string(),
  breakdown: z.string(),
  /** The oldest first; a release that said the same as the one before is left out. Never empty. */
  said: z.array(SaidSchema).min(1),
});

export type FigureHistory = z.infer<typeof FigureHistorySchema>;

/** `/data/v1/history/<indicator>.json`. Indicators that are no longer published keep theirs. */
export const HistorySchema = z.strictObject({
  indicator: z.string(),
  name: TextSchema,
  unit: z.string(),
  decimals: z.number(),
  /** The oldest first; the last is `latest`, which is `released` only once it has been frozen. */
  releases: z.array(z.strictObject({ release: ReleaseIdSchema, date: DateSchema, released: z.boolean() })),
  /** In the order of the files; those that `latest` no longer has follow. */
  figures: z.array(FigureHistorySchema),
});
export type History = z.infer<typeof HistorySchema>;
