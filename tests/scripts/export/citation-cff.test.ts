import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationCff } from '../../../scripts/export/citation-cff.ts';
import { madeShelf, same, SOURCE } from '../../support/made-shelf.ts';
import { nastyText } from '../../support/nasty-text.ts';
import { checkBy, faultsOf } from '../../support/standard.ts';

interface Cff {
  readonly title: string;
  readonly url?: string;
  readonly license?: string;
  readonly references?: readonly { readonly title: string }[];
}

function written(options: Parameters<typeof madeShelf>[0] = {}): Cff {
  const { shelf, subject } = madeShelf(options);
  return parse(citationCff(shelf, subject)) as Cff;
}

describe('citationCff', () => {
  const check = checkBy('cff-1.2.0.schema.json');

  it('is valid', () => {
    expect(faultsOf(check, written())).toEqual([]);
    expect(faultsOf(check, written({ site: 'https://example.org/', synthetic: true }))).toEqual([]);
  });

  it('is checked by a schema that finds faults', () => {
    expect(faultsOf(check, { ...written(), message: undefined })).toEqual([
      " must have required property 'message'",
    ]);
  });

  it('names the licence and the sources that may be named', () => {
    expect(written().license).toBe('CC-BY-4.0');
    expect(written().references?.map(({ title }) => title)).toEqual(['A table']);
    const withheld = { ...SOURCE, address_status: 'withheld', title: 'A case' };
    expect(JSON.stringify(written({ tables: { sources: [withheld] } }))).not.toContain('A case');
  });

  it('has an address only where the site knows its own', () => {
    expect(written().url).toBeUndefined();
    expect(written({ site: 'https://example.org/' }).url).toBe('https://example.org/en/indicators/made-up/');
  });

  it('keeps every name as it is', () => {
    fc.assert(
      fc.property(nastyText, (name) => {
        const cff = written({ name: same(name) });
        expect(cff.title).toBe(name);
        expect(faultsOf(check, cff)).toEqual([]);
      }),
    );
  });
});
