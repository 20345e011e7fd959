import { describe, expect, it } from 'vitest';
import { changesSince } from '../../../scripts/compare/changes.ts';
import { checkRelease } from '../../../scripts/compare/check-release.ts';
import type { FrozenRelease } from '../../../src/domain/archive.ts';
import type { Change } from '../../../src/domain/history.ts';
import { formatProblem } from '../../../src/domain/problem.ts';
import { asPublished } from '../../support/as-published.ts';
import { publishedFigure } from '../../support/published-figure.ts';
import { released } from '../../support/releases.ts';

function frozen(id: string): FrozenRelease {
  const notes = { kk: '', ru: '', en: '' } as const;
  const counts = { rows: 1, changes: 0, sha256: 'a'.repeat(64), signed: false };
  return {
    id,
    date: `${id}-28`,
    previous: '',
    notes,
    ...counts,
    folder: `data/releases/${id}/files`,
    files: [],
  };
}

const changes: readonly Change[] = changesSince(
  { ledger: released('2026-11', '2026-11-22', [publishedFigure('cases', 7)]), document: () => null },
  { release: '2026-11', figures: asPublished([publishedFigure('cases', 8)]), indicators: new Map() },
);

function messages(id: string, releases: readonly string[], made: readonly Change[]): string[] {
  const release = { id, date: '2026-11-22', read_to: '2026-11-01' };
  const archive = { releases: releases.map(frozen), keys: [], keysFolder: '' };
  return checkRelease({ release, archive }, made, 'data').map(formatProblem);
}

describe('checkRelease', () => {
  it('lets the release be built again as it is', () => {
    expect(messages('2026-11', ['2026-11'], [])).toEqual([]);
  });

  it('lets a new one be prepared', () => {
    expect(messages('2026-12', ['2026-11'], changes)).toEqual([]);
  });

  it('wants a new id for other figures', () => {
    expect(messages('2026-11', ['2026-11'], changes)).toMatchInlineSnapshot(`
      [
        "data/release.yml: id: release 2026-11 is out, and figures are not what it says, such as cases|KZ-31|2022|||; found "2026-11"; expected an id that has not been used, after 2026-11; give the release that is being prepared an id of its own, and its date",
      ]
    `);
  });

  it('wants a new id where another release has followed', () => {
    expect(messages('2026-11', ['2026-11', '2026-12'], [])).toMatchInlineSnapshot(`
      [
        "data/release.yml: id: release 2026-11 is out, and another one after it; found "2026-11"; expected an id that has not been used, after 2026-12; give the release that is being prepared an id of its own, and its date",
      ]
    `);
  });
});
