import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../scripts/export/citation.ts';
import { cslJson } from '../../../scripts/export/csl-json.ts';
import { madeShelf, same } from '../../support/made-shelf.ts';
import { nastyText } from '../../support/nasty-text.ts';

function written(options: Parameters<typeof madeShelf>[0] = {}): string {
  const { shelf, subject } = madeShelf(options);
  return cslJson(citationOf(shelf, subject));
}

describe('cslJson', () => {
  it('is what a citation processor prints', () => {
    const text = new Cite(written({ site: 'https://example.org/' })).format('bibliography', {
      format: 'text',
      template: 'apa',
      lang: 'en-US',
    });
    expect(text).toContain('Qorgan project. (2026');
    expect(text).toContain('Made-up indicator');
    expect(text).toContain('https://example.org/kk/indicators/made-up/');
  });

  it('has an address only where the site knows its own', () => {
    const items = JSON.parse(written()) as { URL?: string; note: string }[];
    expect(items.map(({ URL }) => URL)).toEqual([undefined, undefined, undefined]);
    expect(items[2]?.note).toContain('Address: en/indicators/made-up/');
  });

  it('keeps every name as it is', () => {
    fc.assert(
      fc.property(nastyText, (name) => {
        expect(new Cite(written({ name: same(name) })).data[1]?.title).toBe(name);
      }),
    );
  });
});
