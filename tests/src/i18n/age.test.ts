import { describe, expect, it } from 'vitest';
import { formatAge } from '../../../src/i18n/age.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { NBSP as n } from '../../../src/i18n/number.ts';

describe('an age band', () => {
  it.each([
    ['15-19', `15–19${n}жас`, `15–19${n}лет`, `aged${n}15–19`],
    ['0-17', `0–17${n}жас`, `0–17${n}лет`, `aged${n}0–17`],
    ['0-4', `0–4${n}жас`, `0–4${n}года`, `aged${n}0–4`],
    ['0-1', `0–1${n}жас`, `0–1${n}год`, `aged${n}0–1`],
    ['18-21', `18–21${n}жас`, `18–21${n}год`, `aged${n}18–21`],
    ['1', `1${n}жас`, `1${n}год`, `aged${n}1`],
    ['3', `3${n}жас`, `3${n}года`, `aged${n}3`],
    ['11', `11${n}жас`, `11${n}лет`, `aged${n}11`],
    ['all', 'барлық жас', 'все возрасты', 'all ages'],
    ['not-stated', 'жасы көрсетілмеген', 'возраст не указан', 'age not stated'],
    ['not-applicable', '', '', ''],
  ])('%s is written as each language does', (band, ...wanted) => {
    expect(LANGUAGES.map((lang) => formatAge(lang, band))).toEqual(wanted);
  });
});
