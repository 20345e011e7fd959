import { describe, expect, it } from 'vitest';
import { embedAddress } from '../../../../src/domain/press-paths.ts';
import { statusViews } from '../../../../src/views/embed/status-view.ts';
import { changedStore, goldenStore, record } from '../sample-store.ts';

const store = goldenStore();
const views = statusViews(store, 'en');
const viewOf = (subject: string) => views.find(({ key }) => key.area === subject);

describe('strips of measures', () => {
  it('stand at an address of their own for the country, every region and every body', () => {
    expect(views.map(({ key }) => embedAddress('latest/', key))).toEqual(
      ['kz', 'kz-79', 'kz-61', 'kz-31', 'ministry', 'akimats', 'ombudsman', 'centre'].map(
        (subject) => `embed/v1/latest/en/measures/status/${subject}/`,
      ),
    );
  });

  it('of a region hold its own measures, and those of the country that its bodies answer for', () => {
    expect(viewOf('KZ-31')?.strips.map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['Measures for this region: 2', 2],
      [
        'National measures that the akimats and other bodies of each region answer for: 1. The sources give no status by region.',
        1,
      ],
    ]);
    expect(viewOf('KZ-61')?.strips).toHaveLength(1);
  });

  it('of a body hold what it answers for', () => {
    expect(viewOf('ministry')?.strips[0]?.rows.map(({ name }) => name)).toEqual([
      'More schools',
      'Approve the rules',
    ]);
    expect(viewOf('ombudsman')?.strips).toEqual([]);
  });

  it('say how each measure stands, when that was reported, and where it is told in full', () => {
    expect(viewOf('ministry')?.strips[0]?.rows[0]).toEqual({
      page: 'measures/aa-02/',
      name: 'More schools',
      mark: 'said',
      known: 'reported as done, not later than 31\u00a0Aug\u00a02025 – summer of 2025, undated',
    });
  });

  it('count a square for each measure, and say how many are late or silent', () => {
    const release = { id: '2026-12', date: '2026-12-31', read_to: '2026-12-31' };
    const later = { ...store, index: { ...store.index, release } };
    const [strip] = statusViews(later, 'en').find(({ key }) => key.area === 'KZ-31')?.strips ?? [];
    expect(strip?.counts.map(({ tile, count }) => [tile, count])).toEqual([
      ['empty', 1],
      ['slash', 1],
    ]);
    expect(strip?.late).toBe('Past due: 1. No news for six months: 2.');
  });

  it('are not made of examples', () => {
    const edition = { ...store.edition, isSynthetic: true };
    expect(statusViews({ ...store, edition }, 'en')).toEqual([]);
  });

  it('are there for a region although no measure is', () => {
    const bare = changedStore(store, {
      measures: [],
      bodies: [record('bodies', { body: 'one', reach: 'country' })],
    });
    expect(statusViews(bare, 'en').every(({ strips }) => strips.length === 0)).toBe(true);
  });
});
