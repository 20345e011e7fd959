import { describe, expect, it } from 'vitest';
import { boundaryResource, foreignKeysOf } from '../../../scripts/export/data-package.ts';
import { madeShelf, same } from '../../support/made-shelf.ts';

const PAPERS = {
  type: 'FeatureCollection',
  publisher: same('Mapmaker'),
  title: 'Borders',
  address: 'https://example.org/borders',
  licence: 'ODbL 1.0',
  licence_address: 'https://example.org/odbl',
  date: '2024',
  features: [],
};
const file = { path: 'boundaries.geojson', bytes: 9, sha256: 'b'.repeat(64) };

function boundaries(papers: object): object {
  const { shelf } = madeShelf();
  return boundaryResource({ ...shelf, json: () => ({ ...PAPERS, ...papers }) }, file);
}

describe('boundaryResource', () => {
  it('keeps the licence and the publisher of the boundaries', () => {
    expect(boundaries({})).toMatchObject({
      name: 'boundaries',
      mediatype: 'application/geo+json',
      licenses: [{ title: 'ODbL 1.0', path: 'https://example.org/odbl' }],
      sources: [
        { title: 'Mapmaker: Borders (2024)', path: 'https://example.org/borders', licence: 'ODbL 1.0' },
      ],
    });
  });

  it('names terms without an address as what they are', () => {
    const resource = boundaries({ address: '', licence_address: '' });
    expect(resource).toMatchObject({ licence: 'ODbL 1.0', sources: [{ title: 'Mapmaker: Borders (2024)' }] });
    expect(resource).not.toHaveProperty('licenses');
  });
});

describe('foreignKeysOf', () => {
  const tables = { areas: [{ area: 'KZ' }], units: [{ unit: 'persons' }] };
  const all = new Set(['areas.csv', 'units.csv']);

  it('are declared where every value is listed', () => {
    const { shelf, subject } = madeShelf({ tables });
    expect(foreignKeysOf(shelf, subject.table, all).map(({ field }) => field)).toEqual(['area', 'unit']);
  });

  it('are not where an area is not, or its table is not packed', () => {
    const { shelf, subject } = madeShelf({ tables, rows: [{ area: '311000000' }] });
    expect(foreignKeysOf(shelf, subject.table, all).map(({ field }) => field)).toEqual(['unit']);
    expect(foreignKeysOf(shelf, subject.table, new Set())).toEqual([]);
  });
});
