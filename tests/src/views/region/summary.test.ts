import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { presentAreas } from '../../../../src/views/area-list.ts';
import { stateOf } from '../../../../src/views/measure-status.ts';
import { everyRegionsMeasures } from '../../../../src/views/measures/measure-line.ts';
import { summaryView } from '../../../../src/views/region/summary.ts';
import { realStore } from '../real-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const store = realStore();

describe('the summary of a region', () => {
  it.each(LANGUAGES)('in %s has four institutions and figures of the region only, everywhere', (lang) => {
    for (const { area } of presentAreas(store, lang)) {
      const view = summaryView(store, lang, area);
      expect(view.institutions).toHaveLength(4);
      expect(view.figures.length).toBeLessThanOrEqual(5);
      const keys = view.figures.flatMap(({ own }) => JSON.stringify(own).match(/"key":"[^"]+"/g) ?? []);
      expect(keys.filter((key) => !key.includes(area))).toEqual([]);
      expect(view.page.address).toBe(`/${lang}/regions/${area.toLowerCase()}/`);
    }
  });

  it('names by their codes the measures that are overdue or without news', () => {
    const view = summaryView(store, 'ru', 'KZ-31');
    const measures = [
      ...store.tables.measures.filter(({ area }) => area === 'KZ-31'),
      ...everyRegionsMeasures(store),
    ];
    const having = (is: (state: ReturnType<typeof stateOf>) => boolean) =>
      measures.filter((measure) => is(stateOf(store, measure))).map(({ measure }) => measure);
    const codes = (links: typeof view.overdue) => links.map(({ text }) => text).sort();
    expect(codes(view.overdue)).toEqual(having(({ due }) => due === 'overdue').sort());
    expect(codes(view.silent)).toEqual(having(({ stale }) => stale === 'yes').sort());
    expect(view.own.length + view.national.length).toBe(measures.length);
  });

  it('parts what is not published here from what is published nowhere', () => {
    expect(summaryView(store, 'en', 'KZ-31').lacks).toHaveLength(
      store.tables.gaps.filter(({ area }) => area === 'KZ-31').length,
    );
    expect(summaryView(store, 'en', 'KZ-10')).toMatchObject({ lacks: [], own: [] });
  });
});
