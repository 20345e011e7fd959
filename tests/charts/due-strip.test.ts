import { describe, expect, it } from 'vitest';
import { dueAxis, dueAxisHead, dueStrip } from '../../src/charts/due-strip.ts';
import { MARKS } from '../../src/domain/measure-state.ts';

const axis = dueAxis(['2026-01-01', '2030-01-01'], '2027-01-01');

describe('the axis of due dates', () => {
  it('holds all days and the day of judgement', () => {
    expect(axis).toEqual({ first: 2026, last: 2030, today: '2027-01-01' });
    expect(dueAxis(['2026-01-01'], '2029-01-01').last).toBe(2029);
  });

  it('is at least a year long, so that one day alone has a place', () => {
    expect(dueAxis([], '2026-01-01')).toEqual({ first: 2026, last: 2027, today: '2026-01-01' });
  });

  it('names the years, at most six of them, and the day beside its line', () => {
    const years = (svg: string): string[] => [...svg.matchAll(/>(\d{4})</g)].map(([, year = '']) => year);
    expect(years(dueAxisHead(axis, 'read up to'))).toEqual(['2026', '2027', '2028', '2029', '2030']);
    expect(years(dueAxisHead(dueAxis(['2010-01-01', '2022-01-01'], '2011-01-01'), 'x'))).toEqual([
      '2010',
      '2013',
      '2016',
      '2019',
      '2022',
    ]);
    expect(dueAxisHead(axis, 'read up to')).toContain(
      'x="25%" y="12" dx="6" text-anchor="start">read up to<',
    );
  });

  it('turns the words of a late day to the left, and keeps the first and the last year inside', () => {
    const late = dueAxisHead(dueAxis(['2026-01-01'], '2030-01-01'), 'read up to');
    expect(late).toContain('dx="-6" text-anchor="end">read up to<');
    expect(late).toMatch(/x="0%" y="36" text-anchor="start">2026</);
    expect(late).toMatch(/x="100%" y="36" text-anchor="end">2030</);
  });
});

describe('a row of due dates', () => {
  it('has its mark at the due date and a line from the first report', () => {
    const svg = dueStrip(axis, { due: '2029-01-01', from: '2028-01-01', mark: 'half' });
    expect(svg).toContain('<svg class="c-dot" x="75%" y="50%" overflow="visible">');
    expect(svg).toContain('<line class="c-dot" x1="50%" x2="75%" y1="50%" y2="50%"');
    expect(svg).toContain('<line class="c-ink" x1="25%" x2="25%" y2="100%"');
  });

  it('has no such line where nothing was reported', () => {
    expect(dueStrip(axis, { due: '2029-01-01', from: '', mark: 'half' })).not.toContain('y1="50%"');
  });

  it('looks different for every status, and has no style of its own', () => {
    const all = MARKS.map((mark) => dueStrip(axis, { due: '2029-01-01', from: '', mark }));
    expect(new Set(all).size).toBe(MARKS.length);
    expect(all.join('')).not.toMatch(/style=|NaN|undefined/);
  });
});
