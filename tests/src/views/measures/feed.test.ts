import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { atomXml } from '../../../../src/feeds/atom.ts';
import { measuresFeed } from '../../../../src/views/measures/feed.ts';
import { atomFaults } from '../../../support/atom-faults.ts';
import { goldenStore } from '../sample-store.ts';

const store = goldenStore();

describe.each(LANGUAGES)('the feed of news on the measures in %s', (lang) => {
  it('is a feed, with an entry for every report, the newest first', () => {
    const feed = measuresFeed(store, lang);
    expect(atomFaults(atomXml(feed))).toEqual([]);
    expect(feed.entries.map(({ updated }) => updated)).toEqual([
      '2025-12-01',
      '2025-11-20',
      '2025-10-01',
      '2025-09-01',
      '2025-08-31',
      '2025-01-15',
    ]);
    expect(feed.updated).toBe('2025-12-01');
  });
});

describe('an entry', () => {
  const { entries } = measuresFeed(store, 'en');

  it('says what, when, whose word it is and who published it, and leads to the measure', () => {
    expect(entries[0]).toMatchObject({
      title: 'Approve the rules: confirmed as done',
      address: '/en/measures/aa-04/',
      text: ['Checked.', '1\u00a0Dec\u00a02025 · Ombudsman · example.org'],
    });
  });

  it('says so where the source names nobody, and where its address is withheld', () => {
    expect(entries[1]?.text).toEqual([
      'Announced.',
      '20\u00a0Nov\u00a02025 · example.org (address not shown)',
      'The source does not say whose statement it is.',
    ]);
  });

  it('has an id of its own in every language', () => {
    const ids = LANGUAGES.flatMap((lang) => measuresFeed(store, lang).entries.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('holds no report of a day after that of judgement', () => {
    const release = { id: '2025-12', date: '2025-12-31', read_to: '2025-09-30' };
    const early = { ...store, index: { ...store.index, release } };
    expect(measuresFeed(early, 'en').entries).toHaveLength(3);
  });
});
