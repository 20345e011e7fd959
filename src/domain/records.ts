import { z } from 'zod';
import { AGE_PATTERN, AreaCodeSchema, IdSchema } from './id.ts';
import { TextSchema } from './text.ts';

/** Words that name other dimensions; no category column may be called so. */
export const RESERVED = ['area', 'district', 'place', 'period', 'time', 'sex', 'age'] as const;

/** Where a cell may be empty because the thing is not known: the record counts in totals only. */
const empty = z.literal(true).optional();
const wholeYears = z.int().min(0).max(99);

const KINDS_OF_COLUMN = 'area, district, period, sex, age, contributor, category or number';

/** What stands in a column of a file of records. */
export const ColumnSchema = z.discriminatedUnion(
  'is',
  [
    z.strictObject({ is: z.literal('area') }),
    z.strictObject({ is: z.literal('district'), empty }),
    z.strictObject({ is: z.literal('period') }),
    z.strictObject({ is: z.literal('sex'), empty }),
    /** Whole years, from `from` to `to`. */
    z.strictObject({ is: z.literal('age'), from: wholeYears, to: wholeYears, empty }),
    /** A pseudonym: tells one person (or school) from another, is counted in memory and then forgotten. */
    z.strictObject({ is: z.literal('contributor') }),
    z.strictObject({ is: z.literal('category'), values: z.array(IdSchema).min(1), empty }),
    /** A whole number, 0 or more. */
    z.strictObject({ is: z.literal('number') }),
  ],
  { error: KINDS_OF_COLUMN },
);
export type RecordColumn = z.infer<typeof ColumnSchema>;
export type Role = RecordColumn['is'];

/** Names of columns are those of the header of the file. */
const ColumnNameSchema = z
  .string()
  .regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, 'small Latin letters, digits, - and _');

/** Some of the records: for each dimension named, one value or several. */
const SomeSchema = z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]));
export type Some = z.infer<typeof SomeSchema>;

export const POOLS = ['year', 'school-year', 'month', 'cumulative'] as const;
/** How records are pooled in time: `cumulative` is January to each month of the year. */
export type Pool = (typeof POOLS)[number];

/** Dimensions that cross, or `all`: every crossing of these, totals included. None at all: the country's total. */
const CrossingSchema = z.union([
  z.array(z.string()),
  z.strictObject({ all: z.array(z.string()).min(1).max(6) }),
]);

/** One published table: what is counted of which records, and how it is split. */
export const RecordTableSchema = z.strictObject({
  indicator: IdSchema,
  /** Records, different contributors in the period, or the sum of a column of numbers. */
  value: z.union([z.enum(['rows', 'contributors']), z.strictObject({ sum: ColumnNameSchema })]),
  where: SomeSchema.optional(),
  periods: z.array(z.enum(POOLS)).min(1),
  by: z.array(CrossingSchema).min(1),
  /** Age bands for `age`; bands may lie inside others. */
  ages: z.array(z.string().regex(AGE_PATTERN, 'years of age, such as 14-15 or 11')).min(1).optional(),
});
export type RecordTable = z.infer<typeof RecordTableSchema>;

/** `data/datasets/<id>/dataset.yml` for records: one row a case, a contact, a school; no names, nothing published. */
export const RecordsSchema = z.strictObject({
  kind: z.literal('records'),
  origin: z.enum(['operator', 'synthetic']),
  title: TextSchema,
  files: z.array(z.string().regex(/\.csv$/, 'a file name such as offences.csv')).min(1),
  frame: z.enum(['areas-2018', 'areas-2022']),
  source: z.string(),
  caveats: z.array(IdSchema).optional(),
  /** What the records are complete for: only there is "no record" a 0. */
  covers: z.strictObject({
    period: z.string(),
    areas: z.array(AreaCodeSchema).min(1).optional(),
  }),
  columns: z.record(ColumnNameSchema, ColumnSchema),
  /** Combinations that cannot exist, shown as not applicable. */
  impossible: z.array(SomeSchema).optional(),
  tables: z.array(RecordTableSchema).min(1),
});
export type Records = z.infer<typeof RecordsSchema> & { readonly id: string };
