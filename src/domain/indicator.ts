import { z } from 'zod';
import { AGE_PATTERN, DateSchema, IdSchema } from './id.ts';
import { FollowedNormSchema, FollowedPlanSchema, StandardSchema, StatisticsSchema } from './statistics.ts';
import { TextSchema } from './text.ts';

export const MEASURES = ['count', 'share', 'rate', 'index'] as const;
export const DIRECTIONS = ['higher-is-better', 'lower-is-better', 'no-judgement'] as const;

/** `15-19`, or `all` (every age), or `not-applicable` (schools, centres: no persons are counted). */
export const AgeBandSchema = z.union([
  z.string().regex(AGE_PATTERN),
  z.enum(['all', 'not-applicable', 'not-stated']),
]);

/**
 * One way of splitting an indicator. `parts`: the values exclude one another, so together they cannot exceed the
 * total; `overlapping`: a unit may stand under several values. `exhaustive`: the values listed make up the total.
 */
export const BreakdownSchema = z.strictObject({
  id: IdSchema,
  name: TextSchema,
  relation: z.enum(['parts', 'overlapping']),
  exhaustive: z.boolean(),
  values: z.array(z.strictObject({ id: IdSchema, name: TextSchema })).min(1),
});

/** Selects rows of an indicator; what is not named is the total. */
export const SelectorSchema = z.strictObject({
  indicator: IdSchema,
  period: z.string().optional(),
  sex: z.enum(['female', 'male']).optional(),
  age_group: z.string().regex(AGE_PATTERN).optional(),
  breakdown: z.string().optional(),
});
export type Selector = z.infer<typeof SelectorSchema>;

/**
 * `value = numerator / denominator × per`, computed by the derive stage from published values only; with `standard`, from
 * those of its ages.
 */
export const ComputedSchema = z
  .strictObject({
    parent: IdSchema.optional(),
    numerator: SelectorSchema,
    denominator: SelectorSchema,
    per: z.number().positive(),
    periods: z.array(z.string()).optional(),
    standard: StandardSchema.optional(),
  })
  .refine(
    ({ standard, numerator, denominator }) =>
      standard === undefined || (numerator.age_group === undefined && denominator.age_group === undefined),
    {
      error: 'no age_group in numerator and denominator where computed.standard lists the ages',
      path: ['standard'],
    },
  );

/**
 * `threshold`: counts of contributors from 0 to threshold − 1 are withheld (5; 10 for deaths by suicide, homicide or
 * abuse, sexual offences and self-harm; 0 where no persons are counted, with the reason).
 */
export const DisclosureSchema = z
  .strictObject({
    threshold: z.union([z.literal(0), z.literal(5), z.literal(10)]),
    reason: z.string().optional(),
  })
  .refine((d) => d.threshold !== 0 || d.reason !== undefined, 'threshold 0 needs a reason');

/** A date at which the meaning of a series changes; lines are not drawn across it. */
export const BreakSchema = z.strictObject({ date: DateSchema, text: TextSchema });

/** `data/indicators/<id>.yml` */
export const IndicatorSchema = z
  .strictObject({
    name: TextSchema,
    short_name: TextSchema,
    definition: TextSchema,
    measure: z.enum(MEASURES),
    unit: IdSchema,
    age_band: AgeBandSchema,
    direction: z.enum(DIRECTIONS),
    self_reported: z.enum(['yes', 'no', 'partly']),
    recorded_only: z.boolean(),
    map: z.boolean(),
    order: z.boolean(),
    join: z.boolean(),
    quiet: z.boolean(),
    rise: TextSchema,
    method: TextSchema.optional(),
    caveats: z.array(IdSchema),
    breakdowns: z.array(BreakdownSchema),
    ages_exhaustive: z.boolean(),
    breaks: z.array(BreakSchema),
    disclosure: DisclosureSchema,
    part_of: z.strictObject({ indicator: IdSchema, split: IdSchema }).optional(),
    computed: ComputedSchema.optional(),
    statistics: StatisticsSchema.optional(),
    plans: z.array(FollowedPlanSchema).optional(),
    norms: z.array(FollowedNormSchema).optional(),
    classes: z.array(z.number()).length(3).optional(),
    related: z.array(IdSchema),
  })
  .superRefine(({ statistics, computed }, context) => {
    if (!statistics || statistics.interval === 'none') return;
    const isDirect = computed?.standard?.method === 'direct';
    const fault = !computed
      ? 'an interval only for an indicator with numerator and denominator (computed)'
      : isDirect !== (statistics.interval === 'dobson')
        ? 'dobson where computed.standard is direct, and only there'
        : undefined;
    if (fault) context.addIssue({ code: 'custom', message: fault, path: ['statistics', 'interval'] });
  });
export type Direction = (typeof DIRECTIONS)[number];
export type Indicator = z.infer<typeof IndicatorSchema> & { readonly id: string };
