import { describe, expect, it } from 'vitest';
import { bindFigures } from '../../../scripts/protect/pins.ts';
import { madeFigure, madeIndicator } from '../../support/figures.ts';
import { handReleased, past, protectFigures, readAfter } from '../../support/releases.ts';

const KEY = 'cases|KZ|2022|||';
const OTHER = 'cases|KZ-31|2022|||';
const CLOSED = '2023-01-31';
const OPEN = '2022-06-30';

const out = (value: number | null, date = CLOSED) => handReleased('2023-01', date, { [KEY]: value });
const decide = (decision: 'withhold' | 'publish', key = KEY) => [{ key, decision }] as const;
const one = (value: number) => [{ value }];
const DECIDE = 'a figure that an earlier release has published is too small to be published now';

describe('what an earlier release has withheld', () => {
  it('stays withheld where the period was over, though nothing is small any more', () => {
    expect(readAfter(one(60), past([out(null)]))).toEqual({ [KEY]: 'c' });
  });

  it('may be decided anew where the period was not over', () => {
    expect(readAfter(one(60), past([out(null, OPEN)]))).toEqual({ [KEY]: 60 });
  });

  it('stays withheld for ever, whatever came between', () => {
    const between = handReleased('2024-01', '2024-01-31', {});
    expect(readAfter(one(60), past([out(null), between]))).toEqual({ [KEY]: 'c' });
  });

  it('cannot be published by a decision', () => {
    expect(readAfter(one(60), past([out(null)], decide('publish')))).toEqual([
      `${KEY}: the decision is not needed: the rules decide this figure`,
    ]);
  });
});

describe('what an earlier release has published', () => {
  it('stays published, so that another figure covers a new small one', () => {
    const values = [
      { area: 'KZ', value: 63 },
      { area: 'KZ-10', value: 3 },
      { area: 'KZ-31', value: 20 },
      { area: 'KZ-63', value: 40 },
    ];
    const free = readAfter(values, undefined);
    expect(free).toMatchObject({ 'cases|KZ-31|2022|||': 'c', 'cases|KZ-63|2022|||': 40 });
    const bound = readAfter(values, past([handReleased('2023-01', CLOSED, { [OTHER]: 20 })]));
    expect(bound).toMatchObject({ 'cases|KZ-31|2022|||': 20, 'cases|KZ-63|2022|||': 'c' });
  });

  it('asks for a decision where it is too small today', () => {
    const raised = [madeIndicator('cases', { disclosure: { threshold: 10 } })];
    expect(readAfter(one(7), past([out(7)]), raised)).toEqual([`${KEY}: ${DECIDE}`]);
    expect(readAfter(one(7), past([out(7)], decide('publish')), raised)).toEqual({ [KEY]: 7 });
    expect(readAfter(one(7), past([out(7)], decide('withhold')), raised)).toEqual({ [KEY]: 'c' });
  });

  it('asks for a decision where fewer persons stand behind it than was known', () => {
    const few = [{ value: 20, contributors: 3 }];
    expect(readAfter(few, past([out(20)]))).toEqual([`${KEY}: ${DECIDE}`]);
    expect(readAfter(few, past([out(20)], decide('publish')))).toEqual({ [KEY]: 20 });
  });

  it('is known to readers, though a decision withholds it', () => {
    const raised = [madeIndicator('cases', { disclosure: { threshold: 10 } })];
    const figures = [
      { area: 'KZ', value: 63 },
      { area: 'KZ-10', value: 7 },
      { area: 'KZ-31', value: 6 },
      { area: 'KZ-63', value: 50 },
    ];
    const ledger = handReleased('2023-01', CLOSED, { 'cases|KZ-10|2022|||': 7 });
    const after = readAfter(figures, past([ledger], decide('withhold', 'cases|KZ-10|2022|||')), raised);
    // Zhambyl's 6 is not covered by a figure that everybody has read, so a third one is withheld.
    expect(after).toEqual({
      'cases|KZ|2022|||': 63,
      'cases|KZ-10|2022|||': 'c',
      'cases|KZ-31|2022|||': 'c',
      'cases|KZ-63|2022|||': 'c',
    });
  });

  it('keeps what was decided for an earlier release', () => {
    const raised = [madeIndicator('cases', { disclosure: { threshold: 10 } })];
    const decision = { key: KEY, decision: 'publish', release: '2024-01', row: 2 } as const;
    const bound = { ...past([out(7), handReleased('2024-01', '2024-01-31', { [KEY]: 7 })]) };
    expect(readAfter(one(7), { ...bound, decisions: [decision] }, raised)).toEqual({ [KEY]: 7 });
  });

  it('tells the operator what is kept and why', () => {
    const raised = [madeIndicator('cases', { disclosure: { threshold: 10 } })];
    const { kept } = protectFigures([madeFigure({ value: 7 })], past([out(7)], decide('publish')), raised);
    expect(kept).toEqual([{ key: KEY, published_in: '2023-01', decision: 'publish' }]);
  });

  it('was withheld by a later release: then it stays out of sight, and known', () => {
    const later = handReleased('2024-01', '2024-01-31', { [KEY]: null });
    expect(readAfter(one(60), past([out(60), later]))).toEqual({ [KEY]: 'c' });
  });
});

describe('a revised figure', () => {
  it('is published again where it changed by at least the threshold', () => {
    expect(readAfter(one(65), past([out(60)]))).toEqual({ [KEY]: 65 });
    expect(readAfter(one(55), past([out(60)]))).toEqual({ [KEY]: 55 });
  });

  it('is withheld where it changed by less: the change counts people', () => {
    expect(readAfter(one(64), past([out(60)]))).toEqual({ [KEY]: 'c' });
    expect(readAfter(one(59), past([out(60)]))).toEqual({ [KEY]: 'c' });
    expect(readAfter(one(64), past([out(60)], decide('publish')))).toEqual({ [KEY]: 64 });
    expect(readAfter(one(64), past([out(60)], decide('withhold')))).toEqual({ [KEY]: 'c' });
  });

  it('is published whatever the change where the period was not over', () => {
    expect(readAfter(one(61), past([out(60, OPEN)]))).toEqual({ [KEY]: 61 });
  });

  it('asks for a decision where it has become too small', () => {
    expect(readAfter(one(3), past([out(60)]))).toEqual([`${KEY}: ${DECIDE}`]);
    expect(readAfter(one(3), past([out(60)], decide('publish')))).toEqual({ [KEY]: 3 });
    expect(readAfter(one(3), past([out(60)], decide('withhold')))).toEqual({ [KEY]: 'c' });
  });

  it('stays withheld once a release has withheld it', () => {
    const later = handReleased('2024-01', '2024-01-31', { [KEY]: null });
    expect(readAfter(one(90), past([out(60), later]))).toEqual({ [KEY]: 'c' });
  });

  it('is not compared with what was only about right', () => {
    const about = out(60);
    const entry = { key: KEY, value: 60, status: '', qualifier: 'about' } as const;
    const bound = past([{ ...about, entries: new Map([[KEY, entry]]) }]);
    expect(readAfter(one(61), bound)).toEqual({ [KEY]: 61 });
    expect(readAfter([{ value: 60, qualifier: 'about' }], bound)).toEqual({ [KEY]: 60 });
  });
});

describe('bindFigures', () => {
  it('says nothing of what no release has named, what has no value, and what is not known', () => {
    const figures = [
      madeFigure({ value: 60 }),
      madeFigure({ area: 'KZ-31', status: 'x' }),
      madeFigure({ indicator: 'gone', value: 3 }),
    ];
    const ledger = handReleased('2023-01', CLOSED, { [OTHER]: 20, 'gone|KZ|2022|||': 3 });
    const bound = bindFigures(figures, new Map([['cases', madeIndicator('cases')]]), past([ledger]));
    expect(bound).toEqual({ pins: new Map(), kept: [], decided: new Set(), problems: [] });
  });

  it('keeps a share withheld as well', () => {
    const share = [madeIndicator('cases', { measure: 'share', unit: 'percent' })];
    const figures = [{ value: 40, numerator: 40, denominator: 100 }];
    expect(readAfter(figures, past([out(null)]), share)).toEqual({ [KEY]: 'c' });
    expect(readAfter(figures, past([out(38.5)]), share)).toEqual({ [KEY]: 40 });
  });
});
