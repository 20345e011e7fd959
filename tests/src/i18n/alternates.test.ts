import { expect, it } from 'vitest';
import { alternatePaths } from '../../../src/i18n/alternates.ts';

it('sends everybody else to Kazakh, from home to the chooser', () => {
  expect(alternatePaths('data/').map(({ lang, path }) => `${lang} ${path}`)).toEqual([
    'kk kk/data/',
    'ru ru/data/',
    'en en/data/',
    'x-default kk/data/',
  ]);
  expect(alternatePaths('').at(-1)).toEqual({ lang: 'x-default', path: '' });
});
