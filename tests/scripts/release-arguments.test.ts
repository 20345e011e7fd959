import { describe, expect, it } from 'vitest';
import { readReleaseArguments } from '../../scripts/release-arguments.ts';

describe('readReleaseArguments', () => {
  it('reads an id, and data as the usual folder', () => {
    expect(readReleaseArguments(['2026-11'])).toEqual({
      id: '2026-11',
      data: 'data',
      yes: false,
      report: null,
    });
  });

  it('reads every option', () => {
    const argv = ['2026-11', '--data', '/srv/data/', '--yes', '--report', 'changes.csv'];
    expect(readReleaseArguments(argv)).toEqual({
      id: '2026-11',
      data: '/srv/data',
      yes: true,
      report: 'changes.csv',
    });
  });

  it.each([
    [[], 'missing: the id of the release'],
    [['2026-11', '2026-12'], 'one release at a time, not also 2026-12'],
    [['2026-11', '--with', 'examples'], "Unknown option '--with'"],
  ])('says what is wrong with %j', (argv, expected) => {
    expect((readReleaseArguments(argv) as { message: string }).message).toContain(expected);
  });
});
