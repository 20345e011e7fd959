import { describe, expect, it } from 'vitest';
import { AuditSchema } from '../../../src/domain/audit.ts';
import { SAMPLE_AUDIT } from '../../support/sample-audit.ts';

const [EDITION] = SAMPLE_AUDIT.editions;

describe('the schema of the published audit', () => {
  it('accepts an audit, before the first release too', () => {
    expect(AuditSchema.parse(SAMPLE_AUDIT)).toEqual(SAMPLE_AUDIT);
    expect(AuditSchema.safeParse({ ...SAMPLE_AUDIT, ledger: '' }).success).toBe(true);
  });

  it.each([
    ['a count of small numbers', { primaries: 3 }],
    ['cells with reasons', { cells: [] }],
    ['such a count in an edition', { editions: [{ ...EDITION, primaries: 3 }] }],
    ['no edition', { editions: [] }],
    ['a part of a number', { editions: [{ ...EDITION, withheld: 1.5 }] }],
    ['a number below zero', { families: -1 }],
    ['a verdict that nothing was proved', { verdicts: { ...SAMPLE_AUDIT.verdicts, worlds: 'failed' } }],
    ['another threshold', { thresholds: [{ threshold: 3, indicators: [] }] }],
    ['a checksum cut short', { ledger: 'a'.repeat(63) }],
    ['an unknown reader', { against: ['anybody'] }],
  ])('refuses %s', (_, change) => {
    expect(AuditSchema.safeParse({ ...SAMPLE_AUDIT, ...change }).success).toBe(false);
  });
});
