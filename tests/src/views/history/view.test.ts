import { describe, expect, it, vi } from 'vitest';
import { plain } from '../../../../src/i18n/sentences/sentence.ts';
import { historyList } from '../../../../src/views/history/list.ts';
import { historyIds, historyView } from '../../../../src/views/history/view.ts';
import { letterOf, type FigureRow } from '../../../../src/views/history/rows.ts';
import { pastStore, SHARE } from '../past-store.ts';
import { goldenStore } from '../sample-store.ts';

// The views take their data as arguments here; only the door to the built collections is shut.
vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const store = pastStore();
const view = historyView(store, 'en', SHARE);
const rows = view.groups.flatMap((group) => group.rows);

function rowAt(id: string): FigureRow {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}

function nowText({ now }: FigureRow): string {
  return now.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

describe('the page of the figures of an indicator', () => {
  it('has a row for every figure, under its own address', () => {
    expect(rows.map(({ id }) => id)).toEqual(['kz.2022', 'kz-31.2022', 'kz-61.2022', 'kz-79.2022']);
    expect(view.groups.map(({ heading, rowHead }) => [heading, rowHead])).toEqual([['2022', 'Region']]);
  });

  it('says what the figure is now, under the key of its row', () => {
    expect(rowAt('kz.2022').now).toEqual([{ value: 3.7406, key: `${SHARE}|KZ|2022|||`, text: '3.7%' }]);
    expect(nowText(rowAt('kz-31.2022'))).toBe('[c] value withheld');
  });

  it('tells what each release said, and why it said otherwise', () => {
    expect(
      rowAt('kz.2022').steps.map(({ said, reason }) => [said.release, said.text, said.value, reason]),
    ).toEqual([
      ['2025-10', '3.5%', 3.5, ''],
      ['2025-11', '3.6%', 3.6, 'calculated from changed figures'],
      ['2025-12', '3.7%', 3.7406, 'source changed'],
    ]);
    expect(rowAt('kz-31.2022').steps.at(-1)).toMatchObject({
      said: { text: '[c] value withheld', value: null },
      reason: 'withheld now',
    });
    expect(rowAt('kz-61.2022').steps).toEqual([]);
  });

  it('leads to the numbers that it is calculated from', () => {
    expect(rowAt('kz-61.2022').formula.map(({ text, address }) => [text, address])).toEqual([
      ['6', '/en/history/offenders-repeat/#kz-61.2022'],
      ['152', '/en/history/offenders/#kz-61.2022'],
    ]);
    // Of a withheld share the numbers are withheld too.
    expect(rowAt('kz-31.2022').formula).toEqual([]);
  });

  it('gives each source a letter', () => {
    expect(view.sources.map(({ id, name }) => [id, name])).toEqual([['source-a', 'committee']]);
    expect(rows.every(({ sources }) => sources.join() === 'a')).toBe(true);
  });

  it('says once what holds for all of its figures', () => {
    const made = Object.fromEntries(
      view.made.map(({ term, lines }) => [
        term,
        lines.map(({ parts }) => parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')),
      ]),
    );
    expect(made['Dataset']).toEqual(['Set', 'justice: figures, published']);
    expect(made['Calculation']).toContain('value = numerator / denominator × 100');
    expect(made['Where the trail ends']).toEqual([
      'At other published figures, from which the project has calculated this one.',
    ]);
    expect(made['Why figures changed']?.join()).toContain('2025-11: Counted again. – ');
    expect(rows.flatMap(({ remarks }) => remarks)).toEqual([]);
  });

  it('names the releases and what is being prepared', () => {
    expect(view.status).toEqual([
      'Releases: 2025-10 (31\u00a0October 2025), 2025-11 (30\u00a0November 2025).',
      'Edition 2025-12 of 31\u00a0December 2025 is being prepared and may still change.',
      'Figures on this page: 4. Figures changed between releases: 2.',
    ]);
  });

  it('is in Kazakh and Russian the same', () => {
    for (const lang of ['kk', 'ru'] as const) {
      const other = historyView(store, lang, SHARE);
      expect(other.groups.flatMap((group) => group.rows.map(({ id }) => id))).toEqual(
        rows.map(({ id }) => id),
      );
      expect(
        plain(
          other.groups[0]?.rows[0]?.now.filter((part) => typeof part === 'string' || 'key' in part) ?? [],
        ),
      ).toMatch(/^3,7/);
    }
  });
});

it('letters go on behind z', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual([
    'a',
    'b',
    'z',
    'aa',
    'ab',
    'az',
    'ba',
    'zz',
    'aaa',
  ]);
});

describe('an indicator that is no longer published', () => {
  const gone = historyView(store, 'en', 'old-count');

  it('keeps its page, quietly, and leads to no page of an indicator', () => {
    expect(gone.quiet).toBe(true);
    expect(gone.back).toBeUndefined();
    expect(gone.status[0]).toContain('no longer has this indicator');
    const [row] = gone.groups.flatMap((group) => group.rows);
    expect(row && nowText(row)).toBe('not there');
    expect(row?.steps.map(({ said }) => said.text)).toEqual(['about 1,200', 'not there']);
  });

  it('stands last in the list', () => {
    expect(historyIds(store)).toEqual([SHARE, 'old-count']);
    const { table, status } = historyList(store, 'en');
    expect(table.groups.map(({ head }) => head).at(-1)).toBe('No longer published');
    expect(status[0]).toContain('2025-11');
  });
});

describe('before the first release', () => {
  it('the list says that nothing has been released', () => {
    const { status, table } = historyList(goldenStore(), 'en');
    expect(status).toEqual([
      'Nothing has been released yet. Edition 2025-12 of 31\u00a0December 2025 is being prepared and may still change; from the first release on, this page keeps what each release has said.',
    ]);
    expect(table.groups).toEqual([]);
  });
});
