import { expect, it } from 'vitest';
import { PressIndexSchema } from '../../../src/domain/press-index.ts';
import { CARD, embedAddress, embedPath, imageAddress } from '../../../src/domain/press-paths.ts';

const ALL = { lang: 'kk', indicator: 'offenders', view: 'dots', area: null } as const;
const ONE = { ...ALL, area: 'KZ-31' };

it('has one address for each chart, which is a promise', () => {
  expect(embedPath(ALL)).toBe('kk/offenders/dots/');
  expect(embedAddress('latest/', ALL)).toBe('embed/v1/latest/kk/offenders/dots/');
  expect(embedAddress('r/2026-03/', ONE)).toBe('embed/v1/r/2026-03/kk/offenders/dots/kz-31/');
  expect(imageAddress('latest/', ALL, '720-dark.svg')).toBe(
    'img/v1/latest/kk/offenders/dots/all.720-dark.svg',
  );
  expect(imageAddress('examples/', ONE, CARD)).toBe('img/v1/examples/kk/offenders/dots/kz-31.1200x630.png');
});

it('refuses a list of what was made that lacks a part', () => {
  const whole = { script: { path: 'a.js', integrity: 'sha384-x' }, embeds: [], pictures: [], briefings: [] };
  expect(PressIndexSchema.parse(whole)).toEqual(whole);
  expect(PressIndexSchema.safeParse({ ...whole, briefings: undefined }).success).toBe(false);
  expect(PressIndexSchema.safeParse({ ...whole, pictures: [{ path: 'a.svg', bytes: 1 }] }).success).toBe(
    false,
  );
});
