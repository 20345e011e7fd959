import { describe, expect, it } from 'vitest';
import { readArguments } from '../../scripts/arguments.ts';

describe('readArguments', () => {
  it('reads every option, without a slash at the end of folders', () => {
    const argv = ['--data', 'data/', '--out', 'out//', '--with', 'more/', '--release', '--report', 'r.json'];
    expect(readArguments(argv)).toEqual({
      data: 'data',
      out: 'out',
      with: 'more',
      release: true,
      report: 'r.json',
    });
  });

  it('knows what is left out', () => {
    expect(readArguments(['--data', '/', '--out', 'out'])).toEqual({
      data: '/',
      out: 'out',
      with: null,
      release: false,
      report: null,
    });
  });

  it.each([
    [[], 'missing option: --data DIR'],
    [['--data', ''], 'missing option: --data DIR'],
    [['--data', 'd'], 'missing option: --out DIR'],
  ])('says what is missing in %j', (argv, message) => {
    expect(readArguments(argv)).toEqual({ message });
  });
});
