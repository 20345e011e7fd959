import { LANGUAGES, type Text } from '../../src/domain/text.ts';

/** What a property of a node may be: an address, a text in a language, a typed value, or a node without address. */
export type Term =
  | { readonly kind: 'iri'; readonly iri: string }
  | { readonly kind: 'text'; readonly text: string; readonly lang: string }
  | { readonly kind: 'typed'; readonly text: string; readonly type: string }
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'node'; readonly node: Properties };

/** Types of a node, then its properties in the order in which they are written; those without values are left out. */
export interface Properties {
  readonly types: readonly string[];
  readonly properties: readonly (readonly [name: string, values: readonly Term[]])[];
}

/** A node with an address, absolute or relative to the document. Names of types and properties have prefixes. */
export interface GraphNode extends Properties {
  readonly iri: string;
}

/** A graph that is the same in every serialisation. */
export interface Graph {
  readonly prefixes: Readonly<Record<string, string>>;
  /** What relative addresses begin with; empty = the address of the document. */
  readonly base: string;
  readonly nodes: readonly GraphNode[];
}

export const iri = (address: string): Term => ({ kind: 'iri', iri: address });
export const plain = (text: string): Term => ({ kind: 'plain', text });
export const typed = (text: string, type: string): Term => ({ kind: 'typed', text, type });
export const nested = (types: readonly string[], properties: Properties['properties']): Term => ({
  kind: 'node',
  node: { types, properties },
});

/** A text in three languages. */
export function inLanguages(text: Text): Term[] {
  return LANGUAGES.map((lang) => ({ kind: 'text', text: text[lang], lang }));
}
