import { describe, expect, it } from 'vitest';
import { revisionsOf, type Revision } from '../../../src/domain/revision.ts';

function revision(more: Partial<Revision>): Revision {
  const text = { kk: 'к', ru: 'р', en: 'e' };
  return { release: '2026-12', indicator: 'poverty', area: '', period: '', text, source: '', ...more };
}

const change = { release: '2026-12', indicator: 'poverty', area: 'KZ-31', period: '2024' };

describe('revisionsOf', () => {
  it.each([{}, { area: 'KZ-31' }, { period: '2024' }, { area: 'KZ-31', period: '2024' }])(
    'finds an explanation of %o',
    (more) => {
      expect(revisionsOf([revision(more)], change)).toHaveLength(1);
    },
  );

  it.each([{ area: 'KZ-61' }, { period: '2023' }, { release: '2026-11' }, { indicator: 'schools' }])(
    'leaves out one of %o',
    (more) => {
      expect(revisionsOf([revision(more)], change)).toEqual([]);
    },
  );
});
