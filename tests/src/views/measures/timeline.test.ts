import { describe, expect, it } from 'vitest';
import { dueTimeline } from '../../../../src/views/measures/timeline.ts';
import { changedStore, goldenStore, record } from '../sample-store.ts';

const golden = goldenStore();

describe('measures by due date', () => {
  it('stand in the order of their days, and those without one after them', () => {
    const { rows, without, withoutHead, caption } = dueTimeline(golden, 'en');
    expect(rows.map(({ due, first, mark }) => [due, first, mark])).toEqual([
      ['30\u00a0Jun\u00a02025', 'first report: 15\u00a0Jan\u00a02025', 'said'],
      ['1\u00a0Sep\u00a02025', 'first report: 1\u00a0Sep\u00a02025', 'full'],
      ['31\u00a0Mar\u00a02026', 'first report: 1\u00a0Oct\u00a02025', 'empty'],
    ]);
    expect(without.map(({ link, status }) => [link.text, status])).toEqual([
      ['Publish a report', 'announced'],
    ]);
    expect([caption, withoutHead]).toEqual([
      '3 measures with a due date, the earliest first',
      'No due date is stated: 1',
    ]);
  });

  it('have a line at the day of judgement in each row', () => {
    const { rows, head } = dueTimeline(golden, 'en');
    expect(head).toContain('read up to 31\u00a0Dec\u00a02025');
    const lines = rows.map(({ strip }) => /c-ink" x1="([\d.]+)%/.exec(strip)?.[1]);
    expect(new Set(lines)).toEqual(new Set(['79.5']));
  });

  it('say where nothing was reported yet', () => {
    const measures = [record('measures', { measure: 'AA-09', area: 'KZ', due_date: '2027-01-01' })];
    const { rows } = dueTimeline(changedStore(golden, { measures, statuses: [] }), 'en');
    expect(rows[0]?.first).toBe('nothing reported yet');
  });
});
