import { describe, expect, it } from 'vitest';
import { coarseningsOf, type Change } from '../../../scripts/advise/coarsenings.ts';
import { madeFigure, type ShortFigure } from '../../support/figures.ts';

const DISTRICT = '316600000';

function changes(figures: readonly ShortFigure[]): Change[] {
  return coarseningsOf(figures.map(madeFigure), new Set([DISTRICT])).map(({ change }) => change);
}

/** Where each figure goes: age, year, or nowhere. */
function under(change: Change, figures: readonly ShortFigure[]): (string | null)[] {
  const made = figures.map(madeFigure);
  const found = coarseningsOf(made, new Set([DISTRICT])).find((one) => one.change === change);
  return made.map((figure) => {
    const there = found?.into(figure) ?? null;
    return there && `${there.age_group} ${there.period.text}`.trim();
  });
}

function ages(...bands: readonly string[]): ShortFigure[] {
  return bands.map((age_group) => ({ age_group }));
}

function years(...periods: readonly string[]): ShortFigure[] {
  return periods.map((period) => ({ period }));
}

describe('coarser designs', () => {
  it('are none for a single figure', () => {
    expect(changes([{}])).toEqual([]);
  });

  it('are those that change something and leave something', () => {
    const figures: ShortFigure[] = [
      {},
      { sex: 'female' },
      { age_group: '0-9' },
      { area: DISTRICT },
      { period: '2022-05' },
      { breakdown: 'kind=theft' },
    ];
    expect(changes(figures)).toEqual([
      'regions-only',
      'years-only',
      'ages-left-out',
      'sexes-left-out',
      'breakdown:kind',
    ]);
  });

  it('leave out what the change names, and nothing else', () => {
    expect(under('ages-left-out', ages('', '0-9', '10-17'))).toEqual(['2022', null, null]);
    expect(under('years-only', years('2022', '2022-03', '2023-03'))).toEqual(['2022', null, '2023-03']);
  });
});

describe('wider age bands', () => {
  it('join neighbours by twos and leave the last of an odd number', () => {
    expect(under('wider-age-bands', ages('', '0-6', '7-9', '10-13', '14-15', '16-17'))).toEqual(
      ['', '0-9', '0-9', '10-15', '10-15', '16-17'].map((age) => `${age} 2022`.trim()),
    );
  });

  it('take the finest bands, and leave those out that a published band holds together', () => {
    expect(under('wider-age-bands', ages('0-9', '0-4', '5-9', '10-13', '14-17'))).toEqual([
      '0-9 2022',
      null,
      null,
      '10-17 2022',
      '10-17 2022',
    ]);
  });

  it('are none where two bands are all there is, or years are left between them', () => {
    expect(changes(ages('', '0-9', '10-17'))).not.toContain('wider-age-bands');
    expect(changes(ages('', '0-3', '7-9', '10-13'))).not.toContain('wider-age-bands');
  });
});

describe('pooled years', () => {
  it('join years that follow one another, the latest first', () => {
    expect(under('years-pooled', years('2020', '2021', '2022'))).toEqual([
      '2020',
      '2021-01/2022-12',
      '2021-01/2022-12',
    ]);
  });

  it('are none where a year is missing between two', () => {
    expect(changes(years('2020', '2022'))).toEqual([]);
  });
});
