import type { JsonFile } from './parse-json.ts';
import type { YamlFile } from './parse-yaml.ts';

const NAMES: readonly string[] = ['boundaries.geojson', 'boundaries.topojson', 'boundaries.json'];
const PAPERS = 'boundaries.yml';

/** Largest boundary file, in bytes: what is larger holds detail that no page can show. */
export const LARGEST = 50_000_000;

/** What stands in `reference/` about boundaries; nothing of it has to. */
export interface RawBoundaries {
  /** Every boundary file, readable or not. */
  readonly found: readonly string[];
  readonly files: readonly JsonFile[];
  /** Where the papers of the boundaries stand, or should. */
  readonly papersPath: string;
  readonly hasPapers: boolean;
  readonly papers: YamlFile | null;
}

interface Folder {
  path(relative: string): string;
  names(relative: string): readonly string[];
  json(relative: string, largest: number): JsonFile | null;
  yaml(relative: string): YamlFile | null;
}

/** Reads the boundary files and their papers, where there are any. */
export function readBoundaries(folder: Folder): RawBoundaries {
  const present = folder.names('reference');
  const found = NAMES.filter((name) => present.includes(name)).map((name) => `reference/${name}`);
  const hasPapers = present.includes(PAPERS);
  return {
    found: found.map((name) => folder.path(name)),
    files: found.flatMap((name) => folder.json(name, LARGEST) ?? []),
    papersPath: folder.path(`reference/${PAPERS}`),
    hasPapers,
    papers: hasPapers ? folder.yaml(`reference/${PAPERS}`) : null,
  };
}
