import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../scripts/export/citation.ts';
import { ris } from '../../../scripts/export/ris.ts';
import { madeShelf, same } from '../../support/made-shelf.ts';
import { nastyText, oneLine } from '../../support/nasty-text.ts';

function written(options: Parameters<typeof madeShelf>[0] = {}): string {
  const { shelf, subject } = madeShelf(options);
  return ris(citationOf(shelf, subject));
}

describe('ris', () => {
  it('has a dataset in each language', () => {
    const { data } = new Cite(written({ site: 'https://example.org/' }));
    expect(data.map(({ type, language, URL }) => [type, language, URL])).toEqual([
      ['dataset', 'kk', 'https://example.org/kk/indicators/made-up/'],
      ['dataset', 'ru', 'https://example.org/ru/indicators/made-up/'],
      ['dataset', 'en', 'https://example.org/en/indicators/made-up/'],
    ]);
    expect(data[2]).toMatchObject({
      title: 'Made-up indicator',
      author: [{ literal: 'Qorgan project' }],
      publisher: 'Qorgan',
      version: '2026-11',
      issued: { 'date-parts': [[2026, 11, 22]] },
      note: 'Based on: Bureau, May 2024. Licence: CC BY 4.0.',
    });
  });

  it('ends every line as the format wants, and begins it with a tag', () => {
    const lines = written().split('\r\n');
    expect(written()).not.toMatch(/[^\r]\n/);
    expect(lines.filter((line) => !/^([A-Z][A-Z0-9] {2}- .*)?$/.test(line))).toEqual([]);
  });

  it('keeps every name as it is', () => {
    fc.assert(
      fc.property(nastyText, (name) => {
        const { data } = new Cite(written({ name: same(name) }));
        expect(data.map(({ title }) => title)).toEqual([oneLine(name), oneLine(name), oneLine(name)]);
      }),
    );
  });
});
