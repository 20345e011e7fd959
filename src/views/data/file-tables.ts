import { TABLES, type TableName } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { formatBytes, formatNumber, formatPeriod } from '../../i18n/format.ts';
import { dataHref, pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { field } from '../../i18n/field.ts';
import { formerAreas, presentAreas } from '../area-list.ts';
import { borderSource } from '../border-source.ts';
import { allFormats } from '../files.ts';
import { areaOf, type Store } from '../store.ts';
import {
  cell,
  fineLine,
  line,
  numberCell,
  type Inline,
  type TextCell,
  type TextRow,
  type TextTableView,
} from '../text-model.ts';

/** A published file by its path below `/data/v1/`, or nothing where it was not published. */
function fileOf({ index }: Store, path: string): Store['index']['files'][number] | undefined {
  return index.files.find((file) => file.path === path);
}

/** «CSV, 12 kB»: a link and its size. */
function fileParts(store: Store, lang: Language, path: string, name: string): readonly Inline[] {
  const file = fileOf(store, path);
  return file ? [{ text: name, address: dataHref(path) }, ` ${formatBytes(lang, file.bytes)}`] : [];
}

function fileCell(store: Store, lang: Language, path: string, name: string): TextCell {
  return cell(line(...fileParts(store, lang, path, name)));
}

/** «Excel 20 kB · CSV 12 kB · …»: all formats of something. */
function formatsCell(store: Store, lang: Language, path: string): TextCell {
  const parts = allFormats(store, lang, path).flatMap(({ name, address, size }, i): Inline[] => [
    i > 0 ? ' · ' : '',
    { text: name, address },
    ` ${size}`,
  ]);
  return cell(line(...parts));
}

/** Files of the country and of each region, former ones last. */
export function regionFiles(store: Store, lang: Language): TextTableView {
  const { regions: words } = messagesOf(lang).data;
  const areas = [areaOf(store, 'KZ'), ...presentAreas(store, lang), ...formerAreas(store, lang)];
  const rows = areas
    .map((area) => ({ area, path: `latest/regions/${area.area.toLowerCase()}` }))
    .filter(({ path }) => fileOf(store, `${path}.csv`))
    .map(({ area, path }) => ({
      cells: [cell(line(field(area, 'name', lang))), formatsCell(store, lang, path)],
    }));
  return { id: 'region-files', caption: words.caption, columns: words.columns, groups: [{ head: '', rows }] };
}

/** Files of each topic. */
export function topicFiles(store: Store, lang: Language): TextTableView {
  const { topics: words } = messagesOf(lang).data;
  const rows = store.index.topics.map(({ id, name }) => ({
    cells: [cell(line(name[lang])), formatsCell(store, lang, `latest/topics/${id}`)],
  }));
  return { id: 'topic-files', caption: words.caption, columns: words.columns, groups: [{ head: '', rows }] };
}

function indicatorRow(store: Store, lang: Language, entry: Store['index']['indicators'][number]): TextRow {
  const { indicators: words } = messagesOf(lang).data;
  return {
    cells: [
      cell(
        line({ text: entry.name[lang], address: pageHref(lang, `indicators/${entry.parent || entry.id}/`) }),
        fineLine(entry.computed ? words.computed : ''),
      ),
      numberCell(formatNumber(lang, entry.rows)),
      cell(line(entry.latest_period === '' ? '' : formatPeriod(lang, entry.latest_period))),
      formatsCell(store, lang, `latest/indicators/${entry.id}`),
    ],
  };
}

/** Files of each indicator, by topic; computed ones follow their parent. */
export function indicatorFiles(store: Store, lang: Language): TextTableView {
  const { indicators: words } = messagesOf(lang).data;
  const groups = store.index.topics.map(({ id, name }) => ({
    head: name[lang],
    rows: store.index.indicators
      .filter(({ topic }) => topic === id)
      .map((entry) => indicatorRow(store, lang, entry)),
  }));
  return { id: 'indicator-files', caption: words.caption, columns: words.columns, groups };
}

/** The reference and measure tables, each with what it holds. */
export function tableFiles(store: Store, lang: Language): TextTableView {
  const { tables: words } = messagesOf(lang).data;
  const names = [
    ...(Object.keys(TABLES) as TableName[]),
    ...([
      'codes',
      'trends',
      'funnels',
      'progress',
      'measure-states',
      'measure-verdicts',
      'target-states',
    ] as const),
  ];
  const rows = names.map((name) => {
    const csv = fileParts(store, lang, `latest/${name}.csv`, 'CSV');
    const json = fileParts(store, lang, `latest/${name}.json`, 'JSON');
    const between = csv.length > 0 && json.length > 0 ? [' · '] : [];
    return {
      cells: [cell(line(name)), cell(line(words.names[name])), cell(line(...csv, ...between, ...json))],
    };
  });
  const groups = [{ head: '', rows: [...rows, ...boundaryRow(store, lang)] }];
  return { id: 'table-files', caption: words.caption, columns: words.columns, groups };
}

/** The boundaries with their own publisher and licence, where there are any. */
function boundaryRow(store: Store, lang: Language): readonly TextRow[] {
  const papers = borderSource(store, lang);
  if (!papers) return [];
  const { borders: words } = messagesOf(lang);
  const { publisher, title, titleLang, address, date } = papers.source;
  const licence = { text: papers.licence, address: papers.licenceAddress };
  return [
    {
      cells: [
        cell(line('boundaries')),
        cell(
          line(words.file),
          fineLine(`${publisher}, `, { text: title, address, lang: titleLang }, ` (${date})`),
          fineLine(`${words.licence}: `, licence),
        ),
        fileCell(store, lang, 'latest/boundaries.geojson', 'GeoJSON'),
      ],
    },
  ];
}

/** Index, description and checksums. */
export function machineFiles(store: Store, lang: Language): TextTableView {
  const { machine: words } = messagesOf(lang).data;
  // The index does not list itself; of the others, those that were made.
  const made = Object.entries(words.files).filter(([path]) => path === 'index.json' || fileOf(store, path));
  const rows = made.map(([path, text]) => {
    const file = fileOf(store, path);
    const size = file ? ` ${formatBytes(lang, file.bytes)}` : '';
    return { cells: [cell(line({ text: path, address: dataHref(path) }, size)), cell(line(text))] };
  });
  return {
    id: 'machine-files',
    caption: words.caption,
    columns: words.columns,
    groups: [{ head: '', rows }],
  };
}
