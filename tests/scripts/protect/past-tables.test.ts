import { describe, expect, it } from 'vitest';
import { buildSystem, type FigureSystem } from '../../../scripts/protect/build-system.ts';
import { bindFigures, keyOf } from '../../../scripts/protect/pins.ts';
import { STATE } from '../../../scripts/protect/system.ts';
import type { LedgerRelease } from '../../../src/domain/ledger.ts';
import { madeFigure, madeIndicator, smallCountry, type ShortFigure } from '../../support/figures.ts';
import { handReleased, past, readAfter } from '../../support/releases.ts';

const DATE = '2023-01-31';
const key = (area: string, sex = '', age = ''): string => `cases|${area}|2022|${sex}|${age}|`;

function systemOf(figures: readonly ShortFigure[], ledgers: readonly LedgerRelease[]): FigureSystem {
  const all = figures.map(madeFigure);
  const indicators = new Map([['cases', madeIndicator('cases')]]);
  const { pins } = bindFigures(all, indicators, past(ledgers));
  const tables = { figures: all, families: [], indicators, territory: smallCountry };
  const built = buildSystem(tables, { pins, ledgers });
  if (!built) throw new Error('the tables could not be completed');
  return built;
}

const STATES = Object.fromEntries(Object.entries(STATE).map(([name, state]) => [state, name]));

/** The cells that are no figures of today, as `key value state`, `*` where they are protected. */
function pastCells({ system, cellOf, figureOf }: FigureSystem): string[] {
  const figures = figureOf();
  const today = new Set(cellOf);
  return Array.from({ length: system.cells }, (_, cell) => cell)
    .filter((cell) => !today.has(cell))
    .map((cell) => {
      const figure = figures.get(cell);
      const state = STATES[system.state[cell] ?? 0] ?? '';
      const star = system.primary[cell] === 1 ? '*' : '';
      return `${figure ? keyOf(figure) : '-'} ${String(system.value[cell])} ${state}${star}`;
    });
}

describe('figures that are gone', () => {
  it('bind with the sums that they formed', () => {
    // Girls are no longer published; 60 less 57 girls is 3 boys.
    const ledger = handReleased('2023-01', DATE, { [key('KZ', 'female')]: 57 });
    expect(readAfter([{ value: 60 }], past([ledger]))).toEqual({ [key('KZ')]: 'c' });
    expect(readAfter([{ value: 60 }], past([handReleased('2023-01', DATE, {})]))).toEqual({
      [key('KZ')]: 60,
    });
  });

  it('never come back as rows', () => {
    const ledger = handReleased('2023-01', DATE, { [key('KZ', 'female')]: 30, [key('KZ-31')]: null });
    expect(Object.keys(readAfter([{ value: 60 }], past([ledger])))).toEqual([key('KZ')]);
  });

  it('were withheld: then they are found by the sums of their release, and all protected', () => {
    const values = { [key('KZ')]: 60, [key('KZ', 'female')]: null, [key('KZ', 'male')]: null };
    expect(pastCells(systemOf([{ value: 60 }], [handReleased('2023-01', DATE, values)]))).toEqual([
      'cases|KZ|2022|female|| 60 withheld*',
      'cases|KZ|2022|male|| 0 withheld*',
    ]);
  });

  it('ask for nothing that readers could rule out before', () => {
    // Nobody knows that it is the 8 and the 3 that were withheld; 60 − 49 is 11, and can be all of one.
    const values = { [key('KZ')]: 60, [key('KZ-10')]: 49, [key('KZ-31')]: null, [key('KZ-63')]: null };
    expect(readAfter([{ value: 60 }], past([handReleased('2023-01', DATE, values)]))).toEqual({
      [key('KZ')]: 60,
    });
    // One of 60 that could be nothing else: a cover, whatever number stands in for it.
    const least = { [key('KZ')]: 60, [key('KZ', 'female')]: null };
    expect(readAfter([{ value: 60 }], past([handReleased('2023-01', DATE, least)]))).toEqual({
      [key('KZ')]: 60,
    });
  });

  it('are former areas: the concordance says of which they are sums', () => {
    const ledger = handReleased('2023-01', DATE, { [key('KZ-VOS')]: 43 });
    const figures = [
      { area: 'KZ-10', value: 3 },
      { area: 'KZ-63', value: 40 },
    ];
    expect(readAfter(figures, undefined)).toEqual({ [key('KZ-10')]: 'c', [key('KZ-63')]: 40 });
    expect(readAfter(figures, past([ledger]))).toEqual({ [key('KZ-10')]: 'c', [key('KZ-63')]: 'c' });
  });

  it('form sums with what is new, beside the sums of each release', () => {
    const ledger = handReleased('2023-01', DATE, { [key('KZ', '', '0-13')]: 40 });
    const figures = [{ value: 60 }, { age_group: '14-15', value: 17 }];
    // 60 − 40 − 17 leaves 3 of 16 and 17 years.
    expect(readAfter(figures, past([ledger]))).toEqual({ [key('KZ')]: 60, [key('KZ', '', '14-15')]: 'c' });
  });
});

describe('a revised table', () => {
  it('is held twice: what was not seen to change is one and the same', () => {
    const values = { [key('KZ')]: 100, [key('KZ-10')]: 20, [key('KZ-31')]: null, [key('KZ-63')]: null };
    const figures = [
      { value: 110 },
      { area: 'KZ-10', value: 30 },
      { area: 'KZ-31', value: 3 },
      { area: 'KZ-63', value: 77 },
    ];
    const built = systemOf(figures, [handReleased('2023-01', DATE, values)]);
    expect(pastCells(built)).toEqual(['cases|KZ|2022||| 100 published', 'cases|KZ-10|2022||| 20 published']);
  });

  it('whose withheld counts must have been others is completed so that its sums hold', () => {
    const values = { [key('KZ')]: 100, [key('KZ-10')]: 20, [key('KZ-31')]: null, [key('KZ-63')]: null };
    const figures = [
      { value: 110 },
      { area: 'KZ-10', value: 20 },
      { area: 'KZ-31', value: 9 },
      { area: 'KZ-63', value: 81 },
    ];
    // 110 is 100 now, so 10 fewer must have been withheld; one of the two counts is as it is today.
    expect(pastCells(systemOf(figures, [handReleased('2023-01', DATE, values)]))).toEqual([
      'cases|KZ|2022||| 100 published',
      'cases|KZ-63|2022||| 71 withheld',
    ]);
  });

  it('protects a small change between two counts of which one is withheld', () => {
    const values = { [key('KZ')]: 100, [key('KZ-31')]: 40 };
    const built = systemOf(
      [{ value: 110 }, { area: 'KZ-31', value: 43 }],
      [handReleased('2023-01', DATE, values)],
    );
    expect(pastCells(built)).toContain('- 3 hidden*');
    const after = readAfter(
      [{ value: 110 }, { area: 'KZ-31', value: 43 }],
      past([handReleased('2023-01', DATE, values)]),
    );
    expect(after).toEqual({ [key('KZ')]: 110, [key('KZ-31')]: 'c' });
  });

  it('has no cell for a change of which both ends are public', () => {
    const built = systemOf([{ value: 110 }], [handReleased('2023-01', DATE, { [key('KZ')]: 100 })]);
    expect(pastCells(built)).toEqual(['cases|KZ|2022||| 100 published']);
  });

  it('covers a small change that the changes of all areas together would give away', () => {
    const values = { [key('KZ')]: 100, [key('KZ-10')]: 30, [key('KZ-31')]: 30, [key('KZ-63')]: 40 };
    const figures = [
      { value: 112 },
      { area: 'KZ-10', value: 40 },
      { area: 'KZ-31', value: 32 },
      { area: 'KZ-63', value: 40 },
    ];
    const after = readAfter(figures, past([handReleased('2023-01', DATE, values)]));
    expect(after).toMatchObject({ [key('KZ-31')]: 'c', [key('KZ-63')]: 40 });
    // 112 − 40 − 40 would be Zhambyl's 32.
    expect(Object.values(after).filter((value) => value === 'c')).toHaveLength(2);
  });

  it('is told three times', () => {
    const first = handReleased('2023-01', DATE, { [key('KZ')]: 100, [key('KZ', 'female')]: 40 });
    const second = handReleased('2024-01', '2024-01-31', { [key('KZ')]: 110, [key('KZ', 'female')]: null });
    const figures: ShortFigure[] = [{ value: 120 }, { sex: 'female', value: 42 }];
    const after = readAfter(figures, past([first, second]));
    expect(after).toEqual({ [key('KZ')]: 120, [key('KZ', 'female')]: 'c' });
  });
});
