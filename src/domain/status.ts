/**
 * What somebody has said of a measure or an institution, weakest first. `reported-done` is the word of whoever answers
 * for it; `confirmed` that of somebody else, or of a figure. `not-stated`: no public source says anything.
 */
export const STATUSES = [
  'not-stated',
  'announced',
  'ordered',
  'decided',
  'planned',
  'in-progress',
  'in-force',
  'opened',
  'operating',
  'reported-done',
  'confirmed',
  'missed',
  'withdrawn',
] as const;
export type Status = (typeof STATUSES)[number];

/** Whether the source bears the day, or `date` is the latest day it can be of (`date_text` says what is known). */
export const DATE_KINDS = ['stated', 'latest-possible'] as const;

const CARRIED_OUT: ReadonlySet<string> = new Set([
  'in-force',
  'opened',
  'operating',
  'reported-done',
  'confirmed',
]);
const ENDED: ReadonlySet<string> = new Set(['missed', 'withdrawn']);

/** Somebody says that it has been carried out, or that the rule holds. */
export function isCarriedOut(status: string): boolean {
  return CARRIED_OUT.has(status);
}

/** Nothing more is awaited: carried out, missed, or taken back. */
export function isClosed(status: string): boolean {
  return isCarriedOut(status) || ENDED.has(status);
}

/** Work has begun, or is done. */
export function isBegun(status: string): boolean {
  return status === 'in-progress' || isCarriedOut(status);
}
