import type { ExamplesDocument, IndexDocument, PublishedFile } from '../../src/domain/document.ts';
import type { Text } from '../../src/domain/text.ts';

/** A file to be added to what is published; `path` is below `/data/v1/`. */
export interface ExportedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A published CSV, every cell as text. */
export interface PublishedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What one set of files is about: an indicator, a region, a topic, or everything. */
export interface Subject {
  readonly kind: 'indicator' | 'region' | 'topic' | 'all';
  /** `offenders`, `KZ-31`, `crime`, `all`. */
  readonly id: string;
  /** Path of its files below `/data/v1/`, without extension: `latest/indicators/offenders`. */
  readonly path: string;
  readonly name: Text;
  /** The figures of its CSV, with all of `COLUMNS`. */
  readonly table: PublishedTable;
}

/** One edition of what is published, `latest/` or `examples/`, read back from its files. */
export interface Shelf {
  readonly folder: string;
  /** Made-up examples: every file says so. */
  readonly synthetic: boolean;
  /** The index of everything, of which the edition takes name, licence and release. */
  readonly index: IndexDocument;
  /** Topics and indicators of this edition. */
  readonly edition: ExamplesDocument;
  readonly subjects: readonly Subject[];
  /** A published CSV by its path below the folder, such as `sources.csv`; an error where it is not there. */
  readonly table: (path: string) => PublishedTable;
  /** A published JSON file by its path below the folder; an error where it is not there. */
  readonly json: (path: string) => unknown;
  /** Paths of all files of the folder, below `/data/v1/`, sorted. */
  readonly paths: readonly string[];
  /** The same files with their weights and checksums. */
  readonly files: readonly PublishedFile[];
  /** Bytes of a published file by its path below `/data/v1/`. */
  readonly bytes: (path: string) => Uint8Array;
  /** `https://example.org/sub/` with a slash at the end; empty where `SITE` is not known. */
  readonly site: string;
}
