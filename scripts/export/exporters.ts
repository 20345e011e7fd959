import { citationFiles, citationOfAll } from './citation-files.ts';
import { completeJson } from './complete-json.ts';
import { csvwOfSubject, csvwOfTables } from './csvw.ts';
import { catalogueFiles } from './dcat.ts';
import type { Exporters } from './export-files.ts';
import { exportJson } from './export-json.ts';
import { exportParquet } from './export-parquet.ts';
import { exportXlsx } from './export-xlsx.ts';
import { folderPackage } from './folder-package.ts';
import { historyFiles } from './history.ts';
import { jsonSchemas } from './json-schemas.ts';
import { lineageFiles } from './lineage.ts';
import { zipOfSubject } from './zip-files.ts';

/** All formats, in the order in which they are made: later ones may hold or describe the earlier. */
export const EXPORTERS: Exporters = {
  subjects: [completeJson, exportJson, exportXlsx, exportParquet, citationFiles, csvwOfSubject],
  folders: [csvwOfTables, citationOfAll, lineageFiles, historyFiles, jsonSchemas],
  packages: [zipOfSubject],
  descriptions: [catalogueFiles, folderPackage],
};
