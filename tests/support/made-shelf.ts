import { csvLine } from '../../scripts/publish/csv.ts';
import { readTable } from '../../scripts/export/read-table.ts';
import type { PublishedTable, Shelf, Subject } from '../../scripts/export/shelf.ts';
import type { IndexDocument } from '../../src/domain/document.ts';
import { COLUMNS } from '../../src/domain/row.ts';
import { TABLES, type TableName } from '../../src/domain/tables.ts';
import type { Text } from '../../src/domain/text.ts';

/** A text that is the same in three languages. */
export function same(text: string): Text {
  return { kk: text, ru: text, en: text };
}

type Row = Readonly<Record<string, string>>;

interface MadeShelf {
  readonly name: Text;
  readonly publisher: string;
  readonly site: string;
  readonly synthetic: boolean;
  readonly rows: readonly Row[];
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

const ROW: Row = {
  indicator: 'made-up',
  area: 'KZ',
  area_name_kk: 'Қазақстан',
  area_name_ru: 'Казахстан',
  area_name_en: 'Kazakhstan',
  frame: 'as-of-period',
  period: '2022',
  period_start: '2022-01-01',
  period_end: '2022-12-31',
  period_kind: 'year',
  value: '12.5',
  unit: 'persons',
  obs_status: 'A',
  conf_status: 'F',
  source: 'bureau',
  evidence: 'table',
  data_kind: 'published',
  release: '2026-11',
};

export const SOURCE: Row = {
  source: 'bureau',
  publisher_kk: 'Бюро (қаз)',
  publisher_ru: 'Бюро (рус)',
  publisher_en: 'Bureau',
  title: 'A table',
  address: 'https://example.org/table',
  address_status: 'shown',
  date: '2024-05',
  date_text: '',
  language: 'en',
  licence: 'with a link to the source',
  evidence: 'table',
};

function tableOf(columns: readonly string[], rows: readonly Row[]): PublishedTable {
  const text = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map(csvLine)
    .join('');
  return readTable(new TextEncoder().encode(text), 'made-up.csv');
}

function indexOf({ publisher }: MadeShelf): IndexDocument {
  return {
    site: {
      name: { kk: 'Қорған', ru: 'Қорған', en: 'Qorgan' },
      tagline: same('Made-up figures'),
      publisher: same(publisher),
      contact: '',
      data_licence: 'CC BY 4.0',
      data_licence_url: 'https://creativecommons.org/licenses/by/4.0/',
      disclaimer: same('No site of any state.'),
    },
    release: { id: '2026-11', date: '2026-11-22', read_to: '2026-03-18' },
    topics: [{ id: 'things', name: same('Things'), indicators: ['made-up'] }],
    stories: [],
    indicators: [],
    releases: [],
    datasets: [],
    calendar: [],
    revisions: [],
    files: [],
  };
}

/** An edition made up by a test: one indicator, whose figures and tables have what the test gives. */
export function madeShelf(options: Partial<MadeShelf> = {}): {
  readonly shelf: Shelf;
  readonly subject: Subject;
} {
  const made: MadeShelf = {
    name: same('Made-up indicator'),
    publisher: 'Qorgan project',
    site: '',
    synthetic: false,
    rows: [{}],
    tables: { sources: [SOURCE] },
    ...options,
  };
  const subject: Subject = {
    kind: 'indicator',
    id: 'made-up',
    path: 'latest/indicators/made-up',
    name: made.name,
    table: tableOf(
      COLUMNS,
      made.rows.map((row) => ({ ...ROW, ...row })),
    ),
  };
  const index = indexOf(made);
  const entry = {
    id: 'made-up',
    topic: 'things',
    name: made.name,
    computed: false,
    parent: '',
    csv: 'latest/indicators/made-up.csv',
    json: 'latest/indicators/made-up.json',
    rows: made.rows.length,
    latest_period: '2022',
  };
  const shelf: Shelf = {
    folder: made.synthetic ? 'examples/' : 'latest/',
    synthetic: made.synthetic,
    index,
    edition: { release: index.release, topics: index.topics, indicators: [entry], datasets: [] },
    subjects: [subject],
    table: (path) => {
      const name = path.replace('.csv', '');
      return tableOf(Object.keys(TABLES[name as TableName].columns), made.tables[name] ?? []);
    },
    json: () => ({ definition: made.name, rise: made.name, quiet: false, caveat_texts: [] }),
    paths: [],
    files: [],
    bytes: () => new TextEncoder().encode('{"releases":[],"figures":[]}'),
    site: made.site,
  };
  return { shelf, subject };
}
