import {
  boundaryResource,
  figureResource,
  foreignKeysOf,
  packageOf,
  tableResource,
  type PackedFile,
} from './data-package.ts';
import type { ExportedFile, Shelf } from './shelf.ts';
import { FIGURES, isNamedTable } from './table-shape.ts';
import { tableSchema } from './table-schema.ts';

/** The schema of all files of figures stands in one file; each of them would weigh more than its figures otherwise. */
const SCHEMA = 'schema/figures.json';

function json(path: string, value: object): ExportedFile {
  return { path, content: `${JSON.stringify(value, null, 1)}\n` };
}

/** `datapackage.json` of an edition (Data Package 2.0): every CSV file of it, and the boundaries. */
export function folderPackage(shelf: Shelf): ExportedFile[] {
  const { folder, subjects } = shelf;
  const own = shelf.files.map((file): PackedFile => ({ ...file, path: file.path.slice(folder.length) }));
  const byPath = new Map(subjects.map((subject) => [`${subject.path.slice(folder.length)}.csv`, subject]));
  const resources = own.flatMap((file) => {
    const subject = byPath.get(file.path);
    if (subject) return [figureResource(shelf, subject, file, SCHEMA)];
    if (file.path === 'boundaries.geojson') return [boundaryResource(shelf, file)];
    const table = file.path.replace(/\.csv$/, '');
    return file.path.endsWith('.csv') && isNamedTable(table) ? [tableResource(shelf, table, file)] : [];
  });
  const whole = subjects.find(({ kind }) => kind === 'all');
  if (!whole) throw new Error(`${folder}all.csv is not published`);
  const keys = foreignKeysOf(shelf, whole.table, new Set(own.map(({ path }) => path)));
  return [
    json(`${folder}${SCHEMA}`, tableSchema(FIGURES, keys)),
    json(`${folder}datapackage.json`, packageOf(shelf, whole, resources)),
  ];
}
