import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import {
  addSquares,
  GOLDEN_BOUNDARIES,
  GOLDEN_PAPERS,
  goldenSquares,
  type SquareFeature,
} from '../../support/golden-boundaries.ts';
import { MADE_UP_PAPERS } from '../../support/made-up-boundaries.ts';
import { replace, setText, textOf, type Files } from '../../support/memory-files.ts';
import { problemsAfter, publishedFrom } from '../../support/run.ts';
import { goldenFiles } from '../../support/memory-files.ts';

type Ring = number[][];

/** Boundaries after a change of the three squares. */
const squares = (change: (features: SquareFeature[]) => void) => (files: Files) => {
  const features = goldenSquares();
  change(features);
  addSquares(files, features);
};
/** Boundaries after a change of the ring of the second square. */
const ring = (change: (points: Ring) => void) =>
  squares((features) => {
    change((features[1]?.geometry?.coordinates as Ring[])[0] ?? []);
  });
const text = (content: string) => (files: Files) => {
  addSquares(files);
  setText(files, GOLDEN_BOUNDARIES, content);
};
const papers = (from: string, to: string) => (files: Files) => {
  addSquares(files);
  replace(files, GOLDEN_PAPERS, from, to);
};

interface Topology {
  type: string;
  transform?: unknown;
  arcs: unknown[];
  objects: Record<string, { type: string; geometries: { type: string; arcs: unknown }[] }>;
}

function squareTopology(): Topology {
  const features = goldenSquares().map((feature) => ({ ...feature, id: feature.properties?.['area'] }));
  const collection = { type: 'FeatureCollection' as const, features };
  return topology({ areas: collection }, 1e4) as unknown as Topology;
}

const topojson = (change: (value: Topology) => void) => (files: Files) => {
  const value = squareTopology();
  change(value);
  setText(files, 'data/reference/boundaries.topojson', JSON.stringify(value));
  setText(files, GOLDEN_PAPERS, MADE_UP_PAPERS);
};

describe('boundaries without a fault', () => {
  const fine: Record<string, (files: Files) => void> = {
    'GeoJSON with the code as a property': squares(() => undefined),
    'GeoJSON with the code as the id': squares((features) => {
      for (const feature of features) {
        feature.id = feature.properties?.['area'];
        feature.properties = null;
      }
    }),
    'a byte-order mark': (files) => {
      addSquares(files);
      setText(files, GOLDEN_BOUNDARIES, `\ufeff${textOf(files, GOLDEN_BOUNDARIES)}`);
    },
    'heights behind the coordinates': ring((points) => {
      for (const point of points) point.push(1200);
    }),
    TopoJSON: topojson(() => undefined),
    'TopoJSON as boundaries.json': (files) => {
      topojson(() => undefined)(files);
      setText(files, 'data/reference/boundaries.json', textOf(files, 'data/reference/boundaries.topojson'));
      files.delete('data/reference/boundaries.topojson');
    },
    'a year alone as the date, no address, no language': (files) => {
      addSquares(files);
      replace(files, GOLDEN_PAPERS, '2025-03-01', '2025');
      replace(files, GOLDEN_PAPERS, 'address: https://example.org/boundaries', "address: ''");
      replace(files, GOLDEN_PAPERS, 'language: en\n', '');
    },
    'no boundaries at all': () => undefined,
  };
  it.each(Object.entries(fine))('%s', (_, change) => {
    expect(problemsAfter(change)).toEqual([]);
  });

  it('publishes GeoJSON and TopoJSON alike', () => {
    const [geo, topo] = [goldenFiles(), goldenFiles()];
    addSquares(geo);
    topojson(() => undefined)(topo);
    const name = 'latest/boundaries.geojson';
    expect(publishedFrom(topo).get(name)).toBe(publishedFrom(geo).get(name));
    expect(publishedFrom(geo).get(name)).toContain('"area":"KZ-79"');
  });
});

describe('a fault of the boundaries', () => {
  const faults: Record<string, (files: Files) => void> = {
    'boundaries not JSON': text(
      '{\n "type": "FeatureCollection",\n "features": [\n  {"type": "Feature",}\n ]\n}\n',
    ),
    'boundaries cut off': text('{"type": "FeatureCollection",\n"features": [{"type": "Fea'),
    'boundaries a web page': text('<!DOCTYPE html>\n<html><body>404</body></html>\n'),
    'boundaries with NaN': text('{"type": "FeatureCollection",\n"features": [NaN]}\n'),
    'boundaries empty': text(''),
    'boundaries no collection': text('{"type": "Feature"}'),
    'boundaries no object': text('[1, 2]'),
    'boundaries too large': (files) => {
      addSquares(files);
      files.set(GOLDEN_BOUNDARIES, new Uint8Array(50_000_001).fill(0x20));
    },
    'boundaries twice': (files) => {
      addSquares(files);
      setText(files, 'data/reference/boundaries.topojson', JSON.stringify(squareTopology()));
    },
    'boundaries without papers': (files) => {
      addSquares(files);
      files.delete(GOLDEN_PAPERS);
    },
    'papers without boundaries': (files) => {
      setText(files, GOLDEN_PAPERS, MADE_UP_PAPERS);
    },
    'papers without a publisher in Kazakh': papers('  kk: Ойдан шығарылған карта агенттігі\n', ''),
    'papers without a licence': papers('licence: CC BY 4.0\n', ''),
    'papers with a wrong address': papers('https://example.org/boundaries', 'example.org'),
    'papers with a wrong date': papers('2025-03-01', '2025-13-01'),
    'boundary without a code': squares(([first]) => {
      if (first) first.properties = { NAME: 'Zhambyl' };
    }),
    'boundary with a number for a code': squares(([first]) => {
      if (first) first.properties = { area: 31 };
    }),
    'boundary of an unknown area': squares(([first]) => {
      if (first) first.properties = { area: 'KZ-99' };
    }),
    'boundary of a former area': squares((features) => {
      features.push({ ...goldenSquares()[0], properties: { area: 'KZ-YUZ' } } as SquareFeature);
    }),
    'boundary of the country': squares((features) => {
      features.push({ ...goldenSquares()[0], properties: { area: 'KZ' } } as SquareFeature);
    }),
    'boundary twice': squares((features) => {
      features.push(...goldenSquares().slice(0, 1));
    }),
    'boundary missing': squares((features) => {
      features.pop();
    }),
    'boundary no area': squares(([first]) => {
      if (first) first.geometry = { type: 'Point', coordinates: [70, 43] };
    }),
    'boundary without geometry': squares(([first]) => {
      if (first) first.geometry = null;
    }),
    'boundary without coordinates': squares(([first]) => {
      if (first) first.geometry = { type: 'MultiPolygon', coordinates: [] };
    }),
    'boundary with texts for numbers': ring((points) => {
      points[2] = ['70', '44'] as unknown as number[];
    }),
    'ring open': ring((points) => {
      points.pop();
    }),
    'ring of three points': ring((points) => {
      points.splice(1, 2);
    }),
    'ring of two places': ring((points) => {
      points[1] = points[2] = points[3] = [70, 44];
    }),
    'coordinates in metres': squares((features) => {
      for (const { geometry } of features) {
        const rings = geometry?.coordinates as Ring[];
        for (const point of rings[0] ?? []) point.forEach((value, i) => (point[i] = value * 111_000));
      }
    }),
    'TopoJSON damaged': topojson((value) => {
      value.arcs = [[]];
    }),
    'TopoJSON of two layers': topojson((value) => {
      value.objects['rivers'] = { type: 'GeometryCollection', geometries: [] };
    }),
    'TopoJSON with a lost arc': topojson((value) => {
      value.arcs.pop();
    }),
    'TopoJSON without arcs': topojson((value) => {
      const first = value.objects['areas']?.geometries[0];
      if (first) first.arcs = 'all';
    }),
    'TopoJSON of points': topojson((value) => {
      const first = value.objects['areas']?.geometries[0];
      if (first) first.type = 'Point';
    }),
  };
  it.each(Object.entries(faults))('%s', async (name, fault) => {
    const file = `../../fixtures/faults/${name.replaceAll(' ', '-')}.txt`;
    await expect(`${problemsAfter(fault).join('\n')}\n`).toMatchFileSnapshot(file);
  });

  it('is listed with all the others', () => {
    const problems = problemsAfter((files) => {
      squares((features) => {
        features.pop();
        if (features[0]) features[0].properties = { area: 'KZ-99' };
      })(files);
      files.delete(GOLDEN_PAPERS);
    });
    expect(problems.map((problem) => problem.split(';')[0])).toEqual([
      'data/reference/boundaries.geojson: an area has no boundary',
      'data/reference/boundaries.geojson: an area has no boundary',
      'data/reference/boundaries.geojson: features.0.properties.area: unknown area',
      'data/reference/boundaries.yml: the file is missing',
    ]);
  });
});
