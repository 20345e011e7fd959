import { expect, it, vi } from 'vitest';
import { remember } from '../../../src/views/remember.ts';
import { goldenStore, realAreasStore } from './sample-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

it('makes a thing once for a store, a language and an id', () => {
  const make = vi.fn((_store: unknown, lang: string, id: string) => ({ name: `${lang} ${id}` }));
  const get = remember(make);
  const first = get(goldenStore(), 'kk', 'KZ-31');
  expect(get(goldenStore(), 'kk', 'KZ-31')).toBe(first);
  expect(get(goldenStore(), 'ru', 'KZ-31')).toEqual({ name: 'ru KZ-31' });
  expect(get(goldenStore(), 'kk', 'KZ-61')).toEqual({ name: 'kk KZ-61' });
  expect(get(realAreasStore(), 'kk', 'KZ-31')).not.toBe(first);
  expect(make).toHaveBeenCalledTimes(4);
});
