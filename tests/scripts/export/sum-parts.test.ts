import { describe, expect, it } from 'vitest';
import { sumParts } from '../../../scripts/export/sum-parts.ts';
import { rowKey, type PublishedFigure } from '../../../src/domain/row.ts';
import { buildTerritory } from '../../../src/domain/territory.ts';
import { smallCountry } from '../../support/figures.ts';
import { plainIndicator, publishedFigure } from '../../support/published-figure.ts';

const country = buildTerritory(
  [...smallCountry.areas.values()].map((area) =>
    area.area === 'KZ-VOS' ? { ...area, valid_to: '2022-06-07' } : area,
  ),
  ['KZ-10', 'KZ-63'].map((part) => ({ whole: 'KZ-VOS', part, split_on: '2022-06-08' })),
);
const sum = { data_kind: 'computed' } as const;
const areas = ['KZ-10', 'KZ-31', 'KZ-63'].map((area, i) =>
  publishedFigure('cases', 10 + i, { area, frame: 'areas-2022' }),
);

function partsOf(figure: PublishedFigure, published: readonly PublishedFigure[] = areas): string[] {
  const rows = new Map(published.map((row) => [rowKey(row.indicator, row), row]));
  const parts = sumParts(plainIndicator('cases'), figure, rows, country);
  return parts.map(({ id, value }) => `${id}: ${String(value)}`);
}

describe('sumParts', () => {
  it('names the areas of the frame for the country', () => {
    const total = publishedFigure('cases', 33, { ...sum, area: 'KZ', frame: 'areas-2022' });
    expect(partsOf(total)).toEqual(['kz-10.2022: 10', 'kz-31.2022: 11', 'kz-63.2022: 12']);
  });

  it('names what a former area was split into', () => {
    const former = publishedFigure('cases', 22, { ...sum, area: 'KZ-VOS' });
    expect(partsOf(former)).toEqual(['kz-10.2022: 10', 'kz-63.2022: 12']);
  });

  it('names none where a part is not published, or the sum is withheld', () => {
    const former = publishedFigure('cases', 22, { ...sum, area: 'KZ-VOS' });
    expect(partsOf(former, areas.slice(0, 2))).toEqual([]);
    expect(partsOf({ ...former, value: null, status: 'c' })).toEqual([]);
  });

  it('names none of what a source has published', () => {
    expect(partsOf(publishedFigure('cases', 22, { area: 'KZ-VOS' }))).toEqual([]);
  });
});
