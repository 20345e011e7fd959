import { z } from 'zod';
import { DATA_KINDS, QUALIFIERS } from './row.ts';
import { TextSchema } from './text.ts';

/** A published figure that another is computed from. */
const OperandSchema = z.strictObject({
  value: z.number().nullable(),
  indicator: z.string(),
  /** `indicator|area|period|sex|age_group|breakdown`; empty where no published row has it. */
  key: z.string(),
  /** `figureAddress` in the files of that indicator; empty as well. */
  id: z.string(),
});

/** Where one published figure comes from. */
export const FigureLineageSchema = z.strictObject({
  id: z.string(),
  key: z.string(),
  value: z.number().nullable(),
  status: z.enum(['', 'c', 'x', 'z']),
  qualifier: z.enum(QUALIFIERS),
  data_kind: z.enum(DATA_KINDS),
  /**
   * Where the trail ends: `published`, a figure of a source; `records`, the protected table counted from records (no
   * trail leads beyond it); `computed`, other published figures.
   */
  ends: z.enum(['published', 'records', 'computed']),
  /** Ids of the datasets that it stands in, or that its operands stand in. */
  datasets: z.array(z.string()),
  sources: z.array(z.string()),
  evidence: z.string(),
  caveats: z.array(z.string()),
  /**
   * `value = numerator / denominator × per`; `null` where the figure is not computed by us, and where it is withheld:
   * nothing is said then of what it is made of.
   */
  formula: z
    .strictObject({ text: z.string(), per: z.number(), numerator: OperandSchema, denominator: OperandSchema })
    .nullable(),
  /** The published figures that it is the sum of; empty where it is none. */
  parts: z.array(OperandSchema),
  /** Method of its interval; empty where it has none. */
  method: z.string(),
});

/** `/data/v1/latest/lineage/<indicator>.json`. */
export const LineageSchema = z.strictObject({
  indicator: z.string(),
  name: TextSchema,
  release: z.string(),
  /** Pages on which each figure has a fragment `#<id>`, below the root of the site. */
  pages: z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() }),
  licence: z.strictObject({ name: z.string(), address: z.string() }),
  datasets: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['figures', 'records']),
      origin: z.enum(['published', 'operator', 'synthetic']),
      title: TextSchema,
    }),
  ),
  /** A withheld source has neither title nor address. */
  sources: z.array(
    z.strictObject({
      id: z.string(),
      publisher: TextSchema,
      title: z.string(),
      date: z.string(),
      address: z.string(),
      licence: z.string(),
    }),
  ),
  figures: z.array(FigureLineageSchema),
});
export type FigureLineage = z.infer<typeof FigureLineageSchema>;
export type Lineage = z.infer<typeof LineageSchema>;
