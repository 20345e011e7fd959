import { describe, expect, it } from 'vitest';
import { breaches, heavyPages } from '../../../src/build/breaches.ts';

const REMEDY = 'Make it lighter, or change the limit in src/domain/limits.ts.';
const FINE = { pages: [{ name: 'p', bytes: 38_000 }], scripts: [], files: [] };

describe('a limit', () => {
  it('may be reached', () => {
    const files = [{ name: 'f', bytes: 20_000_000 }];
    const weighed = { ...FINE, scripts: [{ name: 's', bytes: 20_000 }], files };
    expect([...breaches(weighed), ...heavyPages(weighed)]).toEqual([]);
  });

  it('that an indicator page breaks is said with page, bytes and limit', () => {
    const pages = [...Array<number>(3).fill(30_000), 45_001].map((bytes) => ({
      name: 'kk/indicators/schools/index.html',
      bytes,
    }));
    expect(heavyPages({ ...FINE, pages })).toEqual([
      `kk/indicators/schools/index.html weighs 45,001 bytes with its fonts, compressed; an indicator page may weigh 45,000 bytes. ${REMEDY}`,
    ]);
  });

  it('that the middle page breaks is said', () => {
    expect(heavyPages({ ...FINE, pages: [{ name: 'p', bytes: 38_001 }] })).toEqual([
      `the middle one of the indicator pages weighs 38,001 bytes with its fonts, compressed; it may weigh 38,000 bytes. ${REMEDY}`,
    ]);
  });

  it('that scripts break is said', () => {
    expect(heavyPages({ ...FINE, scripts: [{ name: 'kk/index.html', bytes: 20_001 }] })).toEqual([
      `the scripts of kk/index.html weigh 20,001 bytes, compressed; those of a page may weigh 20,000 bytes. ${REMEDY}`,
    ]);
  });

  it('that a file breaks is said', () => {
    expect(breaches({ ...FINE, files: [{ name: 'data/all.zip', bytes: 20_000_001 }] })).toEqual([
      `data/all.zip has 20,000,001 bytes; a file may have 20,000,000 bytes. ${REMEDY}`,
    ]);
  });

  it('that the whole site breaks is said', () => {
    const files = Array.from({ length: 15_001 }, (_, i) => ({ name: String(i), bytes: 30_000 }));
    expect(breaches({ ...FINE, files })).toEqual([
      `the site has 450,030,000 bytes; it may have 400,000,000 bytes. ${REMEDY}`,
      `the site has 15,001 files; it may have 15,000. ${REMEDY}`,
    ]);
  });
});
