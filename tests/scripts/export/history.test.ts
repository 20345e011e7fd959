import { describe, expect, it } from 'vitest';
import { firstSaid, historyFiles, lastChange } from '../../../scripts/export/history.ts';
import type { Shelf } from '../../../scripts/export/shelf.ts';
import { HistorySchema, type Change, type History, type ReleaseEntry } from '../../../src/domain/history.ts';
import { madeShelf, same } from '../../support/made-shelf.ts';
import { publishedFigure } from '../../support/published-figure.ts';

const encoder = new TextEncoder();

function documentOf(id: string, value: number | null): object {
  const unit_names = { ...same('persons'), kind: 'number', decimals: 1 };
  const rows = value === null ? [] : [publishedFigure(id, value)];
  return { id, name: same(`The ${id}`), unit: 'persons', unit_names, rows };
}

function entry(id: string): ReleaseEntry {
  const notes = { kk: '', ru: '', en: '' } as const;
  return { id, date: `${id}-28`, previous: '', notes, rows: 1, changes: 0, sha256: '', signed: false };
}

/** An edition beside its releases, by the values of their indicators. */
function shelfWith(
  values: Readonly<Record<string, Readonly<Record<string, number | null>>>>,
  changes?: readonly Change[],
): Shelf {
  const { shelf } = madeShelf();
  const files = new Map(
    Object.entries(values).flatMap(([folder, indicators]) =>
      Object.entries(indicators).map(([id, value]) => [
        `${folder}/indicators/${id}.json`,
        documentOf(id, value),
      ]),
    ),
  );
  if (changes) files.set('changes.json', [...changes]);
  const releases = Object.keys(values).filter((folder) => folder.startsWith('r/'));
  return {
    ...shelf,
    index: {
      ...shelf.index,
      releases: releases.map((folder) => entry(folder.slice(2))),
      files: [...files.keys()].map((path) => ({ path, bytes: 1, sha256: '' })),
    },
    bytes: (path) => encoder.encode(JSON.stringify(files.get(path))),
  };
}

function histories(shelf: Shelf): Map<string, History> {
  return new Map(
    historyFiles(shelf).map(({ path, content }) => [path, HistorySchema.parse(JSON.parse(String(content)))]),
  );
}

function historyOf(shelf: Shelf, indicator = 'offenders'): History {
  const history = histories(shelf).get(`history/${indicator}.json`);
  if (!history) throw new Error('no history');
  return history;
}

const reasons = ({ figures }: History): unknown[] =>
  figures.flatMap(({ said }) => said.map(({ release, value, reason }) => [release, value, reason]));

describe('historyFiles', () => {
  it('has one edition, not yet released, before the first release', () => {
    const history = historyOf(shelfWith({ latest: { offenders: 3 } }));
    expect(history.releases).toEqual([{ release: '2026-11', date: '2026-11-22', released: false }]);
    expect(reasons(history)).toEqual([['2026-11', 3, '']]);
  });

  it('says since which release a figure is what it is', () => {
    const shelf = shelfWith({
      'r/2026-01': { offenders: 3 },
      'r/2026-06': { offenders: 3 },
      latest: { offenders: 4 },
    });
    expect(reasons(historyOf(shelf))).toEqual([
      ['2026-01', 3, ''],
      ['2026-11', 4, 'revised'],
    ]);
  });

  it('takes the edition for the last release once that is out', () => {
    const shelf = shelfWith({ 'r/2026-11': { offenders: 3 }, latest: { offenders: 3 } });
    expect(historyOf(shelf).releases).toEqual([{ release: '2026-11', date: '2026-11-22', released: true }]);
  });

  it('keeps indicators that are no longer published', () => {
    const shelf = shelfWith({ 'r/2026-01': { gone: 3 }, latest: { offenders: 4 } });
    const history = historyOf(shelf, 'gone');
    expect(history.name.en).toBe('The gone');
    expect(reasons(history)).toEqual([
      ['2026-01', 3, ''],
      ['2026-11', null, 'removed'],
    ]);
  });

  it('reads the reasons that are published', () => {
    const change: Change = {
      ...{
        release: '2026-11',
        indicator: 'offenders',
        area: 'KZ-31',
        period: '2022',
        sex: '',
        age_group: '',
      },
      ...{ breakdown: '', old_value: 3, new_value: 4, old_status: '', new_status: '', reason: 'recomputed' },
    };
    const values = { 'r/2026-01': { offenders: 3 }, latest: { offenders: 4 } };
    expect(reasons(historyOf(shelfWith(values, [change]))).at(-1)).toEqual(['2026-11', 4, 'recomputed']);
  });

  it('has no history of made-up figures', () => {
    expect(historyFiles(madeShelf({ synthetic: true }).shelf)).toEqual([]);
  });
});

describe('lastChange and firstSaid', () => {
  it('are the dates of the releases in which figures changed', () => {
    const shelf = shelfWith({
      'r/2026-01': { offenders: null },
      'r/2026-02': { offenders: 3 },
      'r/2026-06': { offenders: 4 },
      latest: { offenders: 4 },
    });
    expect(firstSaid(historyOf(shelf))).toBe('2026-02-28');
    expect(lastChange(historyOf(shelf))).toBe('2026-06-28');
  });

  it('are empty without figures', () => {
    const history = historyOf(shelfWith({ latest: { offenders: null } }));
    expect([firstSaid(history), lastChange(history)]).toEqual(['', '']);
  });
});
