import { describe, expect, it, vi } from 'vitest';
import { atomXml } from '../../../../src/feeds/atom.ts';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { changesFeed } from '../../../../src/views/changes/feed.ts';
import { changesPage } from '../../../../src/views/changes/page.ts';
import { atomFaults } from '../../../support/atom-faults.ts';
import { pastStore, SHARE } from '../past-store.ts';
import { goldenStore } from '../sample-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const store = pastStore();

describe('the page of changes', () => {
  const page = changesPage(store, 'en');

  it('tells the newest first, and what is being prepared before all', () => {
    expect(page.releases.map(({ id }) => id)).toEqual(['r-2025-12', 'r-2025-11', 'r-2025-10']);
    expect(page.releases[0]?.text).toEqual([
      'Edition 2025-12 of 31\u00a0December 2025 is being prepared and may still change.',
      'Changes: 2.',
    ]);
    expect(page.releases[0]?.page).toBeUndefined();
    expect(page.releases[2]?.text).toEqual([
      'The first release: there is nothing before it to compare with.',
    ]);
  });

  it('says old and new value, why, and leads to the figure', () => {
    const [share] = page.releases[1]?.indicators ?? [];
    expect(share?.rows).toEqual([
      {
        head: 'Kazakhstan, 2022',
        address: `/en/history/${SHARE}/#kz.2022`,
        old: { text: '3.5%', value: 3.5, key: `${SHARE}|KZ|2022|||`, release: '2025-10' },
        now: { text: '3.6%', value: 3.6, key: `${SHARE}|KZ|2022|||`, release: '2025-11' },
        reason: 'calculated from changed figures',
      },
    ]);
    expect(share?.explanations[0]?.parts[0]).toContain('Counted again.');
  });

  it('counts what was only removed, under the last known name', () => {
    const [, gone] = page.releases[1]?.indicators ?? [];
    expect([gone?.name, gone?.rows, gone?.counts]).toEqual(['Old count', [], ['Figures removed: 1.']]);
  });

  it('says plainly that nothing has been released', () => {
    const empty = changesPage(goldenStore(), 'en');
    expect(empty.status).toContain('Nothing has been released yet');
    expect(empty.releases).toEqual([]);
  });
});

describe.each(LANGUAGES)('the feed in %s', (lang) => {
  const feed = changesFeed(store, lang);

  it('is a feed, with an entry for each release and for each indicator that changed in it', () => {
    expect(atomFaults(atomXml(feed))).toEqual([]);
    expect(feed.entries).toHaveLength(4);
    expect(feed.updated).toBe('2025-11-30');
    // What is being prepared may still change, so it is no news.
    expect(atomXml(feed)).not.toContain('2025-12');
  });

  it('keeps its ids when another release comes', () => {
    const later = {
      ...store,
      index: {
        ...store.index,
        releases: [
          ...store.index.releases,
          { ...store.index.releases[1], id: '2025-12', date: '2025-12-31', previous: '2025-11' },
        ],
      },
    } as typeof store;
    const ids = changesFeed(later, lang).entries.map(({ id }) => id);
    expect(ids.slice(-4)).toEqual(feed.entries.map(({ id }) => id));
    expect(ids).toHaveLength(6);
  });

  it('is a feed before the first release too', () => {
    const empty = changesFeed(goldenStore(), lang);
    expect(atomFaults(atomXml(empty))).toEqual([]);
    expect([empty.entries, empty.updated]).toEqual([[], '2025-12-31']);
  });
});
