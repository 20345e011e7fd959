import { expect, it } from 'vitest';
import { field } from '../../../src/i18n/field.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';

it('a field is read in the language asked for, and an empty text stays empty', () => {
  const area = { name_kk: 'Абай облысы', name_ru: 'область Абай', name_en: 'Abai Region' };
  expect(LANGUAGES.map((lang) => field(area, 'name', lang))).toEqual([
    'Абай облысы',
    'область Абай',
    'Abai Region',
  ]);
  expect(field({ note_kk: '', note_ru: 'есть', note_en: 'some' }, 'note', 'kk')).toBe('');
});
