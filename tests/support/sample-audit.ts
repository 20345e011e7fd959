import type { Audit } from '../../src/domain/audit.ts';

/** An audit as the data build might publish it; its numbers are made up. */
export const SAMPLE_AUDIT: Audit = {
  release: '2026-11',
  families: 9,
  editions: [
    {
      folder: 'latest/',
      published: 2464,
      withheld: 105,
      missing: 253,
      not_applicable: 21,
      unprotected: 1670,
    },
  ],
  thresholds: [
    { threshold: 5, indicators: ['offenders', 'offenders-rate'] },
    { threshold: 10, indicators: ['not-published-at-all'] },
  ],
  rule: 'reach-zero-and-threshold',
  against: ['outsider', 'insider', 'earlier-releases'],
  verdicts: { worlds: 'proved', attack: 'nothing-recovered', twins: 'identical' },
  ledger: 'a'.repeat(64),
  versions: { qorgan: '0.1.0', highs: '1.15.3' },
};
