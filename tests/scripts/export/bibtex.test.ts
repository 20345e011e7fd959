import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex, bibtexText } from '../../../scripts/export/bibtex.ts';
import { citationOf } from '../../../scripts/export/citation.ts';
import { madeShelf, same } from '../../support/made-shelf.ts';
import { nastyText, oneLine } from '../../support/nasty-text.ts';

function written(options: Parameters<typeof madeShelf>[0] = {}): string {
  const { shelf, subject } = madeShelf(options);
  return bibtex(citationOf(shelf, subject));
}

describe('bibtex', () => {
  it('has the citation once in each language', () => {
    const { data } = new Cite(written({ site: 'https://example.org/sub/' }));
    expect(data.map(({ id, language, URL }) => [id, language, URL])).toEqual([
      ['qorgan-made-up-2026-11-kk', 'kazakh', 'https://example.org/sub/kk/indicators/made-up/'],
      ['qorgan-made-up-2026-11-ru', 'russian', 'https://example.org/sub/ru/indicators/made-up/'],
      ['qorgan-made-up-2026-11-en', 'english', 'https://example.org/sub/en/indicators/made-up/'],
    ]);
    expect(data[2]).toMatchObject({
      title: 'Made-up indicator',
      author: [{ family: 'Qorgan project' }],
      publisher: 'Qorgan',
      version: '2026-11',
      issued: { 'date-parts': [[2026, 11]] },
    });
  });

  it('names the one source behind the figures, and the licence', () => {
    const [kk, , en] = new Cite(written()).data;
    expect(en?.note).toBe('Based on: Bureau, May 2024. Licence: CC BY 4.0. Address: en/indicators/made-up/');
    expect(kk?.note).toContain('Негізі: Бюро (қаз), 2024 жылғы мамыр.');
  });

  it('invents no host', () => {
    expect(written()).not.toMatch(/url =|https?:/);
  });

  it('says that made-up figures are made up', () => {
    expect(written({ synthetic: true })).toContain('note = {Synthetic data: the numbers are made up.');
  });

  it('keeps every name as it is', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (name, publisher) => {
        const { data } = new Cite(written({ name: same(name), publisher }));
        expect(data).toHaveLength(3);
        expect(data[0]?.title).toBe(oneLine(name));
        expect(data[0]?.author[0]?.family).toBe(oneLine(publisher));
      }),
    );
  });

  it.each([
    ['50 % & $5_#1', '50 \\% \\& \\$5\\_\\#1'],
    ['{a}\\b~c^d', '\\{a\\}\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d'],
    ['a\r\n  b -- c', 'a b -{}- c'],
  ])('writes %j so that TeX prints it', (text, expected) => {
    expect(bibtexText(text)).toBe(expected);
  });
});
