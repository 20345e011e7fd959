import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { plain } from '../../../../src/i18n/sentences/sentence.ts';
import { otherPeriodEmbeds, periodId } from '../../../../src/views/embed/other-periods.ts';
import { allAreaEmbeds } from '../../../../src/views/embed/view.ts';
import { indicatorIds } from '../../../../src/views/indicator/view.ts';
import { areaValues } from '../../../../src/views/slices.ts';
import { documentOf, type Store } from '../../../../src/views/store.ts';
import { realStore } from '../real-store.ts';

let store: Store;
beforeAll(() => {
  store = realStore();
});

it('names periods apart that look alike: a school year, and a month', () => {
  expect(['2019', '2010/11', '2010-11', '2025-01/2025-10'].map(periodId)).toEqual([
    '2019',
    '2010--11',
    '2010-11',
    '2025-01--2025-10',
  ]);
});

describe('charts of other periods', () => {
  it('are those in which enough regions are published, the latest left out', () => {
    const made = otherPeriodEmbeds(store, 'kk', 'schools').map(({ key }) => key.view);
    const years = Array.from({ length: 12 }, (_, i) => 2021 - i).map(
      (year) => `${String(year)}--${String((year + 1) % 100)}`,
    );
    expect(made).toEqual(['map', 'dots'].flatMap((view) => years.map((id) => `${view}-${id}`)));
  });

  it('show their own period in title, numbers and words, and never that of the usual chart', () => {
    let count = 0;
    for (const lang of LANGUAGES) {
      for (const id of indicatorIds(store)) {
        const usual = new Map(allAreaEmbeds(store, lang, id).map((view) => [view.key.view, view]));
        for (const view of otherPeriodEmbeds(store, lang, id)) {
          const { chart, other, table, shown, sub } = view;
          if (!chart || !other || table.kind !== 'areas') throw new Error(`no chart of ${id}`);
          const latest = usual.get(other.view);
          expect(view.key.view).toBe(`${other.view}-${other.id}`);
          expect(chart.period).not.toBe(latest?.chart?.period);
          expect(table.columns).toEqual([other.name]);
          expect(sub).toContain(other.name);
          expect(sub).not.toBe(latest?.sub);
          expect(table.caption).not.toContain('2022/23');
          const parts = [...view.heading, ...chart.caption.flat()].filter((part) => typeof part !== 'string');
          for (const { key } of parts) expect(key.split('|')[2], plain(view.heading)).toBe(chart.period);
          expect(areaValues(documentOf(store, shown).rows, chart.period ?? '').length).toBeGreaterThan(4);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(400);
  });

  it('are none of a painful subject', () => {
    const quiet = indicatorIds(store).filter((id) => documentOf(store, id).quiet);
    expect(quiet.length).toBeGreaterThan(0);
    for (const id of quiet) expect(otherPeriodEmbeds(store, 'en', id)).toEqual([]);
  });
});
