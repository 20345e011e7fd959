import { describe, expect, it } from 'vitest';
import { bodyLinks, joined, measureAddress, withLinks } from '../../../../src/views/measures/links.ts';
import { goldenStore } from '../sample-store.ts';

const store = goldenStore();

describe('links between measures and bodies', () => {
  it('lead from codes in a text to the pages of measures that there are', () => {
    expect(withLinks(store, 'en', 'Rules came later (AA-04), not before.')).toEqual([
      'Rules came later (',
      { text: 'AA-04', address: '/en/measures/aa-04/' },
      '), not before.',
    ]);
    expect(withLinks(store, 'en', 'ZZ-99')).toEqual(['ZZ-99']);
  });

  it('have addresses in small letters', () => {
    expect(measureAddress('kk', 'ZH-01')).toBe('/kk/measures/zh-01/');
  });

  it('lead to each body that is known', () => {
    expect(bodyLinks(store, 'ru', 'ministry;nobody;akimats')).toEqual([
      { text: 'Министерство', address: '/ru/bodies/ministry/' },
      { text: 'Акиматы', address: '/ru/bodies/akimats/' },
    ]);
    expect(bodyLinks(store, 'ru', '')).toEqual([]);
  });

  it('stand one after the other', () => {
    expect(joined(['a', 'b', 'c'])).toEqual(['a', '; ', 'b', '; ', 'c']);
    expect(joined([])).toEqual([]);
  });
});
