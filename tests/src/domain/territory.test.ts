import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '../../../src/domain/period.ts';
import { TABLES, type TableRecord } from '../../../src/domain/tables.ts';
import { buildTerritory } from '../../../src/domain/territory.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`invalid period: ${text}`);
  return parsed;
}

type Area = TableRecord<'areas'>;

function area(code: string, type: string, more: Partial<Area> = {}): Area {
  const empty = Object.fromEntries(Object.keys(TABLES.areas.columns).map((column) => [column, '']));
  return { ...(empty as Area), area: code, type, ...more };
}

const territory = buildTerritory(
  [
    area('KZ', 'country'),
    area('KZ-10', 'region', { valid_from: '2022-06-08' }),
    area('KZ-63', 'region', { territory_from: '2022-06-08' }),
    area('KZ-31', 'region'),
    area('KZ-VOS', 'former', { valid_to: '2022-06-07' }),
  ],
  [
    { whole: 'KZ-VOS', part: 'KZ-63', split_on: '2022-06-08' },
    { whole: 'KZ-VOS', part: 'KZ-10', split_on: '2022-06-08' },
  ],
  [
    { kato: '311000000', area: 'KZ-31' },
    { kato: '316600000', area: 'KZ-31' },
  ],
);

describe('a territory', () => {
  it('knows which areas existed on some day of a period', () => {
    expect(territory.existsIn('KZ-VOS', period('2022'))).toBe(true);
    expect(territory.existsIn('KZ-VOS', period('2023'))).toBe(false);
    expect(territory.existsIn('KZ-10', period('2022'))).toBe(true);
    expect(territory.existsIn('KZ-10', period('2021/22'))).toBe(true);
    expect(territory.existsIn('KZ-10', period('2021'))).toBe(false);
    expect(territory.existsIn('KZ-31', period('1995'))).toBe(true);
    expect(territory.existsIn('KZ-99', period('2022'))).toBe(false);
  });

  it('counts an area with new borders as new, although its code is old', () => {
    expect(territory.existsIn('KZ-63', period('2021'))).toBe(false);
  });

  it('lists the areas of a frame', () => {
    expect(territory.frameAreas('areas-2018', period('2022'))).toEqual(['KZ-31', 'KZ-VOS']);
    expect(territory.frameAreas('areas-2022', period('2015-01-01'))).toEqual(['KZ-10', 'KZ-31', 'KZ-63']);
    expect(territory.frameAreas('as-of-period', period('2021'))).toEqual(['KZ-31', 'KZ-VOS']);
    expect(territory.frameAreas('as-of-period', period('2022'))).toEqual(['KZ-10', 'KZ-31', 'KZ-63']);
  });

  it('knows that a former area overlaps its parts', () => {
    expect(territory.overlap('KZ-VOS', 'KZ-10')).toBe(true);
    expect(territory.overlap('KZ-10', 'KZ-VOS')).toBe(true);
    expect(territory.overlap('KZ-10', 'KZ-63')).toBe(false);
    expect(territory.leaves('KZ-VOS')).toEqual(['KZ-63', 'KZ-10']);
  });

  it('knows the districts of a region as its parts', () => {
    expect(territory.parts.get('KZ-31')).toEqual(['311000000', '316600000']);
    expect(territory.leaves('KZ-31')).toEqual(['311000000', '316600000']);
    expect(territory.overlap('KZ-31', '316600000')).toBe(true);
    expect(territory.overlap('KZ-10', '316600000')).toBe(false);
    expect(territory.districts.get('316600000')).toBe('KZ-31');
    expect(territory.frameAreas('areas-2022', period('2022'))).not.toContain('316600000');
  });
});
