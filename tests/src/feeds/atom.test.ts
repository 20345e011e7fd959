import { describe, expect, it } from 'vitest';
import { atomXml, type Feed } from '../../../src/feeds/atom.ts';
import { uuidOf } from '../../../src/feeds/uuid.ts';
import { atomFaults } from '../../support/atom-faults.ts';
import { allText, childrenOf, readXml } from '../../support/xml-tree.ts';

const NASTY = 'Бір «екі» & <b>үш</b> "төрт" ]]> \u0007 ‏שלום';

const feed: Feed = {
  id: uuidOf('feed'),
  lang: 'kk',
  title: NASTY,
  subtitle: 's',
  author: 'Qorgan & Co',
  rights: 'CC BY 4.0',
  updated: '2026-11-22',
  self: 'https://example.org/a?b=1&c="2"',
  page: '/kk/changes/',
  entries: [
    {
      id: uuidOf('entry'),
      title: NASTY,
      updated: '2026-11-22',
      address: '/kk/changes/#r-2026-11',
      text: [NASTY],
      list: [NASTY, 'b'],
    },
  ],
};

describe('a feed', () => {
  it('is what RFC 4287 asks for', () => {
    expect(atomFaults(atomXml(feed))).toEqual([]);
  });

  it('keeps every sign that XML can hold', () => {
    const root = readXml(atomXml(feed));
    const [entry] = childrenOf(root, 'entry');
    const kept = NASTY.replace('\u0007', '');
    expect(childrenOf(root, 'title')[0]?.text).toBe(kept);
    expect(entry && allText(entry)).toContain(`${kept}${kept}b`);
    expect(childrenOf(root, 'link').map(({ attributes }) => attributes['href'])).toContain(feed.self);
  });

  it('is a feed without entries too', () => {
    const empty = atomXml({ ...feed, entries: [] });
    expect(atomFaults(empty)).toEqual([]);
    expect(childrenOf(readXml(empty), 'entry')).toEqual([]);
  });

  it('has a reader here that would find faults', () => {
    expect(() => atomFaults('<feed>')).toThrow();
    const [entry] = feed.entries;
    if (!entry) throw new Error('the feed has no entry');
    expect(atomFaults(atomXml({ ...feed, updated: '2026-11-01', entries: [entry, entry] }))).toEqual([
      'two entries have one id',
      'the feed is older than its newest entry',
    ]);
  });
});
