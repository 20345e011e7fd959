import { figureAddress } from '../../../src/domain/figure-address.ts';
import {
  ChangeSchema,
  HistorySchema,
  type Change,
  type FigureHistory,
  type History,
} from '../../../src/domain/history.ts';
import { LineageSchema, type Lineage } from '../../../src/domain/lineage.ts';
import { rowKey, type PublishedRow } from '../../../src/domain/row.ts';
import { documentOf, type Store } from '../../../src/views/store.ts';
import { goldenStore } from './sample-store.ts';

type Said = FigureHistory['said'][number];

export const SHARE = 'offenders-repeat-share';
const GONE = 'old-count';
const NAME = { kk: 'Ескі санақ', ru: 'Прежний счёт', en: 'Old count' };
const RELEASES = [
  { release: '2025-10', date: '2025-10-31', released: true },
  { release: '2025-11', date: '2025-11-30', released: true },
  { release: '2025-12', date: '2025-12-31', released: false },
];

function said(release: string, value: number | null, more: Partial<Said> = {}): Said {
  const status = value === null ? 'c' : '';
  return { release, value, status, qualifier: '', source: 'committee', reason: '', ...more };
}

function figure(row: PublishedRow, before: readonly Said[]): FigureHistory {
  const { area, period, sex, age_group, breakdown, value, status, qualifier, source } = row;
  const now: Said = { release: '2025-12', value, status, qualifier, source, reason: '' };
  return {
    id: figureAddress(row),
    area,
    period,
    sex,
    age_group,
    breakdown,
    said: before.length > 0 ? [...before] : [now],
  };
}

/** The country's share was revised twice, that of Zhambyl is withheld since the edition being prepared. */
function shareHistory(store: Store): History {
  const document = documentOf(store, SHARE);
  const before = (row: PublishedRow): Said[] => {
    if (row.area === 'KZ') {
      return [
        said('2025-10', 3.5),
        said('2025-11', 3.6, { reason: 'recomputed' }),
        said('2025-12', row.value, { reason: 'source' }),
      ];
    }
    return row.area === 'KZ-31' ? [said('2025-10', 9.1), said('2025-12', null, { reason: 'withheld' })] : [];
  };
  return HistorySchema.parse({
    indicator: SHARE,
    name: document.name,
    unit: document.unit,
    decimals: document.unit_names.decimals,
    releases: RELEASES,
    figures: document.rows.map((row) => figure(row, before(row))),
  });
}

const goneHistory: History = HistorySchema.parse({
  indicator: GONE,
  name: NAME,
  unit: 'persons',
  decimals: 0,
  releases: RELEASES,
  figures: [
    {
      id: 'kz.2019',
      area: 'KZ',
      period: '2019',
      sex: '',
      age_group: '',
      breakdown: '',
      said: [
        said('2025-10', 1200, { qualifier: 'about' }),
        said('2025-11', null, { status: 'absent', reason: 'removed' }),
      ],
    },
  ],
});

function shareLineage(store: Store): Lineage {
  const { name, rows } = documentOf(store, SHARE);
  const operand = (indicator: string, row: PublishedRow, value: number | null): object => ({
    value,
    indicator,
    key: rowKey(indicator, row),
    id: figureAddress(row),
  });
  return LineageSchema.parse({
    indicator: SHARE,
    name,
    release: '2025-12',
    pages: { kk: '', ru: '', en: '' },
    licence: { name: 'CC BY 4.0', address: '' },
    datasets: [
      { id: 'justice', kind: 'figures', origin: 'published', title: { kk: 'Жиын', ru: 'Набор', en: 'Set' } },
    ],
    sources: [],
    figures: rows.map((row) => ({
      id: figureAddress(row),
      key: rowKey(SHARE, row),
      value: row.value,
      status: row.status,
      qualifier: row.qualifier,
      data_kind: row.data_kind,
      ends: 'computed',
      datasets: ['justice'],
      sources: ['committee'],
      evidence: 'table',
      caveats: [],
      formula: {
        text: 'offenders-repeat / offenders × 100',
        per: 100,
        numerator: operand('offenders-repeat', row, row.numerator),
        denominator: operand('offenders', row, row.denominator),
      },
      parts: [],
      method: row.method ?? '',
    })),
  });
}

function change(more: Partial<Change>): Change {
  return ChangeSchema.parse({
    release: '2025-11',
    indicator: SHARE,
    area: 'KZ',
    period: '2022',
    sex: '',
    age_group: '',
    breakdown: '',
    old_value: 3.5,
    new_value: 3.6,
    old_status: '',
    new_status: '',
    reason: 'recomputed',
    ...more,
  });
}

const changes = [
  change({}),
  change({
    indicator: GONE,
    period: '2019',
    old_value: 1200,
    new_value: null,
    new_status: 'absent',
    reason: 'removed',
  }),
  change({ release: '2025-12', old_value: 3.6, new_value: 3.7406, reason: 'source' }),
  change({
    release: '2025-12',
    area: 'KZ-31',
    old_value: 9.1,
    new_value: null,
    new_status: 'c',
    reason: 'withheld',
  }),
];

const none = { kk: '', ru: '', en: '' };

function release(id: string, previous: string, more: object): Store['index']['releases'][number] {
  const [entry] = RELEASES.filter((one) => one.release === id);
  return {
    id,
    date: entry?.date ?? '',
    previous,
    notes: none,
    rows: 25,
    changes: 0,
    sha256: 'a'.repeat(64),
    signed: false,
    ...more,
  };
}

/** The golden store after two releases, with dates stated and one explanation. */
export function pastStore(): Store {
  const store = goldenStore();
  const [share, lineage] = [shareHistory(store), shareLineage(store)];
  return {
    ...store,
    histories: new Map([
      [SHARE, share],
      [GONE, goneHistory],
    ]),
    lineages: new Map([[SHARE, lineage]]),
    changes,
    index: {
      ...store.index,
      releases: [
        release('2025-10', '', { notes: { kk: 'Бірінші.', ru: 'Первый.', en: 'The first.' }, signed: true }),
        release('2025-11', '2025-10', { changes: 2 }),
      ],
      calendar: [
        {
          date: '2026-01-15',
          kind: 'source',
          indicators: [SHARE],
          text: { kk: 'Кесте шығады', ru: 'Выйдет таблица', en: 'A table comes out' },
          source: 'committee',
        },
        {
          date: '2026-02',
          kind: 'release',
          indicators: [],
          text: { kk: 'Шығарылым', ru: 'Выпуск', en: 'A release' },
          source: '',
        },
      ],
      revisions: [
        {
          release: '2025-11',
          indicator: SHARE,
          area: '',
          period: '',
          text: { kk: 'Қайта есептелді.', ru: 'Пересчитано.', en: 'Counted again.' },
          source: 'committee',
        },
      ],
      files: [
        ...store.index.files,
        ...[
          'r/2025-10/all.csv',
          'r/2025-10/all.bib',
          'r/2025-10/SHA256SUMS.minisig',
          'r/2025-10/indicators/bullied.csv',
          'minisign.pub',
          'changes.csv',
        ].map((path) => ({ path, bytes: 1234, sha256: 'b'.repeat(64) })),
      ],
    },
  };
}
