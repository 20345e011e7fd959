import { describe, expect, it } from 'vitest';
import { licenceId } from '../../../scripts/export/licence-id.ts';

describe('licenceId', () => {
  it.each([
    ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
    ['https://creativecommons.org/licenses/by-nc-sa/3.0/', 'CC-BY-NC-SA-3.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['https://example.org/our-own-terms', ''],
  ])('of %s is %j', (address, id) => {
    expect(licenceId(address)).toBe(id);
  });
});
