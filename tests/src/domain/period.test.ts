import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/period.ts';

describe('parsePeriod', () => {
  it.each([
    ['2022', 'year', '2022-01-01', '2022-12-31'],
    ['2022/23', 'school-year', '2022-09-01', '2023-08-31'],
    ['1999/00', 'school-year', '1999-09-01', '2000-08-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2022-01-01', 'day', '2022-01-01', '2022-01-01'],
    ['2025-01/2025-10', 'cumulative', '2025-01-01', '2025-10-31'],
    ['2024-11/2025-02', 'cumulative', '2024-11-01', '2025-02-28'],
  ])('reads %s as a %s', (text, kind, start, end) => {
    expect(parsePeriod(text)).toEqual({ text, kind, start, end });
  });

  it.each([
    '',
    '22',
    '2022-13',
    '2022-00',
    '2022-1',
    '2023-02-29',
    '2022/24',
    '2022-2023',
    '2025-10/2025-01',
    '2022-01/2022',
    'May 2022',
    ' 2022',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('knows that 1900 was no leap year and 2000 was one', () => {
    expect(parsePeriod('1900-02-29')).toBeNull();
    expect(parsePeriod('2000-02-29')?.end).toBe('2000-02-29');
  });
});
