import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../src/domain/calendar-days.ts';

describe('months later', () => {
  it.each([
    ['2025-09-16', 6, '2026-03-16'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2025-12-01', 1, '2026-01-01'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months is %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });
});

describe('days later', () => {
  it.each([
    ['2026-03-18', 90, '2026-06-16'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-12-31', 1, '2026-01-01'],
  ])('%s and %i days is %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });
});
