import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The parts of an office file by their names: text as text, pictures and workbooks as bytes. */
export type OfficeParts = Map<string, string | Uint8Array>;

/** The first day that a zip file can name: parts have no time of their own. */
const NO_TIME = new Date(1980, 0, 1);
const AS_TEXT = /\.(xml|rels)$/;

/** Takes an office file apart; folders have no entry of their own. */
export function readParts(file: Uint8Array): OfficeParts {
  const decoder = new TextDecoder();
  return new Map(
    Object.entries(unzipSync(file))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, bytes]) => [name, AS_TEXT.test(name) ? decoder.decode(bytes) : bytes]),
  );
}

/** Puts the parts together in one order and without the time of day, so that the same parts are the same bytes. */
export function writeParts(parts: OfficeParts): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const name of [...parts.keys()].sort()) {
    const part = parts.get(name) ?? '';
    files[name] = typeof part === 'string' ? encoder.encode(part) : part;
  }
  return zipSync(files, { level: 6, mtime: NO_TIME });
}

/** The text of a part that must be there. */
export function textPart(parts: OfficeParts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`the office file has no text part ${name}`);
  return part;
}
