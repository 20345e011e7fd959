import { checksumLines } from '../../src/domain/archive.ts';
import type { Derived } from '../../src/domain/derived.ts';
import type {
  DatasetEntry,
  ExamplesDocument,
  IndexDocument,
  PublishedFile,
} from '../../src/domain/document.ts';
import type { Change } from '../../src/domain/history.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Catalogue } from '../../src/domain/input.ts';
import type { Published } from '../../src/domain/published.ts';
import { COLUMNS, type PublishedFigure } from '../../src/domain/row.ts';
import type { TableName } from '../../src/domain/tables.ts';
import { auditDocument, type AuditNotes } from './audit-document.ts';
import { boundariesFile } from './boundaries-file.ts';
import { CODES } from './codes.ts';
import { csvLine } from './csv.ts';
import { figureJson } from './figure-json.ts';
import { figureLines } from './figure-line.ts';
import { indicatorDocument, topicOf } from './indicator-document.ts';
import type { Output, OutputFile } from './output.ts';
import { dataPackage } from './package-file.ts';
import {
  allChanges,
  changesCsv,
  changesJson,
  releaseEntry,
  saveArchive,
  type ReadFrozen,
} from './past-files.ts';
import { publicTables } from './public-tables.ts';
import { Shelf } from './shelf.ts';
import { sortFigures } from './sort-figures.ts';
import { statisticsTables, trackerTables } from './statistics-tables.ts';

type Rows = ReadonlyMap<string, readonly PublishedFigure[]>;

const HEADER = csvLine(COLUMNS);
const LATEST = 'latest/';
const encoder = new TextEncoder();

/** An indicator without figures still has its file and page; among the examples only those that have figures. */
function shownIndicators(folder: string, rows: Rows, catalogue: Catalogue): Indicator[] {
  return [...catalogue.indicators.values()].filter(({ id }) => folder === LATEST || rows.has(id));
}

/**
 * Writes each line once into every file it belongs to: the indicator, its topic, its area, and the whole.
 * Lines are streamed, so that memory does not grow with the number of rows.
 */
function writeFigures(shelf: Shelf, folder: string, rows: Rows, catalogue: Catalogue): void {
  const line = figureLines(catalogue);
  const open = new Map<string, OutputFile>();
  const file = (path: string): OutputFile => {
    const known = open.get(path);
    if (known) return known;
    const created = shelf.open(`${folder}${path}`);
    created.write(HEADER);
    open.set(path, created);
    return created;
  };
  file('all.csv');
  for (const indicator of shownIndicators(folder, rows, catalogue)) {
    const own = file(`indicators/${indicator.id}.csv`);
    const topic = file(`topics/${topicOf(indicator, catalogue)}.csv`);
    for (const figure of rows.get(indicator.id) ?? []) {
      const text = encoder.encode(line(figure));
      own.write(text);
      topic.write(text);
      file('all.csv').write(text);
      file(`regions/${figure.area.toLowerCase()}.csv`).write(text);
    }
    own.close();
    open.delete(`indicators/${indicator.id}.csv`);
  }
  for (const left of open.values()) left.close();
}

function writeDocuments(shelf: Shelf, { folder, catalogue, derived }: Edition, rows: Rows): void {
  for (const indicator of shownIndicators(folder, rows, catalogue)) {
    const own = rows.get(indicator.id) ?? [];
    const head = JSON.stringify(
      indicatorDocument(indicator, { ...derived, figures: own }, catalogue),
      null,
      1,
    );
    const file = shelf.open(`${folder}indicators/${indicator.id}.json`);
    file.write(`${head.slice(0, -2)},\n "rows": [`);
    own.forEach((figure, i) => {
      file.write(`${i === 0 ? '\n' : ',\n'}  ${figureJson(figure)}`);
    });
    file.write('\n ]\n}\n');
    file.close();
  }
}

/** What a reader of the examples needs beside their figures; the tracker is about real measures only. */
const EXAMPLE_TABLES: ReadonlySet<TableName> = new Set(['areas', 'districts', 'units', 'caveats', 'sources']);

function writeTables(shelf: Shelf, { folder, catalogue, derived }: Edition): void {
  for (const { name, columns, records } of publicTables(catalogue)) {
    if (folder !== LATEST && !EXAMPLE_TABLES.has(name)) continue;
    const lines = records.map((record) => csvLine(columns.map((column) => record[column] ?? '')));
    shelf.save(`${folder}${name}.csv`, csvLine(columns) + lines.join(''));
    shelf.json(`${folder}${name}.json`, records);
  }
  for (const [name, text] of statisticsTables(derived)) shelf.save(`${folder}${name}`, text);
  for (const { name, csv, records } of folder === LATEST ? trackerTables(derived) : []) {
    shelf.save(`${folder}${name}.csv`, csv);
    shelf.json(`${folder}${name}.json`, records);
  }
  const codes = CODES.map((code) => csvLine(code));
  shelf.save(
    `${folder}codes.csv`,
    csvLine(['column', 'code', 'name_kk', 'name_ru', 'name_en']) + codes.join(''),
  );
}

function checksums(files: readonly PublishedFile[], folder: string): string {
  const own = files.filter(({ path }) => path.startsWith(folder));
  return checksumLines(own.map((file) => ({ ...file, path: file.path.slice(folder.length) })));
}

function examplesIndex({ folder, catalogue, datasets }: Edition, rows: Rows): ExamplesDocument {
  const { release, topics } = catalogue;
  const shown = topics.map((topic) => ({
    ...topic,
    indicators: topic.indicators.filter((id) => rows.has(id)),
  }));
  return {
    release,
    topics: shown.filter(({ indicators }) => indicators.length > 0),
    indicators: indicatorEntries(folder, rows, catalogue),
    datasets,
  };
}

function writeEdition(shelf: Shelf, edition: Edition, rows: Rows): void {
  const { folder, catalogue } = edition;
  writeFigures(shelf, folder, rows, catalogue);
  writeDocuments(shelf, edition, rows);
  writeTables(shelf, edition);
  if (folder === LATEST && catalogue.boundaries)
    shelf.save(`${LATEST}boundaries.geojson`, boundariesFile(catalogue.boundaries));
  if (folder !== LATEST) shelf.json(`${folder}index.json`, examplesIndex(edition, rows));
  shelf.json(`${folder}datapackage.json`, dataPackage(shelf.sorted(), folder, catalogue));
  shelf.save(`${folder}SHA256SUMS`, checksums(shelf.sorted(), folder));
}

function indicatorEntries(folder: string, rows: Rows, catalogue: Catalogue): IndexDocument['indicators'] {
  return shownIndicators(folder, rows, catalogue).map((indicator) => ({
    id: indicator.id,
    topic: topicOf(indicator, catalogue),
    name: indicator.name,
    computed: indicator.computed !== undefined,
    parent: indicator.computed?.parent ?? '',
    csv: `${folder}indicators/${indicator.id}.csv`,
    json: `${folder}indicators/${indicator.id}.json`,
    rows: rows.get(indicator.id)?.length ?? 0,
    latest_period: rows.get(indicator.id)?.at(-1)?.period ?? '',
  }));
}

/** What is published below one folder: real figures in `latest/`, made-up ones in `examples/`. */
export interface Edition {
  readonly folder: string;
  readonly catalogue: Catalogue;
  readonly derived: Published<Derived>;
  readonly datasets: readonly DatasetEntry[];
  /** What it changes of the last release; none once it is that release. */
  readonly changes: readonly Change[];
}

export interface PublishNotes extends AuditNotes {
  readonly readFrozen: ReadFrozen;
}

/** Everything that is of no single edition: what was released and what has changed, the audit, the index. */
function writeWhole(
  shelf: Shelf,
  editions: readonly Edition[],
  entries: IndexDocument['indicators'],
  notes: PublishNotes,
): void {
  const [latest] = editions;
  if (!latest) throw new Error('nothing is published');
  const { site, release, topics, stories, archive, calendar, revisions } = latest.catalogue;
  saveArchive(archive, notes.readFrozen, shelf);
  const changes = allChanges(archive, notes.readFrozen, latest.changes);
  shelf.save('changes.csv', changesCsv(changes));
  shelf.save('changes.json', changesJson(changes));
  const tables = shelf.files.find(({ path }) => path === `${LATEST}SHA256SUMS`)?.sha256 ?? '';
  const audited = editions.map(({ derived, ...edition }) => ({ ...edition, figures: derived.figures }));
  shelf.json('audit.json', auditDocument(audited, tables, notes));
  const index: IndexDocument = {
    site,
    release,
    topics,
    stories,
    indicators: entries,
    releases: archive.releases.map(releaseEntry),
    datasets: latest.datasets,
    calendar,
    revisions,
    files: shelf.sorted(),
  };
  shelf.json('index.json', index);
}

/**
 * Writes everything that visitors may download and the site may read. Accepts published figures only. Nothing is
 * visible before the whole output is complete.
 */
export function publish(editions: readonly Edition[], notes: PublishNotes, output: Output): void {
  const shelf = new Shelf(output);
  try {
    const entries = editions.flatMap((edition) => {
      const rows = Map.groupBy(
        sortFigures(edition.derived.figures, edition.catalogue),
        ({ indicator }) => indicator,
      );
      writeEdition(shelf, edition, rows);
      return edition.folder === LATEST ? indicatorEntries(LATEST, rows, edition.catalogue) : [];
    });
    writeWhole(shelf, editions, entries, notes);
    output.commit();
  } catch (error) {
    output.discard();
    throw error;
  }
}
