import { describe, expect, it } from 'vitest';
import { changesSince, type DocumentBefore } from '../../../scripts/compare/changes.ts';
import { definitionChanges } from '../../../scripts/compare/definition.ts';
import type { Change } from '../../../src/domain/history.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { PublishedFigure } from '../../../src/domain/row.ts';
import { asPublished } from '../../support/as-published.ts';
import { plainIndicator, publishedFigure } from '../../support/published-figure.ts';
import { released } from '../../support/releases.ts';

interface Editions {
  readonly before: readonly PublishedFigure[];
  readonly now: readonly PublishedFigure[];
  readonly indicatorBefore?: Indicator | null;
}

function changesOf({ before, now, indicatorBefore = plainIndicator('cases') }: Editions): readonly Change[] {
  const document = (): DocumentBefore | null => indicatorBefore && { ...indicatorBefore, rows: before };
  return changesSince(
    { ledger: released('2026-11', '2026-11-22', before), document },
    {
      release: '2026-12',
      figures: asPublished(now),
      indicators: new Map([['cases', plainIndicator('cases')]]),
    },
  );
}

/** `area: old → new (reason)` */
function said(editions: Editions): string[] {
  return changesOf(editions).map((change) => {
    const old = change.old_value ?? change.old_status;
    return `${change.area}: ${String(old)} → ${String(change.new_value ?? change.new_status)} (${change.reason})`;
  });
}

const withheld = { value: null, status: 'c' } as const;

describe('changesSince', () => {
  it('lists nothing where nothing has changed', () => {
    const figures = [
      publishedFigure('cases', 7),
      publishedFigure('cases', null, { ...withheld, area: 'KZ-10' }),
    ];
    expect(said({ before: figures, now: figures })).toEqual([]);
  });

  it('lists the one figure that has changed, whole', () => {
    const other = publishedFigure('cases', 9, { area: 'KZ-10' });
    const before = [publishedFigure('cases', 7, { sex: 'female' }), other];
    const now = [publishedFigure('cases', 8, { sex: 'female' }), other];
    expect(changesOf({ before, now })).toEqual([
      {
        release: '2026-12',
        indicator: 'cases',
        area: 'KZ-31',
        period: '2022',
        sex: 'female',
        age_group: '',
        breakdown: '',
        old_value: 7,
        new_value: 8,
        old_status: '',
        new_status: '',
        reason: 'revised',
      },
    ]);
  });

  it.each<[string, Editions, string]>([
    ['a new figure', { before: [], now: [publishedFigure('cases', 8)] }, 'KZ-31: absent → 8 (added)'],
    ['one left out', { before: [publishedFigure('cases', 8)], now: [] }, 'KZ-31: 8 → absent (removed)'],
    [
      'one withheld',
      { before: [publishedFigure('cases', 8)], now: [publishedFigure('cases', null, withheld)] },
      'KZ-31: 8 → c (withheld)',
    ],
    [
      'one no longer withheld',
      { before: [publishedFigure('cases', null, withheld)], now: [publishedFigure('cases', 8)] },
      'KZ-31: c → 8 (no-longer-withheld)',
    ],
    [
      'another definition',
      {
        before: [publishedFigure('cases', 8)],
        now: [publishedFigure('cases', 9)],
        indicatorBefore: plainIndicator('cases', { unit: 'persons' }),
      },
      'KZ-31: 8 → 9 (definition)',
    ],
    [
      'a computed one',
      {
        before: [publishedFigure('cases', 8, { data_kind: 'computed' })],
        now: [publishedFigure('cases', 9, { data_kind: 'computed' })],
      },
      'KZ-31: 8 → 9 (recomputed)',
    ],
    [
      'another source',
      { before: [publishedFigure('cases', 8, { source: 'old' })], now: [publishedFigure('cases', 9)] },
      'KZ-31: 8 → 9 (source)',
    ],
    [
      'a change of which only the ledger tells',
      {
        before: [publishedFigure('cases', 8, { source: 'old' })],
        now: [publishedFigure('cases', 9)],
        indicatorBefore: null,
      },
      'KZ-31: 8 → 9 (revised)',
    ],
  ])('says why: %s', (_name, editions, expected) => {
    expect(said(editions)).toEqual([expected]);
  });

  it('is in the order of periods and areas, whatever the order of figures', () => {
    const figures = [
      publishedFigure('cases', 1, { area: 'KZ-31', period: '2023' }),
      publishedFigure('cases', 1, { area: 'KZ-71' }),
      publishedFigure('cases', 1, { area: 'KZ-10' }),
    ];
    const places = (now: readonly PublishedFigure[]): string[] =>
      changesOf({ before: [], now }).map(({ period, area }) => `${period} ${area}`);
    expect(places(figures)).toEqual(['2022 KZ-10', '2022 KZ-71', '2023 KZ-31']);
    expect(places(figures.toReversed())).toEqual(places(figures));
  });
});

describe('definitionChanges', () => {
  it('names what makes figures differ in meaning, and nothing else', () => {
    const now = plainIndicator('cases', { age_band: '0-18', caveats: ['one'], map: true });
    expect(definitionChanges(plainIndicator('cases'), now)).toEqual(['age_band']);
  });
});
