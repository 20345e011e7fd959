import type { Graph, Properties, Term } from './graph.ts';

function term(value: Term): object | string {
  switch (value.kind) {
    case 'iri':
      return { '@id': value.iri };
    case 'text':
      return { '@value': value.text, '@language': value.lang };
    case 'typed':
      return { '@value': value.text, '@type': value.type };
    case 'plain':
      return value.text;
    case 'node':
      return members(value.node);
  }
}

function members({ types, properties }: Properties): object {
  const all = properties
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => [name, values.length === 1 && values[0] ? term(values[0]) : values.map(term)]);
  return { '@type': types.length === 1 ? types[0] : types, ...(Object.fromEntries(all) as object) };
}

/** A graph as JSON-LD 1.1, a node a line; its context is inside, so that nothing has to be fetched to read it. */
export function jsonLd({ prefixes, base, nodes }: Graph): string {
  const context = { ...(base === '' ? {} : { '@base': base }), ...prefixes };
  const lines = nodes.map((node) => JSON.stringify({ '@id': node.iri, ...members(node) }));
  return `{\n "@context": ${JSON.stringify(context)},\n "@graph": [\n  ${lines.join(',\n  ')}\n ]\n}\n`;
}
