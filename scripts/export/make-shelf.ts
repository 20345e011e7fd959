import type { ExamplesDocument, IndexDocument } from '../../src/domain/document.ts';
import { isExported } from './own-files.ts';
import type { PublishedFolder } from './published-folder.ts';
import { readSubjects } from './read-subjects.ts';
import { readTable } from './read-table.ts';
import type { Shelf } from './shelf.ts';

const LATEST = 'latest/';
const EXAMPLES = 'examples/';

/** The index as build-data wrote it: an earlier run may have added files to its list that are no longer there. */
function readIndex(published: PublishedFolder): IndexDocument {
  const index = published.json('index.json') as IndexDocument;
  return { ...index, files: index.files.filter(({ path }) => !isExported(path)) };
}

function makeShelf(
  published: PublishedFolder,
  folder: string,
  site: string,
  [index, edition]: readonly [IndexDocument, ExamplesDocument],
): Shelf {
  return {
    folder,
    synthetic: folder !== LATEST,
    index,
    edition,
    site,
    subjects: readSubjects(published, folder, edition),
    table: (path) => readTable(published.bytes(`${folder}${path}`), `${folder}${path}`),
    json: (path) => published.json(`${folder}${path}`),
    get paths() {
      return published.files().flatMap(({ path }) => (path.startsWith(folder) ? [path] : []));
    },
    get files() {
      return published.files().filter(({ path }) => path.startsWith(folder));
    },
    bytes: (path) => published.bytes(path),
  };
}

/** The editions that are published: the real figures, and made-up examples where they were taken in. */
export function makeShelves(published: PublishedFolder, site: string): readonly Shelf[] {
  const index = readIndex(published);
  const latest = makeShelf(published, LATEST, site, [index, index]);
  if (!published.has(`${EXAMPLES}index.json`)) return [latest];
  const examples = published.json(`${EXAMPLES}index.json`) as ExamplesDocument;
  return [latest, makeShelf(published, EXAMPLES, site, [index, examples])];
}
