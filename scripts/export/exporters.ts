import type { Exporters } from './export-files.ts';
import { citationFiles, citationOfAll } from './citation-files.ts';
import { csvwOfSubject, csvwOfTables } from './csvw.ts';
import { exportJson } from './export-json.ts';
import { folderPackage } from './folder-package.ts';
import { historyFiles } from './history.ts';
import { lineageFiles } from './lineage.ts';

/** All formats, in the order in which they are made: later ones may hold or describe the earlier. */
export const EXPORTERS: Exporters = {
  subjects: [exportJson, citationFiles, csvwOfSubject],
  folders: [csvwOfTables, citationOfAll, lineageFiles, historyFiles],
  packages: [],
  descriptions: [folderPackage],
};
