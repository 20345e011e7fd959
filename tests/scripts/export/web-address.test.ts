import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../scripts/export/web-address.ts';

describe('webAddress', () => {
  it.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    [
      'https://example.org/сан деректер',
      'https://example.org/%D1%81%D0%B0%D0%BD%20%D0%B4%D0%B5%D1%80%D0%B5%D0%BA%D1%82%D0%B5%D1%80',
    ],
    ['https://example.org/?a=|{x}', 'https://example.org/?a=%7C%7Bx%7D'],
    ['data/file.csv', ''],
    ['javascript:alert(1)', ''],
    ['https://', ''],
  ])('of %j is %j', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });
});
