import { describe, expect, it } from 'vitest';
import { iri, nested, plain, type Graph } from '../../../scripts/export/graph.ts';
import { jsonLd } from '../../../scripts/export/json-ld.ts';
import { turtle } from '../../../scripts/export/turtle.ts';
import { canonicalJsonLd, canonicalTurtle, turtleQuads } from '../../support/linked-data.ts';

const graph: Graph = {
  prefixes: { x: 'https://example.org/x#' },
  base: '',
  nodes: [
    {
      iri: 'a#b',
      types: ['x:One', 'x:Two'],
      properties: [
        ['x:text', [plain('a "quoted"\\ text\r\n\tin two lines')]],
        ['x:none', []],
        ['x:part', [nested(['x:Part'], [['x:to', [iri('c')]]])]],
      ],
    },
  ],
};

describe('turtle and jsonLd', () => {
  it('say the same', async () => {
    const base = 'https://example.org/';
    expect(await canonicalJsonLd(jsonLd(graph), base)).toBe(await canonicalTurtle(turtle(graph), base));
  });

  it('leave out what has no value', () => {
    expect(turtle(graph) + jsonLd(graph)).not.toContain('x:none');
  });
});

describe('turtle', () => {
  it('lets no address out of its brackets', () => {
    const [node] = graph.nodes;
    const evil = '> <x:evil> <y';
    const text = turtle({ ...graph, nodes: node ? [{ ...node, properties: [['x:to', [iri(evil)]]] }] : [] });
    expect(text).toContain('<\\u003E\\u0020\\u003Cx:evil\\u003E\\u0020\\u003Cy>');
    expect(() => turtleQuads(text.replaceAll(/\\u00(20|3C|3E)/g, ''), 'https://example.org/')).not.toThrow();
  });
});
