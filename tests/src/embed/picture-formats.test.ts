import { expect, it } from 'vitest';
import { CARD } from '../../../src/domain/press-paths.ts';
import { ALL_AREA_IMAGES, AREA_IMAGES, imageFormats } from '../../../src/embed/picture-formats.ts';

it('has fewer pictures of one area, each of them of all areas too', () => {
  expect(imageFormats({ area: null })).toBe(ALL_AREA_IMAGES);
  expect(imageFormats({ area: 'KZ-31' })).toBe(AREA_IMAGES);
  expect(ALL_AREA_IMAGES).toEqual(expect.arrayContaining([...AREA_IMAGES]));
  expect(AREA_IMAGES).toContain(CARD);
});
