import { describe, expect, it } from 'vitest';
import { choiceOf, countWith, isMeant, searchOf, toggled } from '../../../src/client/measure-choice.ts';

const KNOWN = new Map([
  ['group', new Set(['confirmed', 'under-way'])],
  ['state', new Set(['overdue', 'stale'])],
  ['area', new Set(['kz', 'kz-31'])],
]);
const ROWS = [
  new Set(['group.confirmed', 'area.kz']),
  new Set(['group.under-way', 'state.stale', 'area.kz']),
  new Set(['group.under-way', 'state.stale', 'state.overdue', 'area.kz-31']),
];
const NONE = new Map<string, ReadonlySet<string>>();

describe('the choice in an address', () => {
  it('is read, and what the page does not know is left out', () => {
    const choice = choiceOf('?group=confirmed,nothing&area=kz-31&x=1&state=', KNOWN);
    expect([...choice]).toEqual([
      ['group', new Set(['confirmed'])],
      ['area', new Set(['kz-31'])],
    ]);
  });

  it('is written in one order, however it came about', () => {
    const one = toggled(toggled(toggled(NONE, 'group', 'under-way'), 'area', 'kz'), 'group', 'confirmed');
    const other = toggled(toggled(toggled(NONE, 'area', 'kz'), 'group', 'confirmed'), 'group', 'under-way');
    expect(searchOf(one)).toBe('?area=kz&group=confirmed,under-way');
    expect(searchOf(other)).toBe(searchOf(one));
    expect(searchOf(choiceOf(searchOf(one), KNOWN))).toBe(searchOf(one));
  });

  it('is nothing where nothing is chosen, and again when all is taken back', () => {
    expect(searchOf(NONE)).toBe('');
    expect(searchOf(toggled(toggled(NONE, 'area', 'kz'), 'area', 'kz'))).toBe('');
  });
});

describe('a row', () => {
  it('is meant where it has one chosen value of each kind', () => {
    const meant = (search: string): boolean[] => ROWS.map((row) => isMeant(row, choiceOf(search, KNOWN)));
    expect(meant('')).toEqual([true, true, true]);
    expect(meant('?group=confirmed,under-way')).toEqual([true, true, true]);
    expect(meant('?state=stale')).toEqual([false, true, true]);
    expect(meant('?state=stale&area=kz')).toEqual([false, true, false]);
    expect(meant('?group=confirmed&area=kz-31')).toEqual([false, false, false]);
  });

  it('is counted beside what is chosen of the other kinds', () => {
    const choice = choiceOf('?area=kz-31&group=confirmed', KNOWN);
    expect(countWith(ROWS, choice, 'group', 'under-way')).toBe(1);
    expect(countWith(ROWS, choice, 'area', 'kz')).toBe(1);
    expect(countWith(ROWS, NONE, 'state', 'overdue')).toBe(1);
  });
});
