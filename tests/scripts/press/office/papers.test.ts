import { describe, expect, it } from 'vitest';
import {
  cellText,
  fullAddress,
  publishersText,
  sourceText,
} from '../../../../scripts/press/office/papers.ts';
import type { SourceLine } from '../../../../src/views/model.ts';

const source: SourceLine = {
  publisher: 'Ұлттық статистика бюросы',
  title: 'Кесте',
  titleLang: undefined,
  address: '',
  date: '2024',
  remark: '',
};

describe('papers of a figure', () => {
  it('name publisher, title and date, the calculation of the project and why an address is not shown', () => {
    expect(sourceText('kk', [source], undefined)).toBe('Дереккөз: Ұлттық статистика бюросы, Кесте (2024).');
    expect(sourceText('kk', [source, { ...source, title: '', remark: 'Мекенжай жоқ.' }], '2026-11')).toBe(
      'Дереккөздер: Ұлттық статистика бюросы, Кесте (2024); Ұлттық статистика бюросы (2024); ' +
        'жоба есептеген (шығарылым: 2026-11). Мекенжай жоқ.',
    );
    expect(sourceText('kk', [], undefined)).toBe('');
  });

  it('name each publisher once where a list of tables would not fit', () => {
    expect(publishersText('en', [source, source], '2026-11')).toBe(
      'Sources: Ұлттық статистика бюросы; calculated by the project (release 2026-11).',
    );
  });

  it('give an address with its host, below a folder too, and without one the path in words', () => {
    expect(fullAddress('https://example.org/x/', '/kk/regions/kz-31/')).toBe(
      'https://example.org/x/kk/regions/kz-31/',
    );
    expect(fullAddress('', '/kk/regions/kz-31/')).toBe('kk/regions/kz-31/');
  });

  it('write what a place lacks as its sign', () => {
    expect(
      (['suppressed', 'missing', 'not-applicable'] as const).map((kind) => cellText({ kind }).text),
    ).toEqual(['[c]', '[x]', '–']);
    expect(cellText({ kind: 'value', parts: ['27,3'], marks: [1, 2] })).toEqual({
      text: '27,3',
      marks: '1, 2',
    });
  });
});
