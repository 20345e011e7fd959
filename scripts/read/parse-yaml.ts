import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../../src/domain/problem.ts';

/** A YAML file as a plain value, with the place of each key for messages. */
export interface YamlFile {
  readonly path: string;
  readonly value: unknown;
  /** Line and column (from 1) of the node at a path of keys, or of its nearest parent. */
  locate(keys: readonly PropertyKey[]): { readonly row: number; readonly column: number };
}

export interface ParsedYaml {
  readonly file: YamlFile | null;
  readonly problems: readonly Problem[];
}

/** Parses YAML 1.2; duplicate keys and syntax errors are problems with their line and column. */
export function parseYaml(path: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const problems = document.errors.map((error): Problem => {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      path,
      row: line,
      column: col,
      what: 'the file is not valid YAML',
      found: (error.message.split('\n')[0] ?? error.message).replace(/ at line.*$/, ''),
      expected: 'keys and values as in data/README.md',
      remedy: 'check the indentation, quotation marks and colons around this line',
    };
  });
  if (problems.length > 0) return { file: null, problems };
  const locate: YamlFile['locate'] = (keys) => {
    for (let depth = keys.length; depth > 0; depth--) {
      const node: unknown = document.getIn(keys.slice(0, depth), true);
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null;
      if (Array.isArray(range) && typeof range[0] === 'number') {
        const { line, col } = lines.linePos(range[0]);
        return { row: line, column: col };
      }
    }
    return { row: 1, column: 1 };
  };
  return { file: { path, value: document.toJS() as unknown, locate }, problems: [] };
}
