import { describe, expect, it } from 'vitest';
import { panelLines, timeLines } from '../../../../scripts/press/slides/native-lines.ts';
import type { Series } from '../../../../src/charts/types.ts';

function series(
  name: string,
  role: Series['role'],
  segments: readonly (readonly (readonly [number, number])[])[],
  end?: string,
): Series {
  return {
    name,
    role,
    segments: segments.map((segment) => segment.map(([x, value]) => ({ x, value }))),
    ...(end === undefined ? {} : { end }),
  };
}

const formatTick = String;

describe('lines that can be edited', () => {
  it('are two series where a new segment begins in the very next year: nothing is drawn across', () => {
    const broken = series('A', 'country', [
      [
        [2016, 1],
        [2017, 2],
      ],
      [
        [2018, 5],
        [2019, 6],
      ],
    ]);
    const { series: drawn, categories } = timeLines({ series: [broken], formatTick }, String);
    expect(categories).toEqual(['2016', '2017', '2018', '2019']);
    expect(drawn.map(({ name, values }) => [name, values])).toEqual([
      ['A (2016–2017)', [1, 2, undefined, undefined]],
      ['A (2018–2019)', [undefined, undefined, 5, 6]],
    ]);
  });

  it('stay one series where a year without a value parts the segments, and that year stays on the axis', () => {
    const gap = series('A', 'country', [
      [[2016, 1]],
      [
        [2018, 0],
        [2019, 6],
      ],
    ]);
    const { series: drawn, categories } = timeLines({ series: [gap], formatTick }, String);
    expect(categories).toEqual(['2016', '2017', '2018', '2019']);
    expect(drawn.map(({ name, values }) => [name, values])).toEqual([['A', [1, undefined, 0, 6]]]);
    // A lone point is seen by its dot.
    expect(drawn[0]?.line?.dot).toBeGreaterThan(0);
  });

  it('have only the years of the surveys where a line is joined over those between', () => {
    const surveys = series('A', 'country', [
      [
        [2010, 1],
        [2014, 2],
        [2018, 3],
      ],
    ]);
    expect(timeLines({ series: [surveys], formatTick }, String).categories).toEqual(['2010', '2014', '2018']);
  });

  it('put the place that is read on top, name it first, and name nothing that would cover another name', () => {
    const near = series(
      'near',
      'other',
      [
        [
          [2010, 9],
          [2011, 10.1],
        ],
      ],
      '10.1',
    );
    const far = series(
      'far',
      'other',
      [
        [
          [2010, 2],
          [2011, 2],
        ],
      ],
      '2',
    );
    const focus = series(
      'focus',
      'focus',
      [
        [
          [2010, 9],
          [2011, 10],
        ],
      ],
      '10',
    );
    const country = series(
      'country',
      'country',
      [
        [
          [2010, 5],
          [2011, 5],
        ],
      ],
      '5',
    );
    const { series: drawn } = timeLines({ series: [focus, near, far, country], formatTick }, String);
    expect(drawn.map(({ name, labels }) => [name, labels])).toEqual([
      ['near', 'none'],
      ['far', 'last'],
      ['country', 'last'],
      ['focus', 'last'],
    ]);
  });

  it('name no extremes where values may not be set in order, and do not join what may not be joined', () => {
    const other = series(
      'other',
      'other',
      [
        [
          [2010, 9],
          [2011, 20],
        ],
      ],
      '20',
    );
    const country = series(
      'country',
      'country',
      [
        [
          [2010, 5],
          [2011, 5],
        ],
      ],
      '5',
    );
    const drawn = timeLines(
      { series: [other, country], formatTick, extremes: 0, join: false, fromZero: false },
      String,
    );
    expect(drawn.floats).toBe(true);
    expect(drawn.series.map(({ labels, line }) => [labels, line?.width])).toEqual([
      ['none', 0],
      ['last', 0],
    ]);
  });

  it('hold every region of small charts, with the country where it has one scale with them', () => {
    const panel = (short: string, value: number) => ({
      name: { short, tile: short },
      col: 1,
      row: 1,
      segments: [[{ x: 2010, value }]],
      end: { kind: 'value' as const, value, text: String(value) },
    });
    const data = {
      panels: [panel('A', 1), panel('B', 100), { ...panel('C', 3), segments: [] }],
      country: [[{ x: 2010, value: 50 }]],
    };
    const { series: drawn } = panelLines(data, 'Қазақстан', String);
    expect(drawn.map(({ name }) => name)).toEqual(['A', 'B', 'Қазақстан']);
    expect(panelLines({ ...data, country: [] }, 'Қазақстан', String).series).toHaveLength(2);
  });
});
