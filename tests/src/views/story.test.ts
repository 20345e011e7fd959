import { describe, expect, it, vi } from 'vitest';
import type { Story } from '../../../src/domain/story.ts';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { storyLinks, storyView } from '../../../src/views/story/view.ts';
import { realStore } from './real-store.ts';
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

const real = realStore();

describe('the story of Zhambyl', () => {
  const view = storyView(real, 'en', STORY);

  it('begins with what the Ministry ordered on 16 September 2025, in the order of the table', () => {
    const [first] = view.orders;
    expect(first?.heading).toContain('16\u00a0September 2025');
    expect(first?.measures.map(({ code }) => code)).toEqual(
      ['01', '02', '03', '04', '05', '06', '07', '08'].map((n) => `ZH-${n}`),
    );
    expect(view.orders.at(-1)?.heading).toMatch(/do not say who/);
  });

  it('counts in its answer what stands in the counts', () => {
    const counts = Object.fromEntries(view.counts.map(({ tile, count }) => [tile, count]));
    expect(view.answer).toContain(
      `region: ${String(view.orders.flatMap(({ measures }) => measures).length)}.`,
    );
    expect(view.answer).toContain(`no confirmation: ${String(counts['empty'])};`);
  });

  it('sets what two offices state side by side, apart from findings', () => {
    expect(view.statements.map(({ id }) => id)).toEqual([
      'zhambyl-prosecutor-8-months',
      'zhambyl-police-9-months',
    ]);
    const ids = [...view.findings, ...view.statements].map(({ id }) => id).sort();
    expect(ids).toEqual(
      real.tables.findings
        .filter(({ area }) => area === 'KZ-31')
        .map(({ finding }) => finding)
        .sort(),
    );
  });

  it('sets only later events beside a finding, each of them in the list by date', () => {
    const events = new Set(view.events.map(({ id }) => `#${id}`));
    const last = view.findings.at(-1);
    expect(last?.later).toEqual([]);
    const links = view.findings.flatMap(({ later }) => later);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter(({ address }) => !events.has(address))).toEqual([]);
  });

  it('gives published figures beside plans, and says where there is none', () => {
    const rows = view.indicators.groups[0]?.rows ?? [];
    const staff = rows.find(({ cells }) => JSON.stringify(cells[0]).includes('guardianship-staff'));
    expect(JSON.stringify(staff?.cells[1])).toContain('not published');
    expect(JSON.stringify(staff?.cells[2])).toContain('"value":1028');
    expect(JSON.stringify(staff?.cells[3])).toContain('1,383');
  });

  it('names the reports that give numbers, and takes no code or day for one', () => {
    expect(view.numbered.map(({ code }) => code)).toEqual(['ZH-11', 'ZH-15']);
  });

  it('lists what is not published of the region and on its topics', () => {
    const names = view.gaps.map(({ name }) => name);
    expect(names).toContain('Text of the Zhambyl roadmap');
    expect(names).toContain('Social pedagogues and their vacancies, by area');
    expect(names).not.toContain('List of indicators of bala.stat.gov.kz');
    expect(view.notReadAfter).toContain('2026');
  });
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
    expect(view.orders.flatMap(({ measures }) => measures)).toHaveLength(own.length);
    expect(view.counts.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
  });

  it('sets no event or finding before its day or after the day of judgement', () => {
    const late = changedStore(store, {
      events: [event('FUTURE', '9999-01-01', 'KZ-31'), event('MONTH', '2025-10', 'KZ-31')],
    });
    expect(storyView(late, 'en', STORY).events.map(({ text: told }) => told)).toEqual(['MONTH']);
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
