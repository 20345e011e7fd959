import { describe, expect, it } from 'vitest';
import { followTargets } from '../../../scripts/derive/follow-targets.ts';
import type { PublishedFigure } from '../../../src/domain/row.ts';
import type { Progress } from '../../../src/domain/statistics.ts';
import type { Tables } from '../../../src/domain/tables.ts';
import { inYear, plainIndicator, publishedFigure } from '../../support/published-figure.ts';

const plan = { target: 'staff-1383', indicator: 'staff', area: 'KZ', value: '1383', due_date: '2025-12-31' };
const norm = { target: 'staff-norm', indicator: 'staff', area: 'KZ', value: '5000', due_date: '' };

function staff(month: string, value: number, more: Partial<PublishedFigure> = {}): PublishedFigure {
  const dates = { period: month, period_start: `${month}-01`, period_end: `${month}-28` };
  return publishedFigure('staff', value, { area: 'KZ', period_kind: 'month', ...dates, ...more });
}

function followed(figures: readonly PublishedFigure[], targets: readonly object[] = [plan]): Progress[] {
  const indicator = plainIndicator('staff', {
    plans: [{ target: 'staff-1383', baseline: '2025-01' }],
    norms: [
      { target: 'staff-norm', served: { indicator: 'children', period: '2024', age_group: '0-17' } },
      { target: 'per-area', served: { indicator: 'children', period: '2024' } },
    ],
  });
  return followTargets(indicator, figures, { targets } as unknown as Tables);
}

describe('a plan', () => {
  it('is set beside the last value, each counted at the end of its period', () => {
    const [one] = followed([staff('2025-01', 692), staff('2026-01', 1028), staff('2025-09', 1006)]);
    expect(one).toMatchObject({
      target: 'staff-1383',
      baseline_period: '2025-01',
      baseline_value: 692,
      target_date: '2025-12-31',
      target_value: 1383,
      actual_period: '2026-01',
      actual_value: 1028,
      progress: 'missed',
    });
  });

  it.each([
    ['on-track', staff('2025-06', 1010)],
    ['off-track', staff('2025-06', 800)],
    ['met', staff('2025-06', 1400)],
  ])('is %s by the straight path', (verdict, now) => {
    expect(followed([staff('2025-01', 692), now])[0]?.progress).toBe(verdict);
  });

  it('has no verdict where nothing was published since', () => {
    const [one] = followed([staff('2024-12', 300), staff('2025-01', 692)]);
    expect(one).toMatchObject({ baseline_value: 692, actual_period: null, progress: null });
  });

  it('has no verdict without a value to begin with, or without a day', () => {
    expect(followed([staff('2026-01', 1028)])[0]).toMatchObject({ baseline_value: null, progress: null });
    const undated = { ...plan, due_date: '' };
    const figures = [staff('2025-01', 692), staff('2026-01', 1028)];
    expect(followed(figures, [undated])[0]).toMatchObject({ target_date: null, progress: null });
  });

  it('takes the whole only, and the area it is about', () => {
    const figures = [
      staff('2025-01', 692),
      staff('2025-06', 1000),
      staff('2026-01', 600, { sex: 'female' }),
      staff('2026-02', 90, { area: 'KZ-31' }),
      staff('2026-03', 0, { value: null, status: 'x' }),
    ];
    expect(followed(figures)[0]?.actual_value).toBe(1000);
  });

  it('that nobody has stated is not followed', () => {
    expect(followed([staff('2025-01', 692)], [])).toEqual([]);
  });
});

describe('a norm', () => {
  const children = publishedFigure('children', 6_841_527, { ...inYear(2024), area: 'KZ', age_group: '0-17' });

  it('says how many posts are lacking for those who are served', () => {
    const [one] = followed([children, staff('2026-01', 1028)], [norm]);
    expect(one).toMatchObject({
      target_value: 5000,
      actual_value: 1028,
      served_period: '2024',
      served: 6_841_527,
      needed: 341,
      progress: null,
    });
  });

  it('says nothing where one of the two is not published', () => {
    expect(followed([staff('2026-01', 1028)], [norm])[0]?.needed).toBeNull();
    expect(followed([children], [norm])[0]?.needed).toBeNull();
    const total = { ...children, age_group: '' };
    expect(followed([total, staff('2026-01', 1028)], [norm])[0]?.needed).toBeNull();
    const other = { ...norm, target: 'per-area' };
    expect(followed([total, staff('2026-01', 1028)], [other])[0]?.needed).toBe(341);
  });
});
