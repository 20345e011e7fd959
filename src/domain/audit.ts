import { z } from 'zod';
import { IdSchema } from './id.ts';

/** Readers against whom the proof holds: of everything published, who also know one case, who kept earlier releases. */
export const READERS = ['outsider', 'insider', 'earlier-releases'] as const;
export type Reader = (typeof READERS)[number];

/** What was tried on a built site, or that it was not. */
export const ATTACK_VERDICTS = ['nothing-recovered', 'not-run'] as const;
export const TWINS_VERDICTS = ['identical', 'not-run'] as const;

const count = z.int().nonnegative();

const EditionSchema = z.strictObject({
  folder: z.enum(['latest/', 'examples/']),
  published: count,
  withheld: count,
  missing: count,
  not_applicable: count,
  /** Figures of indicators with threshold 0: no persons are counted. */
  unprotected: count,
});
export type AuditedEdition = z.infer<typeof EditionSchema>;

/**
 * `/data/v1/audit.json`: what the protection withheld and what was proved of it. It may hold nothing that depends on a
 * withheld value: no number of small counts, no reason of a cell, no interval.
 */
export const AuditSchema = z.strictObject({
  release: z.string(),
  /** Groups of tables linked by sums. */
  families: count,
  editions: z.array(EditionSchema).min(1),
  thresholds: z.array(
    z.strictObject({ threshold: z.union([z.literal(5), z.literal(10)]), indicators: z.array(IdSchema) }),
  ),
  rule: z.string(),
  against: z.array(z.enum(READERS)),
  verdicts: z.strictObject({
    worlds: z.literal('proved'),
    attack: z.enum(ATTACK_VERDICTS),
    twins: z.enum(TWINS_VERDICTS),
  }),
  /** SHA-256 of the ledger of the last release; empty before the first. */
  ledger: z.string().regex(/^([0-9a-f]{64})?$/),
  versions: z.strictObject({ qorgan: z.string(), highs: z.string() }),
});
export type Audit = z.infer<typeof AuditSchema>;

/**
 * `audit.json` of a data folder, as `npm run audit` writes it: what was found of these very tables (SHA-256 of their
 * `SHA256SUMS`). It says nothing of any others.
 */
export const VerdictsSchema = z.strictObject({
  tables: z.string().regex(/^[0-9a-f]{64}$/),
  attack: z.enum(ATTACK_VERDICTS),
  twins: z.enum(TWINS_VERDICTS),
});
export type Verdicts = z.infer<typeof VerdictsSchema>;
