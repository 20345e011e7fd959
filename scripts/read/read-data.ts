import type { Problem } from '../../src/domain/problem.ts';
import { TABLES, type TableName } from '../../src/domain/tables.ts';
import { decode } from './decode.ts';
import { parseCsv, type CsvFile } from './parse-csv.ts';
import { parseJson, type JsonFile } from './parse-json.ts';
import { parseYaml, type YamlFile } from './parse-yaml.ts';
import { readBoundaries, type RawBoundaries } from './read-boundaries.ts';
import type { Reader } from './reader.ts';

export interface RawDataset {
  readonly id: string;
  readonly yaml: YamlFile;
  readonly files: readonly CsvFile[];
  /** Every CSV file in the folder, readable or not. */
  readonly found: readonly string[];
}

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
    if (text === null) return null;
    const { file, problems } = parseCsv(this.path(relative), text);
    this.problems.push(...problems);
    return file;
  }

  json(relative: string, largest: number): JsonFile | null {
    const text = this.#text(relative, false, largest);
    if (text === null) return null;
    const parsed = parseJson(this.path(relative), text);
    if ('file' in parsed) return parsed.file;
    this.problems.push(parsed.problem);
    return null;
  }
}

function megabytes(bytes: number): string {
  return `${String(Math.ceil(bytes / 100_000) / 10)} MB`;
}

function largeFile(path: string, bytes: number, largest: number): Problem {
  return {
    path,
    what: 'the file is too large',
    found: megabytes(bytes),
    expected: `at most ${megabytes(largest)}`,
    remedy: 'simplify the boundaries, or export only the areas of reference/areas.csv',
  };
}

function missingFile(path: string): Problem {
  return {
    path,
    what: 'the file is missing',
    found: '',
    expected: 'a file at this place (see data/README.md)',
    remedy: 'add the file, or correct the folder given to --data',
  };
}

function readTables(folder: FolderReader): Map<TableName, CsvFile> {
  const tables = new Map<TableName, CsvFile>();
  for (const name of Object.keys(TABLES) as TableName[]) {
    const file = folder.csv(TABLES[name].path);
    if (file) tables.set(name, file);
  }
  return tables;
}

function readDatasets(folder: FolderReader): RawDataset[] {
  const datasets: RawDataset[] = [];
  for (const name of folder.names('datasets').filter((entry) => entry.endsWith('/'))) {
    const id = name.slice(0, -1);
    const yaml = folder.yaml(`datasets/${id}/dataset.yml`);
    const csvNames = folder.names(`datasets/${id}`).filter((entry) => entry.endsWith('.csv'));
    const found = csvNames.map((entry) => folder.path(`datasets/${id}/${entry}`));
    const files = csvNames.flatMap((entry) => folder.csv(`datasets/${id}/${entry}`) ?? []);
    if (yaml) datasets.push({ id, yaml, files, found });
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
    problems: [problem],
  };
}

/**
 * Reads the whole data folder, and the datasets of a second one (`--with`), as text.
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
  };
  return { ...raw, problems: [...folder.problems, ...(more?.problems ?? [])] };
}
