import { describe, expect, it } from 'vitest';
import { followUp, type Followed } from '../../../scripts/follow/follow-up.ts';
import { goldenInput } from './golden-input.ts';

const ids = (followed: readonly Followed[]): string[] => followed.map(({ measure }) => measure.measure);

describe('what to look at', () => {
  const found = followUp(goldenInput('2026-06-30'));

  it('is what is late or silent on the day of judgement', () => {
    expect([found.day, ids(found.overdue), ids(found.soon), ids(found.stale)]).toEqual([
      '2026-06-30',
      ['AA-01'],
      [],
      ['AA-01', 'AA-03'],
    ]);
    expect(ids(followUp(goldenInput('2026-01-15')).soon)).toEqual(['AA-01']);
  });

  it('is what only those who answer for it call done', () => {
    expect(ids(found.unconfirmed)).toEqual(['AA-02']);
  });

  it('is what leads nowhere', () => {
    const { deadEnds } = found;
    expect(ids(deadEnds.withoutReport)).toEqual([]);
    expect(ids(deadEnds.withoutOwner)).toEqual(['AA-03']);
    expect(ids(deadEnds.withoutDue)).toEqual(['AA-03']);
    expect(ids(deadEnds.withoutIndicator)).toEqual(['AA-01', 'AA-03', 'AA-04']);
    expect(deadEnds.findings).toEqual([]);
    expect(deadEnds.bodies).toEqual([]);
    expect(deadEnds.institutions).toEqual(['KZ-61 centre', 'KZ-79 centre']);
  });

  it('is what no source states', () => {
    const { missing } = found;
    expect(ids(missing.orderedBy)).toEqual(['AA-03']);
    expect(ids(missing.effect)).toEqual([]);
    expect(missing.statedBy.map(({ measure }) => measure)).toEqual(['AA-03']);
    expect(missing.day.map(({ date }) => date)).toEqual(['2025-08-31']);
  });
});

it('a measure without any report, a finding and a body that nothing is linked to are dead ends', () => {
  const input = goldenInput('2026-06-30');
  const [finding] = input.tables.findings;
  const tables = {
    ...input.tables,
    statuses: [],
    institutions: [],
    events: [],
    findings: finding ? [{ ...finding, measures: '' }] : [],
  };
  const { deadEnds } = followUp({ ...input, tables });
  expect(ids(deadEnds.withoutReport)).toHaveLength(4);
  expect(deadEnds.findings.map((one) => one.finding)).toEqual(['support-is-formal']);
  expect(deadEnds.bodies.map(({ body }) => body)).toEqual(['centre']);
  expect(deadEnds.institutions).toEqual([]);
});
