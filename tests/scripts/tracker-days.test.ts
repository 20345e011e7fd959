import { describe, expect, it } from 'vitest';
import { goldenFiles, setText } from '../support/memory-files.ts';
import { publishedFrom } from '../support/run.ts';

interface State {
  readonly measure: string;
  readonly due: string;
  readonly stale: string;
  readonly status: string;
  readonly as_of: string;
}

/** How the measures of the golden data folder stand when only the days of the release are others. */
function statesOf(date: string, read_to: string): readonly State[] {
  const files = goldenFiles();
  setText(files, 'data/release.yml', `id: 2025-12\ndate: ${date}\nread_to: ${read_to}\n`);
  const text = publishedFrom(files).get('latest/measure-states.json') ?? '';
  return JSON.parse(text) as readonly State[];
}

function counted(date: string, read_to: string): string {
  const states = statesOf(date, read_to);
  const of = (test: (state: State) => boolean): string =>
    states
      .filter(test)
      .map(({ measure }) => measure)
      .join(' ');
  return [
    `overdue: ${of(({ due }) => due === 'overdue')}`,
    `soon: ${of(({ due }) => due === 'soon')}`,
    `stale: ${of(({ stale }) => stale === 'yes')}`,
  ].join('; ');
}

const FAR = '2027-12-31';

/**
 * AA-01 was ordered on 1 October 2025 and is due on 31 March 2026; AA-03 was announced on 20 November 2025 and has no
 * day; the others are carried out.
 */
describe('changing the day of the release alone', () => {
  it.each([
    ['2025-12-31', 'overdue: ; soon: AA-01; stale: '],
    ['2026-03-31', 'overdue: ; soon: AA-01; stale: '],
    ['2026-04-01', 'overdue: AA-01; soon: ; stale: AA-01'],
    ['2026-05-19', 'overdue: AA-01; soon: ; stale: AA-01'],
    ['2026-05-20', 'overdue: AA-01; soon: ; stale: AA-01 AA-03'],
  ])('to %s gives %s', (date, wanted) => {
    expect(counted(date, FAR)).toBe(wanted);
  });

  it('beyond the day up to which sources were read changes nothing', () => {
    expect(counted('2027-01-01', '2026-03-31')).toBe(counted('2026-03-31', FAR));
    expect(statesOf('2027-01-01', '2026-03-31').map(({ as_of }) => as_of)).toEqual(
      Array.from({ length: 4 }, () => '2026-03-31'),
    );
  });

  it('never lets a later report count before its day', () => {
    const before = statesOf('2025-12-31', '2025-11-30').find(({ measure }) => measure === 'AA-04');
    expect(before?.status).toBe('in-force');
    const after = statesOf('2025-12-31', '2025-12-01').find(({ measure }) => measure === 'AA-04');
    expect(after?.status).toBe('confirmed');
  });
});
