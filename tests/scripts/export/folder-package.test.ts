import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureResource, packageOf } from '../../../scripts/export/data-package.ts';
import { folderPackage } from '../../../scripts/export/folder-package.ts';
import { readTable } from '../../../scripts/export/read-table.ts';
import type { PublishedTable, Shelf } from '../../../scripts/export/shelf.ts';
import { FIGURES } from '../../../scripts/export/table-shape.ts';
import { tableSchema } from '../../../scripts/export/table-schema.ts';
import { publishExamples, shelvesOf } from '../../support/exported.ts';
import { madeShelf, same, SOURCE } from '../../support/made-shelf.ts';
import { nastyText } from '../../support/nasty-text.ts';
import { checkBy, faultsOf } from '../../support/standard.ts';
import { isTyped } from '../../support/typed-cell.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly missingValues?: readonly string[];
  readonly categories?: readonly { readonly value: string }[];
  readonly constraints?: { readonly required?: boolean };
}

interface Schema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: string | Schema;
  readonly sources?: readonly { readonly title: string; readonly licence?: string }[];
}

interface Package {
  readonly title: string;
  readonly description: string;
  readonly 'title:kk': string;
  readonly resources: readonly Resource[];
}

interface Read {
  readonly descriptor: Package;
  readonly schemaOf: (resource: Resource) => Schema;
  readonly tableOf: (path: string) => PublishedTable;
}

function read(shelf: Shelf): Read {
  const files = new Map(folderPackage(shelf).map(({ path, content }) => [path, String(content)]));
  const json = (path: string): unknown => JSON.parse(files.get(`${shelf.folder}${path}`) ?? '');
  return {
    descriptor: json('datapackage.json') as Package,
    schemaOf: ({ schema }) => (typeof schema === 'string' ? (json(schema) as Schema) : schema),
    tableOf: (path) => readTable(shelf.bytes(`${shelf.folder}${path}`), path),
  };
}

/** What a reader of Data Package finds wrong with one cell. */
function isWrong(cell: string, field: Field, schema: Schema): boolean {
  if ((field.missingValues ?? schema.missingValues).includes(cell))
    return field.constraints?.required === true;
  if (field.categories && !field.categories.some(({ value }) => value === cell)) return true;
  return !isTyped(cell, field.type);
}

function faultsIn(resource: Resource, { schemaOf, tableOf, descriptor }: Read): string[] {
  const schema = schemaOf(resource);
  const { columns, rows } = tableOf(resource.path);
  const at = (name: string): number => columns.indexOf(name);
  const faults = rows.flatMap((row) =>
    schema.fields.flatMap((field, i) =>
      isWrong(row[i] ?? '', field, schema) ? [`${resource.path}: ${field.name} ${row[i] ?? ''}`] : [],
    ),
  );
  if (schema.fields.map(({ name }) => name).join() !== columns.join())
    faults.push(`${resource.path}: columns`);
  const keys = new Set(rows.map((row) => schema.primaryKey.map((name) => row[at(name)]).join('|')));
  if (keys.size !== rows.length) faults.push(`${resource.path}: primary key`);
  for (const { fields, reference } of schema.foreignKeys ?? []) {
    const target = descriptor.resources.find(({ name }) => name === reference.resource);
    const other = tableOf(target?.path ?? '');
    const known = new Set(other.rows.map((row) => row[other.columns.indexOf(reference.fields[0] ?? '')]));
    if (rows.some((row) => !known.has(row[at(fields[0] ?? '')])))
      faults.push(`${resource.path}: foreign key`);
  }
  return faults;
}

const check = checkBy('data-package-rules.schema.json');

describe.each(shelvesOf(publishExamples()).map((shelf) => [shelf.folder, shelf] as const))(
  'datapackage.json of %s',
  (folder, shelf) => {
    const whole = read(shelf);
    const { descriptor } = whole;

    it('keeps the rules', () => {
      expect(faultsOf(check, descriptor)).toEqual([]);
    });

    it('has every CSV file, with its weight and checksum', () => {
      const csv = shelf.paths.filter((path) => path.endsWith('.csv'));
      expect(descriptor.resources.map(({ path }) => `${folder}${path}`)).toEqual(csv);
      for (const { path, bytes, hash } of descriptor.resources) {
        const content = shelf.bytes(`${folder}${path}`);
        expect(content.length).toBe(bytes);
        expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      }
      expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
    });

    it('says what is true of every cell, key and reference', () => {
      expect(descriptor.resources.flatMap((resource) => faultsIn(resource, whole))).toEqual([]);
    });

    it('refers to areas only where all of them are listed', () => {
      const [figures] = descriptor.resources;
      const keys = (figures && whole.schemaOf(figures).foreignKeys) ?? [];
      const areas = new Set(whole.tableOf('areas.csv').rows.map(([area]) => area));
      const all = whole.tableOf('all.csv');
      const listed = all.rows.every((row) => areas.has(row[all.columns.indexOf('area')]));
      expect(keys.some(({ fields }) => fields[0] === 'area')).toBe(listed);
    });
  },
);

describe('figureResource', () => {
  const file = { path: 'made-up.csv', bytes: 10, sha256: 'a'.repeat(64) };

  function packed(options: Parameters<typeof madeShelf>[0] = {}): Package {
    const { shelf, subject } = madeShelf(options);
    const resource = figureResource(shelf, subject, file, tableSchema(FIGURES, []));
    return JSON.parse(JSON.stringify(packageOf(shelf, subject, [resource]))) as Package;
  }

  it('leaves the terms of a source with the source', () => {
    expect(packed().resources[0]?.sources).toEqual([
      {
        title: 'Bureau: A table, 2024-05',
        path: 'https://example.org/table',
        licence: 'with a link to the source',
      },
    ]);
  });

  it('does not name what is withheld', () => {
    const withheld = { ...SOURCE, address_status: 'withheld', title: 'A case', licence: '' };
    expect(packed({ tables: { sources: [withheld] } }).resources[0]?.sources).toEqual([
      { title: 'Bureau: 2024-05' },
    ]);
  });

  it('says that made-up figures are made up', () => {
    expect(packed({ synthetic: true }).description).toBe('Synthetic data: the numbers are made up');
  });

  it('is checked by rules that find faults', () => {
    const { resources, ...rest } = packed();
    expect(faultsOf(check, { ...rest, resources: [{ ...resources[0], hash: 'sha256:1' }] })).not.toEqual([]);
    expect(faultsOf(check, { ...rest, resources: [] })).not.toEqual([]);
  });

  it('keeps every name as it is', () => {
    fc.assert(
      fc.property(nastyText, (name) => {
        const descriptor = packed({ name: same(name) });
        expect(faultsOf(check, descriptor)).toEqual([]);
        expect(descriptor['title:kk']).toBe(`Қорған: ${name}`);
      }),
    );
  });
});
