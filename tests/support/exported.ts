import path from 'node:path';
import { exportFiles, type ExportOptions } from '../../scripts/export/export-files.ts';
import { EXPORTERS } from '../../scripts/export/exporters.ts';
import { makeShelves } from '../../scripts/export/make-shelf.ts';
import { PublishedFolder } from '../../scripts/export/published-folder.ts';
import type { Shelf } from '../../scripts/export/shelf.ts';
import { diskAddition, diskOutput, diskReader } from '../../scripts/node-effects.ts';
import { runPipeline } from '../../scripts/pipeline.ts';
import type { Addition } from '../../scripts/publish/output.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import { goldenFolder, ROOT, temporaryFolder } from './data-folder.ts';
import { exampleFolders } from './example-folders.ts';

/** Publishes a data folder without other formats; returns the folder that holds `v1/`. */
export function publishFolder(data: string, more: string | null = null): string {
  const out = temporaryFolder();
  const { problems } = runPipeline({ data, with: more, release: false }, diskReader, diskOutput(out));
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return out;
}

export function publishGolden(): string {
  return publishFolder(goldenFolder());
}

/** The golden figures, with made-up examples. */
export function publishExamples(): string {
  const { data, with: more } = exampleFolders();
  return publishFolder(data, more);
}

/** The real figures. */
export function publishReal(): string {
  return publishFolder(path.join(ROOT, 'data'));
}

/** Adds all other formats. */
export function exportAll(out: string, options: Partial<ExportOptions> = {}): ReturnType<typeof exportFiles> {
  return exportFiles({
    folder: path.join(out, 'v1'),
    reader: diskReader,
    output: diskAddition(out),
    exporters: EXPORTERS,
    site: '',
    ...options,
  });
}

/** Keeps nothing: enough to look at what is there. */
function readOnly(folder: string): Addition {
  return {
    keep: () => undefined,
    read: (file) => {
      const bytes = diskReader.readFile(path.join(folder, file));
      if (!bytes) throw new Error(`${file} is not there`);
      return bytes;
    },
    open: () => {
      throw new Error('only read');
    },
    commit: () => undefined,
    discard: () => undefined,
  };
}

/** The editions of a published folder, as exporters see them. */
export function shelvesOf(out: string, site = ''): readonly Shelf[] {
  const folder = path.join(out, 'v1');
  return makeShelves(new PublishedFolder(diskReader, folder, readOnly(folder)), site);
}

/** The first of them: the real figures. */
export function shelfOf(out: string, site = ''): Shelf {
  const [latest] = shelvesOf(out, site);
  if (!latest) throw new Error('nothing is published');
  return latest;
}
