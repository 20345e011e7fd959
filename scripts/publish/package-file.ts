import type { Boundaries } from '../../src/domain/boundaries.ts';
import { columnType } from '../../src/domain/column-types.ts';
import type { PublishedFile } from '../../src/domain/document.ts';
import type { Catalogue } from '../../src/domain/input.ts';
import { COLUMNS } from '../../src/domain/row.ts';

const FIGURE_SCHEMA = {
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: COLUMNS.map((name) => ({ name, type: columnType(name) })),
  missingValues: [''],
  primaryKey: ['indicator', 'area', 'frame', 'period', 'sex', 'age_group', 'breakdown'],
};

function resource(file: PublishedFile, folder: string): object {
  const path = file.path.slice(folder.length);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: path
      .replace(/\.csv$/, '')
      .replaceAll('/', '-')
      .toLowerCase(),
    type: 'table',
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(path.includes('/') || path === 'all.csv' ? { schema: FIGURE_SCHEMA } : {}),
  };
}

/** The boundaries have a publisher and a licence of their own. */
function boundaryResource(file: PublishedFile, folder: string, { papers }: Boundaries): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: 'boundaries',
    title: papers.title,
    path: file.path.slice(folder.length),
    format: 'geojson',
    mediatype: 'application/geo+json',
    encoding: 'utf-8',
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    licenses: [
      { title: papers.licence, ...(papers.licence_address ? { path: papers.licence_address } : {}) },
    ],
    sources: [
      {
        title: `${papers.publisher.en}: ${papers.title} (${papers.date})`,
        ...(papers.address ? { path: papers.address } : {}),
      },
    ],
  };
}

/** Describes the CSV files of a folder, and its boundaries, as a Data Package (v2.0). */
export function dataPackage(
  files: readonly PublishedFile[],
  folder: string,
  { site, release, boundaries }: Catalogue,
): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'qorgan',
    title: `${site.name.kk} · ${site.name.ru} · ${site.name.en}`,
    description: site.tagline.en,
    version: release.id,
    created: `${release.date}T00:00:00Z`,
    licenses: [{ name: 'CC-BY-4.0', path: site.data_licence_url, title: site.data_licence }],
    contributors: [{ title: site.publisher.en, roles: ['publisher'] }],
    resources: files
      .filter(({ path }) => path.startsWith(folder))
      .flatMap((file) => {
        if (file.path.endsWith('.csv')) return [resource(file, folder)];
        return boundaries && file.path.endsWith('.geojson')
          ? [boundaryResource(file, folder, boundaries)]
          : [];
      }),
  };
}
