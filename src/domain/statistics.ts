import { z } from 'zod';
import { AGE_PATTERN, IdSchema } from './id.ts';

/**
 * How the chance in a value is told. `wilson`: a share of persons counted; `rate`: events among many persons, exact
 * below ten events and Byar's limits from ten on; `dobson`: a rate standardised directly; `none`: no interval can be
 * given, and `reason` says why.
 */
export const INTERVALS = ['wilson', 'rate', 'dobson', 'none'] as const;

/** Why an indicator has no interval; the page says so in words. */
export const NO_INTERVAL_REASONS = [
  'complete-count',
  'counts-not-published',
  'design-not-published',
  'index',
  'stated-by-source',
] as const;

/** Formula of one interval, in the column `method`. */
export const METHODS = ['wilson', 'exact', 'byar', 'dobson'] as const;
export type Method = (typeof METHODS)[number];

/** `better` and `worse` only where the indicator declares which way is better. */
export const VERDICTS = ['better', 'similar', 'worse', 'higher', 'lower'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Probability with which intervals cover the true value: of one area, and of all areas compared together. */
export const LEVEL = 0.95;

/** A trend is spoken of where chance would show one as clear in two of a thousand series. */
export const TREND_LEVEL = 0.998;

/** Caveat of a value that rests on few events. */
export const FEW_EVENTS = 'few-events';

/** The method an indicator declares, before its figures are seen. */
export const StatisticsSchema = z
  .strictObject({
    interval: z.enum(INTERVALS),
    reason: z.enum(NO_INTERVAL_REASONS).optional(),
    /** Areas are set against the country's value, with as many comparisons allowed for as there are areas. */
    compare: z.boolean().default(false),
    /** A value of fewer events than this carries the caveat `few-events`. */
    few_events: z.int().positive().optional(),
    /** The page may draw a funnel plot. */
    funnel: z.boolean().default(false),
    /** Yearly values are tested for a trend. */
    trend: z.boolean().default(false),
  })
  .refine(({ interval, reason }) => (interval === 'none') === (reason !== undefined), {
    error: 'a reason where the interval is none, and only there',
    path: ['reason'],
  })
  .refine((one) => one.interval !== 'none' || !(one.compare || one.funnel || one.trend || one.few_events), {
    error: 'an interval of its own (wilson, rate, dobson) for an indicator that is compared or tested',
    path: ['interval'],
  })
  .refine(({ interval, trend }) => !trend || interval === 'wilson' || interval === 'rate', {
    error: 'a trend only beside the interval wilson or rate',
    path: ['trend'],
  });
export type Statistics = z.infer<typeof StatisticsSchema>;

/**
 * Age standardisation: what the value would be if every area had the country's ages. `direct` weighs the rates of the
 * ages; `indirect` sets the count against the one expected at the country's rates (ratio, 1 = as expected). `period`:
 * whose ages or rates are the standard; without it, those of the row's own period.
 */
export const StandardSchema = z.strictObject({
  method: z.enum(['direct', 'indirect']),
  ages: z.array(z.string().regex(AGE_PATTERN)).min(2),
  period: z.string().optional(),
});
export type Standard = z.infer<typeof StandardSchema>;

/**
 * A plan that is followed: `target` of `measures/targets.csv`, and the period whose value the straight path begins
 * with. Declared before the figures that decide.
 */
export const FollowedPlanSchema = z.strictObject({ target: IdSchema, baseline: z.string() });

/** A norm of so many persons to a post: who is served is read from another indicator. */
export const FollowedNormSchema = z.strictObject({
  target: IdSchema,
  served: z.strictObject({
    indicator: IdSchema,
    period: z.string(),
    age_group: z.string().regex(AGE_PATTERN).optional(),
  }),
});

/** What the derive stage knows of the chance in a value; nothing where no interval is given. */
export const RowStatisticsSchema = z.object({
  lower: z.number(),
  upper: z.number(),
  level: z.number(),
  method: z.enum(METHODS),
  /** Against the country's value of the same period, at the joint level. */
  verdict: z.enum(VERDICTS).optional(),
  /** Areas of different groups can be told apart; 1 is the group of the lowest values. */
  group: z.number().optional(),
  /** Joint interval of the rank among the areas of the period; 1 = the lowest value. */
  rank_low: z.number().optional(),
  rank_high: z.number().optional(),
  /** The interval of `level_joint`: all those of the areas compared hold together with probability `LEVEL`. */
  lower_joint: z.number().optional(),
  upper_joint: z.number().optional(),
  level_joint: z.number().optional(),
});
export type RowStatistics = Readonly<z.infer<typeof RowStatisticsSchema>>;

export const TREND_VERDICTS = ['rising', 'falling', 'no-clear-trend', 'too-few-points'] as const;
export type TrendVerdict = (typeof TREND_VERDICTS)[number];

/** A test for a trend in the yearly values of one area. `chi_squared` and `p` are `null` where it was not made. */
export const TrendSchema = z.object({
  indicator: z.string(),
  area: z.string(),
  from: z.string(),
  to: z.string(),
  points: z.number(),
  verdict: z.enum(TREND_VERDICTS),
  chi_squared: z.number().nullable(),
  p: z.number().nullable(),
  level: z.number(),
});
export type Trend = Readonly<z.infer<typeof TrendSchema>>;

export const FUNNEL_LEVELS = [0.95, 0.998];
/** A point of the lines of a funnel plot, in the unit of the indicator; `size` is a denominator. */
export const FunnelLineSchema = z.object({
  indicator: z.string(),
  period: z.string(),
  level: z.number(),
  size: z.number(),
  lower: z.number(),
  upper: z.number(),
});
export type FunnelLine = Readonly<z.infer<typeof FunnelLineSchema>>;

export const PROGRESS_VERDICTS = ['met', 'on-track', 'off-track', 'missed', 'too-early'] as const;
export type ProgressVerdict = (typeof PROGRESS_VERDICTS)[number];

/** A plan or a norm beside what was published since; `null` where a part does not exist. */
export const ProgressSchema = z.object({
  target: z.string(),
  indicator: z.string(),
  area: z.string(),
  baseline_period: z.string().nullable(),
  baseline_value: z.number().nullable(),
  target_date: z.string().nullable(),
  target_value: z.number(),
  actual_period: z.string().nullable(),
  actual_value: z.number().nullable(),
  progress: z.enum(PROGRESS_VERDICTS).nullable(),
  served_period: z.string().nullable(),
  served: z.number().nullable(),
  /** Posts that are lacking to meet the norm. */
  needed: z.number().nullable(),
});
export type Progress = Readonly<z.infer<typeof ProgressSchema>>;
