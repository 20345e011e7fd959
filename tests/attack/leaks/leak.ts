import type { Secret } from '../../support/withheld-truth.ts';

/** What a reader of the patched site can know of a withheld cell; `low === high`: its value. */
export interface Given {
  /** `indicator|area|period|sex|age_group|breakdown` */
  readonly key: string;
  readonly low: number;
  readonly high: number;
}

/** The sites a leak may change: private copies both. */
export interface Copies {
  readonly dist: string;
  /** An earlier release; only `needsOlder` leaks change it, the others leave it out. */
  readonly older: string;
}

/** A mistake of a careless build, made in a copy of the site. */
export interface Leak {
  readonly name: string;
  /** What a careless build did, in one sentence. */
  readonly says: string;
  /** The leak shows only to those who kept the earlier release. */
  readonly needsOlder?: true;
  /** Makes the mistake; returns the cells that it gives away. Throws where the site has no place for it. */
  readonly apply: (copies: Copies, secrets: readonly Secret[]) => readonly Given[];
}

/** The cell itself is given away. */
export function exactly({ key, value }: Secret): Given {
  return { key, low: value, high: value };
}
