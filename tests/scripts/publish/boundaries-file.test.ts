import { describe, expect, it } from 'vitest';
import { PublishedBoundariesSchema } from '../../../src/domain/boundaries.ts';
import { addSquares, GOLDEN_PAPERS } from '../../support/golden-boundaries.ts';
import { goldenFiles, replace } from '../../support/memory-files.ts';
import { publishedFrom } from '../../support/run.ts';

const NAME = 'latest/boundaries.geojson';

interface Listing {
  readonly files: readonly { readonly path: string }[];
  readonly resources: readonly { readonly name: string }[];
}

function published(change: (files: ReturnType<typeof goldenFiles>) => void): Map<string, string> {
  const files = goldenFiles();
  change(files);
  return publishedFrom(files);
}

function json(files: ReadonlyMap<string, string>, name: string): Listing {
  return JSON.parse(files.get(name) ?? '{}') as Listing;
}

describe('the published boundaries', () => {
  const files = published(addSquares);
  const text = files.get(NAME) ?? '';

  it('name their publisher, licence and date, and hold each area on a line', () => {
    const value: unknown = JSON.parse(text);
    expect(PublishedBoundariesSchema.parse(value)).toEqual(value);
    expect(value).toMatchObject({
      type: 'FeatureCollection',
      publisher: { en: 'Imaginary Mapping Agency' },
      title: 'Made-up boundaries of regions',
      licence: 'CC BY 4.0',
      licence_address: 'https://creativecommons.org/licenses/by/4.0/',
      date: '2025-03-01',
    });
    expect(text.split('\n').filter((line) => line.includes('"Feature"'))).toEqual([
      '  {"type":"Feature","id":"KZ-31","properties":{"area":"KZ-31"},"geometry":{"type":"MultiPolygon","coordinates":[[[[69,43],[69,44],[68,44],[68,43],[69,43]]]]}},',
      '  {"type":"Feature","id":"KZ-61","properties":{"area":"KZ-61"},"geometry":{"type":"MultiPolygon","coordinates":[[[[69,43],[70,43],[70,44],[69,44],[69,43]]]]}},',
      '  {"type":"Feature","id":"KZ-79","properties":{"area":"KZ-79"},"geometry":{"type":"MultiPolygon","coordinates":[[[[70,43],[71,43],[71,44],[70,44],[70,43]]]]}}',
    ]);
    expect(text.endsWith('\n ]\n}\n')).toBe(true);
    expect(text).not.toContain('\r');
  });

  it('are listed in the index, the checksums and the package', () => {
    expect(json(files, 'index.json').files.map(({ path }) => path)).toContain(NAME);
    expect(files.get('latest/SHA256SUMS')).toContain('  boundaries.geojson\n');
    const resource = json(files, 'latest/datapackage.json').resources.find(
      ({ name }) => name === 'boundaries',
    );
    expect(resource).toMatchObject({
      path: 'boundaries.geojson',
      format: 'geojson',
      mediatype: 'application/geo+json',
      licenses: [{ title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      sources: [
        {
          title: 'Imaginary Mapping Agency: Made-up boundaries of regions (2025-03-01)',
          path: 'https://example.org/boundaries',
        },
      ],
    });
  });

  it('have no link in the package where the papers have no address', () => {
    const bare = published((input) => {
      addSquares(input);
      replace(input, GOLDEN_PAPERS, 'address: https://example.org/boundaries', "address: ''");
      replace(
        input,
        GOLDEN_PAPERS,
        'licence_address: https://creativecommons.org/licenses/by/4.0/',
        "licence_address: ''",
      );
    });
    const resource = json(bare, 'latest/datapackage.json').resources.find(
      ({ name }) => name === 'boundaries',
    );
    expect(JSON.stringify(resource)).not.toMatch(/"path":"(http)?"/);
    expect(resource).toMatchObject({ licenses: [{ title: 'CC BY 4.0' }] });
  });

  it('leave no trace where there are none', () => {
    const without = published(() => undefined);
    expect([...without.keys()].filter((name) => name.includes('boundaries'))).toEqual([]);
    expect([...without.values()].join('\n')).not.toContain('boundaries.geojson');
  });
});
