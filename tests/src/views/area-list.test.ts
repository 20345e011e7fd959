import { describe, expect, it } from 'vitest';
import { field } from '../../../src/i18n/field.ts';
import { absenceOf, formerAreas, presentAreas, wholesOf } from '../../../src/views/area-list.ts';
import { sampleRow as row } from '../i18n/sentences/samples.ts';
import { realAreasStore } from './sample-store.ts';

const store = realAreasStore();

describe('the areas', () => {
  it('of today are 20, by the alphabet of each language, the country and former ones left out', () => {
    const names = (['kk', 'ru', 'en'] as const).map((lang) =>
      presentAreas(store, lang).map((area) => field(area, 'short', lang)),
    );
    expect(names.map(({ length }) => length)).toEqual([20, 20, 20]);
    expect(names[0]?.slice(0, 5)).toEqual(['Абай', 'Ақмола', 'Ақтөбе', 'Алматы қ.', 'Алматы обл.']);
    expect(names[2]?.slice(0, 5)).toEqual(['Abai', 'Akmola', 'Aktobe', 'Almaty City', 'Almaty Reg.']);
  });

  it('in Russian stand by their own word: «г. Алматы» under А, «Ұлытау» after «Туркестанская»', () => {
    const names = presentAreas(store, 'ru').map((area) => field(area, 'short', 'ru'));
    expect(names.indexOf('г. Алматы')).toBe(names.indexOf('Алматинская') + 1);
    expect(names.indexOf('Ұлытау')).toBe(names.indexOf('Туркестанская') + 1);
  });

  it('of former times are 4, and each of their parts knows them', () => {
    expect(
      formerAreas(store, 'kk')
        .map(({ area }) => area)
        .sort(),
    ).toEqual(['KZ-ALM', 'KZ-KAR', 'KZ-VOS', 'KZ-YUZ']);
    expect(wholesOf(store, 'KZ-10')).toEqual(['KZ-VOS']);
    expect(wholesOf(store, 'KZ-79')).toEqual(['KZ-YUZ']);
    expect(wholesOf(store, 'KZ-31')).toEqual([]);
  });
});

describe('why there is no value', () => {
  const rows = [
    row({ area: 'KZ-31', value: null, status: 'c' }),
    row({ area: 'KZ-39', value: null, status: 'x' }),
    row({ area: 'KZ-43', value: null, status: 'z' }),
    row({ area: 'KZ-VOS', period: '2022' }),
  ];

  it.each([
    ['its row says that it is withheld', 'KZ-31', '2023', 'suppressed'],
    ['its row says that it is missing', 'KZ-39', '2023', 'missing'],
    ['its row says that it does not apply', 'KZ-43', '2023', 'not-applicable'],
    ['there is no row although the area existed', 'KZ-47', '2023', 'missing'],
    ['there is no row: the area did not exist', 'KZ-10', '2021', 'not-applicable'],
    ['there is no row: the area no longer existed', 'KZ-VOS', '2023', 'not-applicable'],
    ['the value stands under the former area', 'KZ-10', '2022', 'not-applicable'],
    ['another area of the year has nothing to do with it', 'KZ-31', '2022', 'missing'],
    ['what was asked is no period', 'KZ-31', 'soon', 'not-applicable'],
    ['the area is unknown', 'KZ-99', '2023', 'not-applicable'],
  ])('%s', (_, area, period, kind) => {
    expect(absenceOf(store, rows, area, period)).toBe(kind);
  });

  it('the value of the country covers no region', () => {
    expect(absenceOf(store, [row({ area: 'KZ' })], 'KZ-31', '2023')).toBe('missing');
  });
});
