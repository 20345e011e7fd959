import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureAddress } from '../../../src/domain/figure-address.ts';
import { rowKey } from '../../../src/domain/row.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/);
const row = fc.record({
  area: fc.constantFrom('KZ', 'KZ-31', 'KZ-61', 'KZ-ALM', '191010000'),
  period: fc.constantFrom('2022', '2022/23', '2022-05', '2022-05-31', '2022-01/2022-10'),
  sex: fc.constantFrom('' as const, 'female' as const, 'male' as const),
  age_group: fc.constantFrom('', '14', '14-15', '0-17'),
  breakdown: fc
    .array(fc.tuple(id, id), { maxLength: 2 })
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join(';')),
});

describe('figureAddress', () => {
  it.each([
    [{ area: 'KZ-31', period: '2022', sex: '', age_group: '', breakdown: '' }, 'kz-31.2022'],
    [
      {
        area: 'KZ',
        period: '2022/23',
        sex: 'female',
        age_group: '14-15',
        breakdown: 'crime=grave;place=school',
      },
      'kz.2022_23.female.14-15.crime_grave.place_school',
    ],
    [
      { area: 'KZ', period: '2025-01/2025-10', sex: '', age_group: '', breakdown: 'crime=grave' },
      'kz.2025-01_2025-10.crime_grave',
    ],
  ] as const)('of %o is %s', (figure, expected) => {
    expect(figureAddress(figure)).toBe(expected);
  });

  it('is another one for every other key', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(figureAddress(a) === figureAddress(b)).toBe(rowKey('x', a) === rowKey('x', b));
      }),
    );
  });

  it('needs no escape in an address', () => {
    fc.assert(
      fc.property(row, (a) => {
        expect(encodeURIComponent(figureAddress(a))).toBe(figureAddress(a));
      }),
    );
  });
});
