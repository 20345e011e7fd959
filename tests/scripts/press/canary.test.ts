import { beforeAll, describe, expect, it } from 'vitest';
import { indicatorSlides } from '../../../scripts/press/slides/indicator-slides.ts';
import { regionSlides } from '../../../scripts/press/slides/region-slides.ts';
import { indicatorDocument } from '../../../scripts/press/word/indicator-document.ts';
import { regionDocument } from '../../../scripts/press/word/region-document.ts';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { documentOf, type Store } from '../../../src/views/store.ts';
import { realStore } from '../../src/views/real-store.ts';
import { CANARIES, canaryData } from '../../support/canary.ts';
import { everyText } from '../../support/office-file.ts';

let store: Store;
beforeAll(() => {
  store = realStore(canaryData());
});

/** Numbers as files write them: bare, and with any space or comma between thousands. */
function writings(value: number): RegExp {
  const text = String(value);
  return new RegExp(`(?<!\\d)${text.slice(0, -3)}[\\s,.\u00a0\u202f]?${text.slice(-3)}(?!\\d)`);
}

/** Those that were in the input and are not published: they must stand nowhere. */
function hidden(): readonly number[] {
  const published = new Set(
    [...store.indicators.values()].flatMap(({ rows }) => rows.map(({ value }) => value)),
  );
  const given = Object.values(CANARIES).flatMap((value) => [value, value + 1]);
  return given.filter((value) => !published.has(value));
}

describe('a number that is withheld', () => {
  it('is known to the test', () => {
    expect(hidden().length).toBeGreaterThan(0);
    expect(documentOf(store, 'victims').rows.some(({ status }) => status === 'c')).toBe(true);
  });

  it('stands in no part of any slide or document, workbooks, notes and pictures included', async () => {
    for (const lang of LANGUAGES) {
      const files = [
        await indicatorSlides(store, lang, 'victims', { site: '' }),
        await indicatorDocument(store, lang, 'victims', { site: '' }),
        await regionSlides(store, lang, 'KZ-11', { site: '' }),
        await regionDocument(store, lang, 'KZ-43', { site: '' }),
      ];
      for (const file of files) {
        const text = everyText(file ?? new Uint8Array());
        expect(hidden().filter((value) => writings(value).test(text))).toEqual([]);
      }
    }
  });

  it('would be found: the total that is published is', async () => {
    const total = documentOf(store, 'victims').rows.find(
      ({ area, sex, age_group, breakdown, value }) =>
        area === 'KZ-11' && !sex && !age_group && !breakdown && value !== null,
    )?.value;
    const file = await indicatorSlides(store, 'kk', 'victims', { site: '' });
    expect(total).toBeGreaterThan(100_000);
    expect(everyText(file ?? new Uint8Array())).toMatch(writings(total ?? 0));
  });
});
