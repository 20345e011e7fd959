import { PublishedBoundariesSchema } from '../../src/domain/boundaries.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { inEachLanguage } from './cite.ts';
import { licenceId } from './licence-id.ts';
import { valuesOf } from './records-of.ts';
import type { PublishedTable, Shelf, Subject } from './shelf.ts';
import { siteKey } from './site-key.ts';
import { titleOf } from './subject-title.ts';
import { tableShape, tableTitle, type NamedTable } from './table-shape.ts';
import { tableSchema, titled, type ForeignKey } from './table-schema.ts';
import { usedSources, type Source } from './used-sources.ts';
import { webAddress } from './web-address.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** A file with its weight, by the path that the package gives it. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

function resource({ path, bytes, sha256 }: PackedFile, mediatype: string): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: path
      .replace(/\.\w+$/, '')
      .replaceAll('/', '-')
      .toLowerCase(),
    path,
    format: path.slice(path.lastIndexOf('.') + 1),
    mediatype,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
  };
}

/** Each source keeps its own terms; they are never put under our licence. */
function sourceOf({ publisher, title, date, address, licence }: Source): object {
  const papers = [title, date].filter((part) => part !== '').join(', ');
  return {
    title: papers === '' ? publisher.en : `${publisher.en}: ${papers}`,
    ...(webAddress(address) ? { path: webAddress(address) } : {}),
    ...(licence === '' ? {} : { licence }),
  };
}

function licencesOf({ site }: Shelf['index']): object {
  const spdx = licenceId(site.data_licence_url);
  return {
    licenses: [
      { ...(spdx === '' ? {} : { name: spdx }), path: site.data_licence_url, title: site.data_licence },
    ],
  };
}

function isWithin(table: PublishedTable, column: string, known: ReadonlySet<string>): boolean {
  return valuesOf(table, column).every((value) => known.has(value));
}

const REFERENCES: readonly ForeignKey[] = [
  { field: 'area', resource: 'areas', target: 'area' },
  { field: 'unit', resource: 'units', target: 'unit' },
];

/** What the figures refer to: only where every value is found in a table of the package. */
export function foreignKeysOf(
  shelf: Shelf,
  figures: PublishedTable,
  packed: ReadonlySet<string>,
): ForeignKey[] {
  return REFERENCES.filter(({ field, resource: table, target }) => {
    if (!packed.has(`${table}.csv`)) return false;
    return isWithin(figures, field, new Set(valuesOf(shelf.table(`${table}.csv`), target)));
  });
}

/** The CSV of a subject; `schema` is a path within the package, or the schema itself. */
export function figureResource(
  shelf: Shelf,
  subject: Subject,
  file: PackedFile,
  schema: string | object,
): object {
  return {
    ...resource(file, 'text/csv'),
    type: 'table',
    ...titled('title', titleOf(shelf, subject)),
    ...licencesOf(shelf.index),
    sources: usedSources(shelf, subject.table).map(sourceOf),
    schema,
  };
}

/** The CSV of a table that stands beside the figures. */
export function tableResource(shelf: Shelf, table: NamedTable, file: PackedFile): object {
  return {
    ...resource(file, 'text/csv'),
    type: 'table',
    ...titled('title', tableTitle(table)),
    ...licencesOf(shelf.index),
    schema: tableSchema(tableShape(table), []),
  };
}

/** The boundaries have a publisher and a licence of their own. */
export function boundaryResource(shelf: Shelf, file: PackedFile): object {
  const papers = PublishedBoundariesSchema.parse(shelf.json('boundaries.geojson'));
  const { title, publisher, date, address, licence, licence_address } = papers;
  return {
    ...resource(file, 'application/geo+json'),
    title,
    ...(licence_address === '' ? { licence } : { licenses: [{ title: licence, path: licence_address }] }),
    sources: [
      {
        title: `${publisher.en}: ${title} (${date})`,
        ...(address === '' ? {} : { path: address }),
        licence,
      },
    ],
  };
}

/** The package: who publishes what, when, on which terms. */
export function packageOf(shelf: Shelf, subject: Subject, resources: readonly object[]): object {
  const { site, release } = shelf.index;
  const whole = inEachLanguage((lang) => `${site.name[lang]}: ${titleOf(shelf, subject)[lang]}`);
  const band = inEachLanguage((lang) => messagesOf(lang).examples.band);
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: subject.kind === 'all' ? siteKey(site) : `${siteKey(site)}-${subject.id.toLowerCase()}`,
    ...titled('title', whole),
    ...titled('description', shelf.synthetic ? band : site.disclaimer),
    ...(shelf.site === '' ? {} : { homepage: shelf.site }),
    version: release.id,
    created: `${release.date}T00:00:00Z`,
    ...licencesOf(shelf.index),
    contributors: [{ title: site.publisher.en, roles: ['publisher'] }],
    sources: usedSources(shelf, subject.table).map(sourceOf),
    resources,
  };
}
