/** A file of a folder or inside an archive, with its bytes. Inside an archive the path goes on behind `!`. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type Kind = 'html' | 'svg' | 'xml' | 'csv' | 'json' | 'text';

/** A file that can be read as text. */
export interface TextFile {
  readonly path: string;
  readonly kind: Kind;
  readonly text: string;
}

const KINDS: Readonly<Record<string, Kind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  svg: 'svg',
  xml: 'xml',
  rss: 'xml',
  atom: 'xml',
  rdf: 'xml',
  kml: 'xml',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  geojson: 'json',
  topojson: 'json',
  jsonld: 'json',
  ndjson: 'text',
  webmanifest: 'json',
  map: 'json',
};

/** What stands behind the last dot of a path, lower-case. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}

function kindByContent(text: string): Kind {
  const start = text.slice(0, 200).trimStart().toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'html';
  if (start.startsWith('<svg')) return 'svg';
  if (start.startsWith('<?xml')) return text.slice(0, 1000).includes('<svg') ? 'svg' : 'xml';
  if (start.startsWith('{') || start.startsWith('[')) return 'json';
  return 'text';
}

/** How a text is to be read: by its name, else by how it begins. */
export function kindOf(path: string, text: string): Kind {
  return KINDS[extensionOf(path)] ?? kindByContent(text);
}
