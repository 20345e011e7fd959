import type { Graph, Properties, Term } from './graph.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function quoted(text: string): string {
  return `"${text.replace(/[\\"\n\r\t]/g, (char) => ESCAPES[char] ?? char)}"`;
}

/** Characters that an address may not have between angle brackets are written by their numbers. */
function address(iri: string): string {
  const safe = [...iri].map((char) =>
    char <= ' ' || '<>"{}|^`\\'.includes(char)
      ? `\\u${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
      : char,
  );
  return `<${safe.join('')}>`;
}

function term(value: Term, indent: string): string {
  switch (value.kind) {
    case 'iri':
      return address(value.iri);
    case 'text':
      return `${quoted(value.text)}@${value.lang}`;
    case 'typed':
      return `${quoted(value.text)}^^${value.type}`;
    case 'plain':
      return quoted(value.text);
    case 'node':
      return `[\n${properties(value.node, `${indent}  `)}\n${indent}]`;
  }
}

function properties({ types, properties: all }: Properties, indent: string): string {
  const lines = all
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${indent}${name} ${values.map((value) => term(value, indent)).join(', ')}`);
  return [`${indent}a ${types.join(', ')}`, ...lines].join(' ;\n');
}

/** A graph as Turtle (RDF 1.1). */
export function turtle({ prefixes, base, nodes }: Graph): string {
  const head = [
    ...(base === '' ? [] : [`@base ${address(base)} .`]),
    ...Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: ${address(iri)} .`),
  ];
  const blocks = nodes.map((node) => `${address(node.iri)}\n${properties(node, '  ')} .`);
  return `${head.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}
