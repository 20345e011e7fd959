import { describe, expect, it } from 'vitest';
import { figureHistories, reasonsIn, type EditionRows } from '../../../scripts/export/figure-history.ts';
import type { Change } from '../../../src/domain/history.ts';
import type { PublishedRow } from '../../../src/domain/row.ts';
import { publishedFigure } from '../../support/published-figure.ts';

const row = (changes: Partial<PublishedRow>): PublishedRow => publishedFigure('offenders', null, changes);
const edition = (release: string, ...rows: readonly PublishedRow[]): EditionRows => ({ release, rows });

const CHANGE: Change = {
  release: '2023-01',
  indicator: 'offenders',
  area: 'KZ-31',
  period: '2022',
  sex: '',
  age_group: '',
  breakdown: '',
  old_value: 10,
  new_value: 12,
  old_status: '',
  new_status: '',
  reason: 'definition',
};

function said(...editions: readonly EditionRows[]): unknown[] {
  const [figure] = figureHistories('offenders', editions, reasonsIn([CHANGE]));
  return (figure?.said ?? []).map(({ release, value, status, qualifier, source, reason }) => [
    release,
    value,
    status,
    qualifier,
    source,
    reason,
  ]);
}

const area = 'KZ-31';

describe('figureHistories', () => {
  it('leaves a release out that said the same as the one before', () => {
    expect(
      said(
        edition('2022-01', row({ area, value: 10, source: 'a' })),
        edition('2022-06', row({ area, value: 10, source: 'a' })),
        edition('2023-06', row({ area, value: 11, source: 'a' })),
      ),
    ).toEqual([
      ['2022-01', 10, '', '', 'a', ''],
      ['2023-06', 11, '', '', 'a', 'revised'],
    ]);
  });

  it('takes the reason that the list of changes gives', () => {
    expect(
      said(
        edition('2022-01', row({ area, value: 10, source: 'a' })),
        edition('2023-01', row({ area, value: 12, source: 'a' })),
      ).at(-1),
    ).toEqual(['2023-01', 12, '', '', 'a', 'definition']);
  });

  it('keeps a change of the source or the remark alone', () => {
    expect(
      said(
        edition('2022-01', row({ area, value: 10, source: 'a' })),
        edition('2022-02', row({ area, value: 10, source: 'b' })),
        edition('2022-03', row({ area, value: 10, source: 'b', qualifier: 'about' })),
      ).map((one) => (one as unknown[]).slice(0, 1).concat((one as unknown[]).slice(3))),
    ).toEqual([
      ['2022-01', '', 'a', ''],
      ['2022-02', '', 'b', 'source'],
      ['2022-03', 'about', 'b', 'revised'],
    ]);
  });

  it('follows a figure that was withheld, came back, and is gone', () => {
    expect(
      said(
        edition('2022-01', row({ area, value: 10, source: 'a' })),
        edition('2022-02', row({ area, value: null, status: 'c', source: 'a' })),
        edition('2022-03', row({ area, value: 10, source: 'a' })),
        { release: '2022-04', rows: null },
        edition('2022-05', row({ area, value: 10, source: 'a' })),
      ).map((one) => (one as unknown[]).filter((_, i) => [0, 1, 2, 5].includes(i))),
    ).toEqual([
      ['2022-01', 10, '', ''],
      ['2022-02', null, 'c', 'withheld'],
      ['2022-03', 10, '', 'no-longer-withheld'],
      ['2022-04', null, 'absent', 'removed'],
      ['2022-05', 10, '', 'added'],
    ]);
  });

  it('begins with the release that first has it, which says why it is there', () => {
    expect(said(edition('2022-01'), edition('2022-02', row({ area, value: 10, source: 'a' })))).toEqual([
      ['2022-02', 10, '', '', 'a', 'added'],
    ]);
  });

  it('puts figures that the last edition no longer has after those it has', () => {
    const histories = figureHistories(
      'offenders',
      [
        edition('2022-01', row({ area: 'KZ-10' }), row({ area: 'KZ-31' })),
        edition('2022-02', row({ area: 'KZ-79' }), row({ area: 'KZ-31' })),
      ],
      reasonsIn([]),
    );
    expect(histories.map((one) => one.area)).toEqual(['KZ-79', 'KZ-31', 'KZ-10']);
    expect(histories.map(({ id }) => id)).toEqual(['kz-79.2022', 'kz-31.2022', 'kz-10.2022']);
  });
});
