import type {
  IndexDocument,
  PublishedFile,
  ShelfEdition,
  Shelved,
  ShelfIndex,
} from '../../src/domain/document.ts';
import { cite } from './cite.ts';
import { fixedPages, indicatorPages, subjectPages } from './page-paths.ts';
import type { Shelf, Subject } from './shelf.ts';
import { nextUpdate, updatedOn } from './update-dates.ts';

/** What follows the name of a set of files, where it is not the name of the format. */
const FORMATS: Readonly<Record<string, string>> = { 'csl.json': 'csl', 'csv-metadata.json': 'csvw' };

/** Where files stand that are about one indicator and not named by a format. */
const MORE_FILES: readonly (readonly [format: string, path: (folder: string, id: string) => string])[] = [
  ['lineage', (folder, id) => `${folder}lineage/${id}.json`],
  ['history', (folder, id) => (folder === 'latest/' ? `history/${id}.json` : '')],
];

/** Files of each subject, by its path: made once, since there are many of both. */
function filesBySubject(files: readonly PublishedFile[]): ReadonlyMap<string, Shelved['files']> {
  const found = new Map<string, Record<string, string>>();
  for (const { path } of files) {
    const dot = path.indexOf('.', path.lastIndexOf('/'));
    const [subject, extension] = dot < 0 ? [path, ''] : [path.slice(0, dot), path.slice(dot + 1)];
    const own = found.get(subject) ?? {};
    own[FORMATS[extension] ?? extension] = path;
    found.set(subject, own);
  }
  return found;
}

type FilesOf = (subject: Pick<Subject, 'path'>) => Shelved['files'];

function indicatorEntry(
  shelf: Shelf,
  entry: IndexDocument['indicators'][number],
  files: Shelved['files'],
): ShelfEdition['indicators'][number] {
  const { id, topic, name, computed, parent, csv, json, rows, latest_period } = entry;
  return {
    ...{ id, topic, name, computed, parent, csv, json, rows, latest_period },
    files,
    updated: updatedOn(shelf, id),
    next_update: nextUpdate(shelf.index, id),
    pages: indicatorPages(shelf, entry),
  };
}

function editionOf(shelf: Shelf, filesOf: FilesOf, has: (path: string) => boolean): ShelfEdition {
  const { folder, edition, subjects } = shelf;
  const moreOf = (id: string): [string, string][] =>
    MORE_FILES.map(([format, path]): [string, string] => [format, path(folder, id)]).filter(([, path]) =>
      has(path),
    );
  return {
    topics: edition.topics.map(({ id, name, indicators }) => {
      const subject = subjects.find((one) => one.kind === 'topic' && one.id === id);
      if (!subject) return { id, name, indicators, files: {}, pages: { kk: '', ru: '', en: '' } };
      return { id, name, indicators, files: filesOf(subject), pages: subjectPages(shelf, subject) };
    }),
    indicators: edition.indicators.map((entry) => {
      const own = filesOf({ path: `${folder}indicators/${entry.id}` });
      return indicatorEntry(shelf, entry, { ...own, ...Object.fromEntries(moreOf(entry.id)) });
    }),
    regions: subjects
      .filter(({ kind }) => kind === 'region')
      .map((subject) => ({
        id: subject.id,
        name: subject.name,
        rows: subject.table.rows.length,
        files: filesOf(subject),
        pages: subjectPages(shelf, subject),
      })),
    all: { files: filesOf({ path: `${folder}all` }) },
  };
}

/** The index of an edition, which its files tell of. */
export function shelfEdition(shelf: Shelf, files: readonly PublishedFile[]): ShelfEdition {
  const bySubject = filesBySubject(files);
  const paths = new Set(files.map(({ path }) => path));
  return editionOf(
    shelf,
    ({ path }) => bySubject.get(path) ?? {},
    (path) => paths.has(path),
  );
}

/** `examples/index.json` with all formats. */
export function examplesIndex(shelf: Shelf, files: readonly PublishedFile[]): object {
  const { release, datasets } = shelf.edition;
  return { release, ...shelfEdition(shelf, files), datasets };
}

/** `index.json` with all formats. It lists every file but itself. */
export function shelfIndex(shelf: Shelf, files: readonly PublishedFile[], hasExamples: boolean): ShelfIndex {
  const { site, release, stories, releases, datasets, calendar, revisions } = shelf.index;
  const { topics, ...edition } = shelfEdition(shelf, files);
  return {
    site,
    release,
    topics,
    stories,
    ...edition,
    pages: fixedPages(shelf.index, hasExamples),
    citation: cite(shelf.index, shelf.index.site.tagline),
    releases,
    datasets,
    calendar,
    revisions,
    files: files.filter(({ path }) => path !== 'index.json'),
  };
}
