import { describe, expect, it, vi } from 'vitest';
import type { Story } from '../../../src/domain/story.ts';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { storyLinks, storyView } from '../../../src/views/story/view.ts';
import { changedStore, goldenStore, record } from './sample-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const text = (word: string) => ({ kk: word, ru: word, en: word });
const STORY: Story = {
  id: 'zhambyl',
  area: 'KZ-31',
  from: '2025-09-01',
  title: text('Title'),
  lead: text('Lead'),
};

function event(id: string, date: string, area: string) {
  return record('events', { event: id, date, area, kind: 'order', text_en: id, publisher: 'p' });
}

const store = changedStore(goldenStore(), {
  events: [
    event('LATER', '2025-12-01', 'KZ-31'),
    event('BEFORE', '2025-08-31', 'KZ-31'),
    event('ELSEWHERE', '2025-10-01', 'KZ-61'),
    event('MONTH', '2025-10', 'KZ-31'),
    event('COUNTRY', '2025-09-29', 'KZ'),
  ],
});

describe('a story', () => {
  it('tells what concerns the area or the country, from its day on, in time', () => {
    expect(storyView(store, 'en', STORY).events.map(({ text: told }) => told)).toEqual([
      'COUNTRY',
      'MONTH',
      'LATER',
    ]);
  });

  it('says so where an event concerns the whole country', () => {
    const [country, month] = storyView(store, 'en', STORY).events;
    expect(country?.remark).not.toBe(month?.remark);
    expect(country?.remark.startsWith(month?.remark ?? '-')).toBe(true);
  });

  it('shows the measures of the area only, each of them counted once', () => {
    const view = storyView(store, 'en', STORY);
    const own = store.tables.measures.filter(({ area }) => area === 'KZ-31');
    expect(view.measures).toHaveLength(own.length);
    expect(view.counts.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
  });

  it('is linked from the page of its area and from no other', () => {
    const told = { ...store, index: { ...store.index, stories: [STORY] } };
    expect(LANGUAGES.map((lang) => storyLinks(told, lang, 'KZ-31').map(({ address }) => address))).toEqual([
      ['/kk/stories/zhambyl/'],
      ['/ru/stories/zhambyl/'],
      ['/en/stories/zhambyl/'],
    ]);
    expect(storyLinks(told, 'kk', 'KZ-61')).toEqual([]);
  });
});
