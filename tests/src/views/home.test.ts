import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import { newestLines } from '../../../src/views/home/newest.ts';
import { topicLines } from '../../../src/views/home/topics.ts';
import { documentOf } from '../../../src/views/store.ts';
import { changedStore, goldenStore, record } from './sample-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const store = goldenStore();

describe('the topics of the home page', () => {
  it('stand in their order, each with links to all its indicators', () => {
    const topics = topicLines(store, 'en');
    expect(topics.map(({ name }) => name)).toEqual(store.index.topics.map(({ name }) => name.en));
    expect(topics.flatMap(({ indicators }) => indicators)).toHaveLength(
      store.index.topics.flatMap(({ indicators }) => indicators).length,
    );
  });

  it.each(LANGUAGES)('open with a sentence that has a figure, in %s', (lang) => {
    const headlines = topicLines(store, lang).flatMap(({ headline }) => headline ?? []);
    expect(headlines.length).toBeGreaterThan(0);
    for (const { text, address } of headlines) {
      expect(text.some((part) => typeof part !== 'string')).toBe(true);
      expect(address).toMatch(/\/indicators\/[a-z0-9-]+\/$/);
    }
  });

  it('never open with a painful subject', () => {
    const spoken = topicLines(store, 'en').flatMap(({ headline }) => headline?.address ?? []);
    const ids = spoken.map((address) => /indicators\/([a-z0-9-]+)\//.exec(address)?.[1] ?? '');
    const quietened = ids.map((id) => ({ ...documentOf(store, id), quiet: true }));
    const after = topicLines(changedStore(store, {}, quietened), 'en').flatMap(
      ({ headline }) => headline ?? [],
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(after.filter(({ address }) => spoken.includes(address))).toEqual([]);
  });
});

describe('the newest figures', () => {
  it('are those whose sources came out last, the newest first', () => {
    const source = (id: string, date: string) => ({
      ...record('sources', {}),
      ...store.sources.get(id),
      date,
    });
    const ids = [...store.sources.keys()];
    const dated = changedStore(store, {
      sources: ids.map((id, i) => source(id, `2026-0${String(i + 1)}`)),
    });
    const dates = newestLines(dated, 'ru').map(({ date }) => date);
    expect(dates.length).toBeGreaterThan(1);
    const months = ids.map((_, i) => i + 1);
    expect([...dates]).toEqual([...dates].sort((a, b) => place(b, months) - place(a, months)));
  });

  it('say one published figure each, of indicators that may be spoken of', () => {
    for (const { text, address } of newestLines(store, 'kk')) {
      expect(text.filter((part) => typeof part !== 'string')).toHaveLength(1);
      const id = /indicators\/([a-z0-9-]+)\//.exec(address)?.[1] ?? '';
      expect(documentOf(store, id).quiet, plain(text)).toBe(false);
    }
  });
});

const MONTHS = ['янв', 'фев', 'март', 'апр', 'май', 'июнь'];

/** Place of a short Russian month among those given out above. */
function place(date: string, months: readonly number[]): number {
  const at = MONTHS.findIndex((month) => date.startsWith(month));
  expect(months).toContain(at + 1);
  return at;
}
