import type { Addition } from '../publish/output.ts';
import type { Reader } from '../read/reader.ts';
import { checksums } from './checksums.ts';
import { examplesIndex, shelfIndex } from './index-document.ts';
import { makeShelves } from './make-shelf.ts';
import { PublishedFolder } from './published-folder.ts';
import type { ExportedFile, Shelf, Subject } from './shelf.ts';

type Made = ExportedFile | Iterable<ExportedFile> | null;

/** Makes files about one subject; nothing where the format cannot hold it. */
export type SubjectExporter = (shelf: Shelf, subject: Subject) => Made | Promise<Made>;

/** Makes files about a whole edition. */
export type FolderExporter = (shelf: Shelf) => Made | Promise<Made>;

export interface Exporters {
  readonly subjects: readonly SubjectExporter[];
  readonly folders: readonly FolderExporter[];
  /** Packages of files that the others have made. */
  readonly packages: readonly SubjectExporter[];
  /** Descriptions of all of them. */
  readonly descriptions: readonly FolderExporter[];
}

export interface ExportOptions {
  /** The published folder, `public/data/v1`. */
  readonly folder: string;
  readonly reader: Reader;
  readonly output: Addition;
  readonly exporters: Exporters;
  /** Address of the site, empty where it is not known. */
  readonly site: string;
}

function filesOf(made: Made): Iterable<ExportedFile> {
  if (made === null) return [];
  return 'path' in made ? [made] : made;
}

function json(path: string, value: object): ExportedFile {
  return { path, content: `${JSON.stringify(value, null, 1)}\n` };
}

/** Adds all formats of an edition. */
async function exportEdition(shelf: Shelf, published: PublishedFolder, exporters: Exporters): Promise<void> {
  const add = (made: Made): void => {
    for (const file of filesOf(made)) published.add(file);
  };
  const ofSubjects = async (made: readonly SubjectExporter[]): Promise<void> => {
    for (const subject of shelf.subjects) for (const one of made) add(await one(shelf, subject));
  };
  const ofFolder = async (made: readonly FolderExporter[]): Promise<void> => {
    for (const one of made) add(await one(shelf));
  };
  await ofSubjects(exporters.subjects);
  await ofFolder(exporters.folders);
  await ofSubjects(exporters.packages);
  await ofFolder(exporters.descriptions);
}

/**
 * Adds to the published files all other formats of them, and writes again what tells of all files. Reads what visitors can
 * download and nothing else; nothing is visible before everything is complete. Returns how much was made.
 */
export async function exportFiles({
  folder,
  reader,
  output,
  exporters,
  site,
}: ExportOptions): Promise<{ readonly files: number; readonly bytes: number }> {
  try {
    const published = new PublishedFolder(reader, folder, output);
    const shelves = makeShelves(published, site);
    for (const shelf of shelves) await exportEdition(shelf, published, exporters);
    for (const shelf of shelves) {
      if (shelf.synthetic)
        published.add(json(`${shelf.folder}index.json`, examplesIndex(shelf, published.files())));
      published.add(checksums(shelf.folder, published.files()));
    }
    const [latest] = shelves;
    if (latest) published.add(json('index.json', shelfIndex(latest, published.files(), shelves.length > 1)));
    output.commit();
    return published.made;
  } catch (error) {
    output.discard();
    throw error;
  }
}
