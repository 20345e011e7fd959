import type { Exporters } from './export-files.ts';
import { exportJson } from './export-json.ts';

/** All formats, in the order in which they are made: later ones may hold or describe the earlier. */
export const EXPORTERS: Exporters = {
  subjects: [exportJson],
  folders: [],
  packages: [],
  descriptions: [],
};
