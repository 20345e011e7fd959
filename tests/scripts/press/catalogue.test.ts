import { beforeAll, expect, it } from 'vitest';
import { catalogueEntry, type CatalogueEntry } from '../../../scripts/press/catalogue.ts';
import { indicatorsOf, type PressEdition } from '../../../scripts/press/editions.ts';
import { embedHeight } from '../../../scripts/press/embed/height.ts';
import { picturesOf } from '../../../scripts/press/pictures.ts';
import { realStore } from '../../src/views/real-store.ts';

let edition: PressEdition;
let entry: CatalogueEntry;
beforeAll(() => {
  edition = { store: realStore(), folder: 'latest/' };
  const found = indicatorsOf(edition).find(({ id, lang }) => id === 'schools' && lang === 'en');
  if (!found) throw new Error('there are no schools');
  entry = catalogueEntry(edition, found, () => 0);
  for (const view of found.others) {
    expect(picturesOf(edition, view, '')).toEqual([]);
    const told = entry.periods.find(({ id, view: kind }) => view.key.view === `${kind}-${id}`);
    expect(told?.height).toBe(embedHeight(view));
  }
});

it('tells the period of each chart that has one, and which other periods there are', () => {
  expect(entry.views.map(({ id, period }) => [id, period])).toEqual([
    ['series', undefined],
    ['map', '2022/23'],
    ['dots', '2022/23'],
    ['multiples', undefined],
    ['bars-residence', '2022/23'],
  ]);
  const years = entry.periods.filter(({ view }) => view === 'map').map(({ period }) => period);
  expect(years).toHaveLength(12);
  expect(years[0]).toBe('2021/22');
  expect(entry.periods.filter(({ view }) => view === 'dots').map(({ period }) => period)).toEqual(years);
  expect(entry.periods.every(({ picture }) => picture === 0)).toBe(true);
});

it('tells in which charts single regions can be picked out', () => {
  const marked = new Map(entry.views.map(({ id, marks }) => [id, marks]));
  expect([...marked].filter(([, { length }]) => length > 0).map(([id]) => id)).toEqual([
    'map',
    'dots',
    'multiples',
  ]);
  for (const id of ['map', 'multiples']) {
    expect(marked.get(id)).toHaveLength(20);
    expect(marked.get(id)).toContain('kz-31');
    expect(marked.get(id)).not.toContain('kz-uko');
  }
});
