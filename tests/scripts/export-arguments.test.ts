import { describe, expect, it } from 'vitest';
import { readExportArguments } from '../../scripts/export-arguments.ts';

describe('readExportArguments', () => {
  it.each([
    ['public/data', 'public/data'],
    ['/srv/data//', '/srv/data'],
    ['/', '/'],
  ])('reads --out %s as %s', (given, out) => {
    expect(readExportArguments(['--out', given])).toEqual({ out });
  });

  it.each([
    [[], 'missing option: --out DIR'],
    [['--out', ''], 'missing option: --out DIR'],
    [['--data', 'data'], "Unknown option '--data'"],
  ])('says what is wrong with %j', (argv, expected) => {
    expect((readExportArguments(argv) as { message: string }).message).toContain(expected);
  });
});
