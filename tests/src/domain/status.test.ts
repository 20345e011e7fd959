import { describe, expect, it } from 'vitest';
import { isBegun, isCarriedOut, isClosed, STATUSES } from '../../../src/domain/status.ts';

describe('what a status says', () => {
  it('carried out: in force, open, at work, reported or confirmed', () => {
    expect(STATUSES.filter(isCarriedOut)).toEqual([
      'in-force',
      'opened',
      'operating',
      'reported-done',
      'confirmed',
    ]);
  });

  it('closed: carried out, missed or taken back', () => {
    expect(STATUSES.filter((status) => isClosed(status) && !isCarriedOut(status))).toEqual([
      'missed',
      'withdrawn',
    ]);
  });

  it('begun: under way or carried out', () => {
    expect(STATUSES.filter((status) => isBegun(status) && !isCarriedOut(status))).toEqual(['in-progress']);
  });
});
