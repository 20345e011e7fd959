import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  flagsOf,
  pathOf,
  pictureNames,
  readChoice,
  writeChoice,
  type Choice,
} from '../../../src/client/embed-choice.ts';
import { ALL_AREA_IMAGES, AREA_IMAGES } from '../../../src/embed/picture-formats.ts';

const GIVEN = { lang: 'kk', indicator: 'offenders' };
const USUAL = readChoice('', GIVEN);

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const CHOICES: fc.Arbitrary<Choice> = fc.record({
  indicator: word,
  view: fc.oneof(fc.constant(''), word),
  period: fc.constantFrom('', '2019', '2010--11'),
  region: fc.constantFrom('', 'kz-31', 'kz-vos'),
  areas: fc.constantFrom('', 'kz-31', 'kz-31,kz-vos'),
  lang: fc.constantFrom('kk', 'ru', 'en'),
  width: fc.constantFrom('', '360', '720'),
  dark: fc.constantFrom('', 'true', 'auto'),
  edition: fc.constantFrom('latest', 'r/2026-11'),
  plain: fc.boolean(),
  static: fc.boolean(),
  transparent: fc.boolean(),
});

describe('what is chosen in the form', () => {
  it('is read back from the address as it was written', () => {
    fc.assert(
      fc.property(CHOICES, (choice) => {
        expect(readChoice(writeChoice(choice), GIVEN)).toEqual(choice);
      }),
    );
  });

  it('is the first chart of today where the address asks for nothing', () => {
    expect(USUAL).toMatchObject({
      ...GIVEN,
      view: '',
      region: '',
      dark: '',
      edition: 'latest',
      plain: false,
    });
    expect(writeChoice(USUAL)).toBe('?indicator=offenders&lang=kk');
  });

  it('leaves out what makes no sense', () => {
    const search = '?indicator=%22%3E%3Cscript%3E&view=a%20b&region=KZ-31&dark=%26&plain=1&other=x';
    expect(readChoice(search, GIVEN)).toEqual({ ...USUAL, region: 'kz-31' });
  });

  it('takes nothing that would lead out of the addresses of embeds, whatever the address holds', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('indicator', 'view', 'period', 'region', 'areas', 'edition'),
          fc.string(),
        ),
        (asked) => {
          const { indicator, view, period, region, areas, edition } = readChoice(
            `?${new URLSearchParams(asked).toString()}`,
            GIVEN,
          );
          for (const text of [indicator, view, period, region, areas, edition])
            expect(text).toMatch(/^[\w/.,-]*$/);
        },
      ),
    );
  });
});

it('leads to the chart of an edition, of another period, or of one area', () => {
  const map = { ...USUAL, view: 'map' };
  expect(pathOf(map)).toBe('kk/offenders/map/');
  expect(pathOf({ ...map, period: '2010--11' })).toBe('kk/offenders/map-2010--11/');
  expect(pathOf({ ...map, region: 'kz-31' })).toBe('kk/offenders/map/kz-31/');
});

describe('flags of the frame', () => {
  it('are those that are chosen', () => {
    expect(flagsOf(USUAL)).toBe('');
    expect(flagsOf({ ...USUAL, dark: 'auto' })).toBe('?dark=auto');
    expect(flagsOf({ ...USUAL, dark: 'true', plain: true, transparent: true })).toBe(
      '?dark=true&plain=true&transparent=true',
    );
    expect(flagsOf({ ...USUAL, static: true })).toBe('?static=true');
    expect(flagsOf({ ...USUAL, areas: 'kz-31,kz-61', static: true })).toBe('?areas=kz-31,kz-61&static=true');
  });
});

describe('pictures of the chosen chart', () => {
  const dots = { ...USUAL, view: 'dots' };

  it('are those that are made, of all areas and of one', () => {
    const start = 'kk/offenders/dots/';
    expect(pictureNames(dots).all).toEqual(ALL_AREA_IMAGES.map((format) => `${start}all.${format}`));
    const one = pictureNames({ ...dots, region: 'kz-31' });
    expect(one.all).toEqual(AREA_IMAGES.map((format) => `${start}kz-31.${format}`));
  });

  it('follow the colours where there is such a picture', () => {
    const made = (more: Partial<Choice>): string => pictureNames({ ...dots, ...more }).column;
    expect(made({})).toBe('kk/offenders/dots/all.720.svg');
    expect(made({ dark: 'true', plain: true })).toBe('kk/offenders/dots/all.720-dark.svg');
    expect(made({ dark: 'auto' })).toBe('kk/offenders/dots/all.720.svg');
    expect(made({ plain: true })).toBe('kk/offenders/dots/all.720-plain.svg');
    expect(made({ transparent: true })).toBe('kk/offenders/dots/all.720-transparent.svg');
    expect(made({ dark: 'true', region: 'kz-31' })).toBe('kk/offenders/dots/kz-31.720.svg');
    fc.assert(
      fc.property(CHOICES, (choice) => {
        const { all, column, phone } = pictureNames(choice);
        expect(all).toContain(column);
        expect(all).toContain(phone);
      }),
    );
  });
});
