import { describe, expect, it } from 'vitest';
import { changesSince } from '../../../scripts/compare/changes.ts';
import { checkId } from '../../../scripts/release/check-id.ts';
import { sayChanges } from '../../../scripts/release/say-changes.ts';
import type { Change } from '../../../src/domain/history.ts';
import { formatProblem } from '../../../src/domain/problem.ts';
import type { PublishedFigure } from '../../../src/domain/row.ts';
import { asPublished } from '../../support/as-published.ts';
import { plainIndicator, publishedFigure } from '../../support/published-figure.ts';
import { released } from '../../support/releases.ts';

const cases = plainIndicator('cases');
const BUREAU = { source: 'bureau', title: 'Table' };

function changes(before: readonly PublishedFigure[], now: readonly PublishedFigure[]): Change[] {
  const ledger = released('2026-11', '2026-11-22', before);
  const indicators = new Map([['cases', cases]]);
  return changesSince(
    { ledger, document: () => null },
    { release: '2026-12', figures: asPublished(now), indicators },
  );
}

const same = {
  now: { indicators: new Map([['cases', cases]]), sources: [BUREAU] },
  before: { document: () => cases, indicators: ['cases'], sources: [BUREAU] },
};

describe('sayChanges', () => {
  it('says that the first release changes nothing', () => {
    expect(sayChanges([], same.now, null)).toEqual(['the first release: there is none to compare it with']);
  });

  it('says that nothing changes', () => {
    expect(sayChanges([], same.now, same.before)).toEqual([
      'figures: none changes',
      'definitions: none changes',
      'sources: none changes',
    ]);
  });

  it('counts changes by their reason and lists them', () => {
    const made = changes(
      [publishedFigure('cases', 7), publishedFigure('cases', 9, { sex: 'female' })],
      [publishedFigure('cases', 8), publishedFigure('cases', null, { sex: 'female', status: 'c' })],
    );
    expect(sayChanges(made, same.now, same.before).slice(0, 3)).toEqual([
      'figures: 2 change: 1 withheld, 1 revised',
      '  cases|KZ-31|2022|||: 7 → 8 (revised)',
      '  cases|KZ-31|2022|female||: 9 → [c] (withheld)',
    ]);
  });

  it('cuts a long list', () => {
    const years = Array.from({ length: 50 }, (_, i) => String(1970 + i));
    const made = changes(
      [],
      years.map((period) => publishedFigure('cases', 7, { period })),
    );
    const lines = sayChanges(made, same.now, same.before);
    expect(lines[40]).toBe('  cases|KZ-31|2009|||: [absent] → 7 (added)');
    expect(lines[41]).toBe('  … and 10 more (--report FILE writes all)');
  });

  it('names indicators and sources that are new, other or gone', () => {
    const now = {
      indicators: new Map([
        ['cases', { ...cases, age_band: '0-18' }],
        ['new', plainIndicator('new')],
      ]),
      sources: [
        { ...BUREAU, title: 'Other table' },
        { source: 'ministry', title: 'Order' },
      ],
    };
    const before = {
      document: (id: string) => (id === 'new' ? null : cases),
      indicators: ['cases', 'gone'],
      sources: [BUREAU, { source: 'press', title: 'News' }],
    };
    expect(sayChanges([], now, before).slice(1)).toEqual([
      'definitions:',
      '  cases: age_band',
      '  new: new',
      '  gone: left out',
      'sources:',
      '  bureau: changed',
      '  ministry: new',
      '  press: left out',
    ]);
  });
});

describe('checkId', () => {
  const releases = {
    ledgers: [released('2026-11', '2026-11-22', [])],
    decisions: [],
    decisionsPath: 'data/releases/decisions.csv',
  };

  function messages(id: string, prepared: string, date: string): string[] {
    const release = { id: prepared, date, read_to: date };
    return checkId({ release, releases }, id, 'data').map(formatProblem);
  }

  it('takes the release that is being prepared', () => {
    expect(messages('2026-12', '2026-12', '2026-12-20')).toEqual([]);
    const first = {
      release: { id: '2026-11', date: '2026-11-22', read_to: '' },
      releases: { ...releases, ledgers: [] },
    };
    expect(checkId(first, '2026-11', 'data')).toEqual([]);
  });

  it.each([
    ['2026-11', '2026-12', '2026-12-20', 'this release is out already'],
    ['2027-01', '2026-12', '2026-12-20', 'another release is being prepared'],
    ['2026-12', '2026-12', '2026-11-01', 'the release is dated before 2026-11'],
  ])('refuses %s where release.yml says %s of %s', (id, prepared, date, expected) => {
    expect(messages(id, prepared, date).join('\n')).toContain(expected);
  });
});
