import path from 'node:path';
import { existsSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, inject, it } from 'vitest';
import { csvRows } from '../support/published-rows.ts';
import { pagesOf, type Page } from '../support/pages.ts';

const sites = inject('sites');
const root = path.join(sites.root, 'dist');

interface Dataset {
  readonly url: string;
  readonly distribution: readonly { readonly contentUrl: string }[];
  readonly isBasedOn: readonly { readonly name?: string; readonly url?: string }[];
}

/** What Google asks of a `Dataset`, and what it recommends that we know, as a schema of our own. */
const text = { type: 'string', minLength: 1 };
const SCHEMA = {
  type: 'object',
  required: [
    '@context',
    '@type',
    'name',
    'description',
    'license',
    'creator',
    'distribution',
    'temporalCoverage',
    'inLanguage',
  ],
  properties: {
    '@context': { const: 'https://schema.org/' },
    '@type': { const: 'Dataset' },
    name: text,
    description: { type: 'string', minLength: 50, maxLength: 5000 },
    license: { type: 'string', format: 'uri' },
    isAccessibleForFree: { const: true },
    inLanguage: { enum: ['kk', 'ru', 'en'] },
    temporalCoverage: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$' },
    dateModified: { type: 'string', format: 'date' },
    variableMeasured: { type: 'object', required: ['@type', 'name', 'unitText'] },
    creator: { type: 'object', required: ['@type', 'name'] },
    distribution: {
      type: 'array',
      minItems: 4,
      items: { type: 'object', required: ['@type', 'encodingFormat', 'contentUrl'] },
    },
  },
};

function datasetsOf(dist: string): readonly (readonly [Page, Dataset])[] {
  const pages = pagesOf(dist).filter(({ html }) => html.includes('application/ld+json'));
  return pages.flatMap((page) =>
    Array.from(
      page.document.querySelectorAll('script[type="application/ld+json"]'),
      (block) => [page, JSON.parse(block.textContent) as Dataset] as const,
    ),
  );
}

describe('what search engines of datasets read', () => {
  const datasets = datasetsOf(root);

  it('stands on every page of an indicator and nowhere else', () => {
    const names = pagesOf(root).map(({ name }) => name);
    const wanted = names.filter((name) => /\/indicators\/[^/]+\/index/.test(name));
    expect(datasets.map(([{ name }]) => name)).toEqual(wanted);
  });

  it('is what they ask for', () => {
    const ajv = new Ajv({ allErrors: true });
    addFormats(ajv);
    const isValid = ajv.compile(SCHEMA);
    const faults = datasets.flatMap(([{ name }, dataset]) =>
      isValid(dataset)
        ? []
        : (isValid.errors ?? []).map(
            ({ instancePath, message }) => `${name}${instancePath} ${message ?? ''}`,
          ),
    );
    expect(faults).toEqual([]);
  });

  it('leads to files that are there', () => {
    const files = datasets.flatMap(([, { distribution }]) =>
      distribution.map(({ contentUrl }) => contentUrl),
    );
    expect([...new Set(files)].filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
    const below = datasetsOf(path.join(sites.below, 'dist'));
    expect(below.every(([, { url }]) => url.startsWith('https://example.org/sub/path/'))).toBe(true);
  });

  it('names no source whose address is withheld', () => {
    const shown = new Set(csvRows(root, 'latest/sources.csv').map((row) => row['address']));
    const told = datasets.flatMap(([, { isBasedOn }]) => isBasedOn.flatMap(({ url }) => url ?? []));
    expect(told.filter((url) => !shown.has(url))).toEqual([]);
    expect(told.length).toBeGreaterThan(100);
  });

  it('is not offered for made-up figures', () => {
    const examples = datasetsOf(path.join(sites.examples, 'dist'));
    expect(examples.filter(([{ name }]) => name.includes('/examples/'))).toEqual([]);
  });

  it('cannot end its own block', () => {
    for (const [{ html }] of datasets) {
      const [, block = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
      expect(block).not.toContain('<');
    }
  });
});
