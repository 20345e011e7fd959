import jsonld from 'jsonld';
import { Parser, Store, Writer, type Quad } from 'n3';
import { standard } from './standard.ts';

/** Where a test says that the files stand. */
export const BASE = 'https://example.org/data/v1/latest/';

function loader(address: string): Promise<{ contextUrl: undefined; document: object; documentUrl: string }> {
  if (address !== 'http://www.w3.org/ns/csvw') throw new Error(`a test asks the network for ${address}`);
  return Promise.resolve({
    contextUrl: undefined,
    document: JSON.parse(standard('csvw-context.json')) as object,
    documentUrl: address,
  });
}

/** N-Quads of a JSON-LD document that stands at `base`, in canonical form. */
export async function canonicalJsonLd(text: string, base: string): Promise<string> {
  const document = JSON.parse(text) as object;
  // @ts-expect-error: the types know neither the loader nor the form of the result.
  return (await jsonld.canonize(document, { base, documentLoader: loader, safe: true })) as unknown as string;
}

/** N-Quads of a JSON-LD document that stands at `base`, with names of blank nodes as they come. */
export async function jsonLdQuads(text: string, base: string): Promise<string> {
  const options = { base, documentLoader: loader, format: 'application/n-quads' as const };
  return (await jsonld.toRDF(JSON.parse(text) as object, options)) as unknown as string;
}

/** Quads of a Turtle document that stands at `base`. */
export function turtleQuads(text: string, base: string): Quad[] {
  return new Parser({ baseIRI: base }).parse(text);
}

/** N-Quads of a Turtle document that stands at `base`, in canonical form. */
export async function canonicalTurtle(text: string, base: string): Promise<string> {
  const lines = new Writer({ format: 'N-Quads' }).quadsToString(turtleQuads(text, base));
  // @ts-expect-error: the types know neither the input as text nor the form of the result.
  return (await jsonld.canonize(lines, { inputFormat: 'application/n-quads' })) as unknown as string;
}

export function storeOf(quads: readonly Quad[]): Store {
  return new Store([...quads]);
}
