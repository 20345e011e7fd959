import { describe, expect, it } from 'vitest';
import { attentionLists, lastNews } from '../../../../src/views/measures/attention.ts';
import type { Store } from '../../../../src/views/store.ts';
import { goldenStore } from '../sample-store.ts';

const golden = goldenStore();

function on(day: string): Store {
  const release = { ...golden.index.release, date: day, read_to: day };
  return { ...golden, index: { ...golden.index, release } };
}

describe('what somebody should ask about', () => {
  it('is listed with its due date or its last report, the earliest first', () => {
    const [overdue, soon, stale] = attentionLists(on('2026-07-01'), 'en');
    expect(overdue?.lines).toEqual([
      {
        link: { text: 'Open a centre', address: '/en/measures/aa-01/' },
        remark: 'due 31\u00a0Mar\u00a02026',
        date: '2026-03-31',
      },
    ]);
    expect(soon?.lines).toEqual([]);
    expect(stale?.lines.map(({ link, remark }) => [link.text, remark])).toEqual([
      ['Open a centre', 'last report 1\u00a0Oct\u00a02025'],
      ['Publish a report', 'last report 20\u00a0Nov\u00a02025'],
    ]);
  });

  it('says in words where there is nothing', () => {
    const [overdue, soon] = attentionLists(golden, 'en');
    expect(overdue).toMatchObject({ lines: [], none: 'No measure is overdue.' });
    expect(soon?.lines.map(({ link }) => link.text)).toEqual(['Open a centre']);
  });
});

describe('the last news of a measure', () => {
  it('says that a source without a date bears none', () => {
    expect(lastNews(golden, 'en', 'AA-02')).toBe(
      'not later than 31\u00a0Aug\u00a02025 – summer of 2025, undated',
    );
    expect(lastNews(golden, 'en', 'ZZ-99')).toBe('');
  });
});
