import fc from 'fast-check';
import { Parser, Store } from 'n3';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import SHACLValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogueFiles } from '../../../scripts/export/dcat.ts';
import type { Shelf } from '../../../scripts/export/shelf.ts';
import { publishGolden, exportAll, shelfOf } from '../../support/exported.ts';
import { BASE, canonicalJsonLd, canonicalTurtle, storeOf, turtleQuads } from '../../support/linked-data.ts';
import { madeShelf, same } from '../../support/made-shelf.ts';
import { nastyText } from '../../support/nasty-text.ts';
import { standard } from '../../support/standard.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const shapes = new Store(new Parser().parse(standard('dcat-rules.ttl')));

function filesOf(shelf: Shelf): { readonly jsonld: string; readonly ttl: string } {
  const files = new Map(catalogueFiles(shelf).map((file) => [file.path, String(file.content)]));
  return { jsonld: files.get('latest/dcat.jsonld') ?? '', ttl: files.get('latest/dcat.ttl') ?? '' };
}

async function violations(ttl: string): Promise<string[]> {
  const report = await new SHACLValidator(shapes).validate(storeOf(turtleQuads(ttl, BASE)));
  return report.results.map(({ focusNode, path }) => `${focusNode?.value ?? ''} ${path?.value ?? ''}`);
}

describe('the catalogue', () => {
  let shelf: Shelf;
  let files: ReturnType<typeof filesOf>;

  beforeAll(async () => {
    const out = publishGolden();
    await exportAll(out);
    shelf = shelfOf(out);
    const read = (name: string): string => readFileSync(path.join(out, 'v1/latest', name), 'utf8');
    files = { jsonld: read('dcat.jsonld'), ttl: read('dcat.ttl') };
  });

  it('is the same graph as JSON-LD and as Turtle', async () => {
    const ttl = await canonicalTurtle(files.ttl, `${BASE}dcat.ttl`);
    expect(ttl).toContain(`<${BASE}indicators/offenders#dataset>`);
    expect(await canonicalJsonLd(files.jsonld, `${BASE}dcat.jsonld`)).toBe(ttl);
  });

  it('keeps the rules', async () => {
    expect(await violations(files.ttl)).toEqual([]);
  });

  it('is checked by rules that find faults', async () => {
    const at = files.ttl.indexOf('<indicators/offenders#dataset>\n');
    const broken =
      files.ttl.slice(0, at) +
      files.ttl
        .slice(at)
        .replace(/ {2}dct:title .*\n/, '')
        .replace('"^^xsd:date', '"');
    expect(await violations(broken)).toEqual(
      expect.arrayContaining([`${BASE}indicators/offenders#dataset http://purl.org/dc/terms/title`]),
    );
  });

  it('has every indicator, every region, and everything at once, each with its files', () => {
    const store = storeOf(turtleQuads(files.ttl, BASE));
    const datasets = store.getObjects(null, `${DCAT}dataset`, null).map(({ value }) => value);
    const expected = shelf.subjects
      .filter(({ kind }) => kind !== 'topic')
      .map((one) => `${BASE}${one.path.slice('latest/'.length)}#dataset`);
    expect(datasets).toEqual(expected);
    const types = store
      .getObjects(`${BASE}indicators/offenders#dataset`, `${DCAT}distribution`, null)
      .map(({ value }) => value.replace(/^.*\.(\w+)#.*$/, '$1'));
    expect(types).toEqual(['csv', 'xlsx', 'json', 'parquet', 'zip']);
  });

  it('gives the true weight and checksum of every file', () => {
    const store = storeOf(turtleQuads(files.ttl, BASE));
    const weights = store.getQuads(null, `${DCAT}byteSize`, null, null);
    const known = new Map(
      shelf.index.files.map((one) => [`${BASE}${one.path.slice('latest/'.length)}`, one.bytes]),
    );
    expect(weights.length).toBeGreaterThan(20);
    for (const { subject, object } of weights) {
      const file = subject.value.replace('#distribution', '');
      if (known.has(file)) expect(Number(object.value)).toBe(known.get(file));
    }
  });
});

describe('catalogueFiles', () => {
  it('has addresses with a host where the site knows its own', async () => {
    const { jsonld, ttl } = filesOf(madeShelf({ site: 'https://example.org/' }).shelf);
    expect(ttl).toContain('@base <https://example.org/data/v1/latest/> .');
    expect(await canonicalJsonLd(jsonld, 'https://elsewhere.example/')).toBe(
      await canonicalTurtle(ttl, 'https://elsewhere.example/'),
    );
  });

  it('never lists made-up figures', () => {
    expect(catalogueFiles(madeShelf({ synthetic: true }).shelf)).toEqual([]);
  });

  it('keeps every name as it is, in both', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, nastyText, async (name, publisher) => {
        const made = filesOf(madeShelf({ name: same(name), publisher, site: 'https://example.org/' }).shelf);
        const quads = turtleQuads(made.ttl, BASE);
        expect(quads.some(({ object }) => object.value === name)).toBe(true);
        expect(quads.some(({ object }) => object.value === publisher)).toBe(true);
        expect(await canonicalJsonLd(made.jsonld, BASE)).toBe(await canonicalTurtle(made.ttl, BASE));
      }),
      { numRuns: 40 },
    );
  });
});
