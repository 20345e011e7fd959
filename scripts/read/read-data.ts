import type { Problem } from '../../src/domain/problem.ts';
import { TABLES, type TableName } from '../../src/domain/tables.ts';
import { decode } from './decode.ts';
import { largeFile, missingFile } from './file-problems.ts';
import { parseCsv, type CsvFile } from './parse-csv.ts';
import { parseJson, type JsonFile } from './parse-json.ts';
import { parseYaml, type YamlFile } from './parse-yaml.ts';
import { readBoundaries, type RawBoundaries } from './read-boundaries.ts';
import { readReleases, type RawReleases } from './read-releases.ts';
import type { Reader } from './reader.ts';
import { streamCsv, type CsvStream } from './stream-csv.ts';

export interface RawDataset {
  readonly id: string;
  readonly yaml: YamlFile;
  readonly files: readonly CsvFile[];
  /** Files of records, which are read when they are checked and never held. */
  readonly streams: readonly CsvStream[];
  /** Every CSV file in the folder, readable or not. */
  readonly found: readonly string[];
}

/** What the folder of `--with` adds to the definitions. */
export interface RawAdditions {
  readonly topics: YamlFile | null;
  readonly indicators: RawData['indicators'];
  readonly tables: ReadonlyMap<TableName, CsvFile>;
}

/** The tables that the folder of `--with` may add to. */
const ADDABLE = ['sources', 'units', 'caveats'] as const satisfies readonly TableName[];

/** The data folder as text: every file decoded and parsed, nothing of its meaning checked. */
export interface RawData {
  readonly folder: string;
  readonly site: YamlFile | null;
  readonly release: YamlFile | null;
  readonly topics: YamlFile | null;
  readonly allowedWords: YamlFile | null;
  readonly stories: YamlFile | null;
  readonly indicators: readonly { readonly id: string; readonly file: YamlFile }[];
  readonly tables: ReadonlyMap<TableName, CsvFile>;
  readonly datasets: readonly RawDataset[];
  readonly boundaries: RawBoundaries;
  readonly releases: RawReleases;
  /** Dates that were stated; there or not. */
  readonly calendar: CsvFile | null;
  /** Why figures are not what they were; there or not. */
  readonly revisions: CsvFile | null;
  readonly additions: RawAdditions | null;
  readonly problems: readonly Problem[];
}

/** Reads files below one folder and collects the problems met on the way. */
class FolderReader {
  readonly problems: Problem[] = [];
  readonly #reader: Reader;
  readonly folder: string;

  constructor(reader: Reader, folder: string) {
    this.#reader = reader;
    this.folder = folder;
  }

  path(relative: string): string {
    return `${this.folder}/${relative}`;
  }

  names(relative: string): readonly string[] {
    return this.#reader.list(this.path(relative));
  }

  #text(relative: string, optional: boolean, largest = Infinity): string | null {
    const path = this.path(relative);
    const bytes = this.#reader.readFile(path);
    if (bytes === null) {
      if (!optional) this.problems.push(missingFile(path));
      return null;
    }
    if (bytes.length > largest) {
      this.problems.push(largeFile(path, bytes.length, largest));
      return null;
    }
    const decoded = decode(path, bytes);
    if ('text' in decoded) return decoded.text;
    this.problems.push(decoded.problem);
    return null;
  }

  yaml(relative: string, optional = false): YamlFile | null {
    const text = this.#text(relative, optional);
    if (text === null) return null;
    const { file, problems } = parseYaml(this.path(relative), text);
    this.problems.push(...problems);
    return file;
  }

  csv(relative: string): CsvFile | null {
    const text = this.#text(relative, false);
    return text === null ? null : this.#parse(relative, text);
  }

  /** `null` when there is no such file. */
  csvIfThere(relative: string): CsvFile | null {
    const text = this.#text(relative, true);
    return text === null ? null : this.#parse(relative, text);
  }

  #parse(relative: string, text: string): CsvFile | null {
    const { file, problems } = parseCsv(this.path(relative), text);
    this.problems.push(...problems);
    return file;
  }

  stream(relative: string): CsvStream {
    const path = this.path(relative);
    return streamCsv(path, () => this.#reader.readPieces(path) ?? []);
  }

  bytes(relative: string): Uint8Array | null {
    return this.#reader.readFile(this.path(relative));
  }

  json(relative: string, largest = Infinity, expected?: string): JsonFile | null {
    const text = this.#text(relative, false, largest);
    if (text === null) return null;
    const parsed = parseJson(this.path(relative), text, expected);
    if ('file' in parsed) return parsed.file;
    this.problems.push(parsed.problem);
    return null;
  }
}

function readTables(folder: FolderReader): Map<TableName, CsvFile> {
  const tables = new Map<TableName, CsvFile>();
  for (const name of Object.keys(TABLES) as TableName[]) {
    const file = folder.csv(TABLES[name].path);
    if (file) tables.set(name, file);
  }
  return tables;
}

/** Records are told by their `dataset.yml`, before anything of it is checked. */
function isRecords({ value }: YamlFile): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'records';
}

function readDatasets(folder: FolderReader): RawDataset[] {
  const datasets: RawDataset[] = [];
  for (const name of folder.names('datasets').filter((entry) => entry.endsWith('/'))) {
    const id = name.slice(0, -1);
    const yaml = folder.yaml(`datasets/${id}/dataset.yml`);
    const csvNames = folder.names(`datasets/${id}`).filter((entry) => entry.endsWith('.csv'));
    const found = csvNames.map((entry) => folder.path(`datasets/${id}/${entry}`));
    const paths = csvNames.map((entry) => `datasets/${id}/${entry}`);
    const streamed = yaml !== null && isRecords(yaml);
    const files = streamed ? [] : paths.flatMap((path) => folder.csv(path) ?? []);
    const streams = streamed ? paths.map((path) => folder.stream(path)) : [];
    if (yaml) datasets.push({ id, yaml, files, streams, found });
  }
  return datasets;
}

function readIndicators(folder: FolderReader): { id: string; file: YamlFile }[] {
  const names = folder.names('indicators').filter((entry) => entry.endsWith('.yml'));
  return names.flatMap((name) => {
    const file = folder.yaml(`indicators/${name}`);
    return file ? [{ id: name.slice(0, -'.yml'.length), file }] : [];
  });
}

function readAdditions(folder: FolderReader): RawAdditions {
  const tables = ADDABLE.flatMap((name) => {
    const file = folder.csvIfThere(TABLES[name].path);
    return file ? [[name, file] as const] : [];
  });
  return {
    topics: folder.yaml('topics.yml', true),
    indicators: readIndicators(folder),
    tables: new Map(tables),
  };
}

function nothing(folder: string): RawData {
  const problem = {
    path: folder,
    what: 'the data folder is missing or empty',
    found: '',
    expected: 'a folder with site.yml, indicators/, datasets/ and more (see data/README.md)',
    remedy: 'correct the folder given to --data or --with',
  };
  return {
    folder,
    site: null,
    release: null,
    topics: null,
    allowedWords: null,
    stories: null,
    indicators: [],
    tables: new Map(),
    datasets: [],
    boundaries: { found: [], files: [], papersPath: '', hasPapers: false, papers: null },
    releases: { releases: [], decisions: null, decisionsPath: '', keys: [], keysFolder: '' },
    calendar: null,
    revisions: null,
    additions: null,
    problems: [problem],
  };
}

/**
 * Reads the whole data folder as text, with the datasets and additional definitions of a second one (`--with`).
 * Never throws for what a person may have got wrong: problems are collected in the result.
 */
export function readData(reader: Reader, data: string, extra: string | null): RawData {
  const folder = new FolderReader(reader, data);
  const more = extra === null ? null : new FolderReader(reader, extra);
  for (const one of more ? [folder, more] : [folder]) {
    if (reader.list(one.folder).length === 0) return nothing(one.folder);
  }
  const raw = {
    folder: data,
    site: folder.yaml('site.yml'),
    release: folder.yaml('release.yml'),
    topics: folder.yaml('topics.yml'),
    allowedWords: folder.yaml('allowed-words.yml', true),
    stories: folder.yaml('stories.yml', true),
    indicators: readIndicators(folder),
    tables: readTables(folder),
    datasets: [...readDatasets(folder), ...(more ? readDatasets(more) : [])],
    boundaries: readBoundaries(folder),
    releases: readReleases(folder),
    calendar: folder.csvIfThere('calendar.csv'),
    revisions: folder.csvIfThere('revisions.csv'),
    additions: more ? readAdditions(more) : null,
  };
  return { ...raw, problems: [...folder.problems, ...(more?.problems ?? [])] };
}
