import { z } from 'zod';
import { DateSchema } from './id.ts';
import { parsePeriod, type Period } from './period.ts';
import { QUALIFIERS, rowKey, type PublishedFigure, type Sex, type Status } from './row.ts';
import { ReleaseIdSchema } from './site.ts';

/**
 * What each release has said, figure by figure: `data/releases/<id>/ledger.csv` and `ledger.json`. It is appended to
 * and never changed, because what readers once held cannot be taken back.
 */
export const LEDGER_COLUMNS = ['key', 'value', 'status', 'qualifier'] as const;

/** `''` where the value is exact; a rounded one gives nothing away by subtraction. */
export const LEDGER_QUALIFIERS = [...QUALIFIERS, 'rounded'] as const;
export type LedgerQualifier = (typeof LEDGER_QUALIFIERS)[number];

/** One figure as it was released. */
export interface LedgerEntry {
  readonly key: string;
  /** `null` exactly when `status` says why. */
  readonly value: number | null;
  readonly status: Status;
  readonly qualifier: LedgerQualifier;
}

const HASH = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 of 64 hexadecimal digits');

/** `ledger.json`: each ledger holds the hash of the one before, so that none can be changed unseen. */
export const LedgerFileSchema = z.strictObject({
  release: ReleaseIdSchema,
  date: DateSchema,
  /** The release before; empty for the first. */
  previous: z.union([z.literal(''), ReleaseIdSchema]),
  previous_sha256: z.union([z.literal(''), HASH]),
  /** Of `previous_sha256`, a line feed and the bytes of `ledger.csv`. */
  sha256: HASH,
  /** Of `files/SHA256SUMS`; left out where only the ledger was kept. */
  files: HASH.optional(),
});
export type LedgerFile = z.infer<typeof LedgerFileSchema>;

/** A release as readers hold it. */
export interface LedgerRelease {
  readonly release: string;
  readonly date: string;
  /** Of the chain up to this release. */
  readonly sha256: string;
  readonly entries: ReadonlyMap<string, LedgerEntry>;
}

export const DECISION_COLUMNS = ['key', 'release', 'decision', 'by', 'date', 'reason'] as const;

/** What a person has decided where a rule cannot: `data/releases/decisions.csv`. */
export interface Decision {
  readonly key: string;
  /** The release that was being prepared; it holds from there on. */
  readonly release: string;
  readonly decision: 'withhold' | 'publish';
  /** Row of the file. */
  readonly row: number;
}

/** All that binds the release being prepared. */
export interface Releases {
  /** The oldest first. */
  readonly ledgers: readonly LedgerRelease[];
  /** Those of earlier releases first. */
  readonly decisions: readonly Decision[];
  /** The file of decisions, there or not, for messages. */
  readonly decisionsPath: string;
}

/** The parts of a key. */
export interface LedgerKey {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly sex: Sex;
  readonly age_group: string;
  readonly breakdown: string;
}

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PAIR = `${ID}=${ID}`;
/** `indicator|area|period|sex|age_group|breakdown`; an area is a code of ISO 3166-2 or the number of a district. */
const KEY = new RegExp(
  `^(${ID})\\|(KZ(?:-(?:[0-9]{2}|[A-Z]{3}))?|\\d{9})\\|([^|]+)\\|(|female|male)\\|(|\\d{1,2}(?:-\\d{1,2})?)\\|(|${PAIR}(?:;${PAIR})*)$`,
);

/** Takes a key apart; `null` where it is none. */
export function parseLedgerKey(key: string): LedgerKey | null {
  const match = KEY.exec(key);
  if (!match) return null;
  const [, indicator = '', area = '', text = '', sex = '', age_group = '', breakdown = ''] = match;
  const period = parsePeriod(text);
  return period && { indicator, area, period, sex: sex as Sex, age_group, breakdown };
}

function qualifierOf({ qualifier, rounded_to }: PublishedFigure): LedgerQualifier {
  if (qualifier !== '') return qualifier;
  return (rounded_to ?? 1) > 1 ? 'rounded' : '';
}

/** What a release of these figures says, in the order of its keys. */
export function ledgerOf(figures: readonly PublishedFigure[]): LedgerEntry[] {
  const entries = figures.map((figure) => ({
    key: rowKey(figure.indicator, figure),
    value: figure.value,
    status: figure.status,
    qualifier: qualifierOf(figure),
  }));
  return entries.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The text of `ledger.csv`. No part of a key needs quotation marks. */
export function ledgerCsv(entries: readonly LedgerEntry[]): string {
  const lines = entries.map(({ key, value, status, qualifier }) =>
    [key, value === null ? '' : String(value), status, qualifier].join(','),
  );
  return [LEDGER_COLUMNS.join(','), ...lines, ''].join('\n');
}
