import { unzipSync } from 'fflate';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { extensionOf, kindOf, type RawFile, type TextFile } from './entry.ts';
import { isTar, openTar } from './open-tar.ts';
import { besideTables, tablesInOffice } from './open-workbook.ts';
import { textsInBinary, textsInPdf } from './read-image.ts';

/** An archive in an archive in an archive …: so deep and no deeper. */
const DEPTH = 5;

/** Pictures and fonts: only the texts they carry are read. */
const BINARY = new Set([
  'png',
  'jpg',
  'jpeg',
  'gif',
  'webp',
  'avif',
  'ico',
  'woff',
  'woff2',
  'ttf',
  'otf',
  'wasm',
]);

function startsWith(bytes: Uint8Array, ...start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function attempt<T>(open: () => T): T | null {
  try {
    return open();
  } catch {
    return null;
  }
}

function single(path: string, ending: string, bytes: Uint8Array | null): RawFile[] | null {
  if (!bytes) return null;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const inner = name.toLowerCase().endsWith(ending) ? name.slice(0, -ending.length) : `${name}.content`;
  return [{ path: ending === '.tgz' ? `${inner}.tar` : inner, bytes }];
}

/** What an archive holds, or `null` for anything else. Told by its first bytes, Brotli by its name. */
function open({ path, bytes }: RawFile): RawFile[] | null {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) {
    const files = attempt(() => unzipSync(bytes));
    return files && Object.entries(files).map(([name, inner]) => ({ path: name, bytes: inner }));
  }
  const ending = extensionOf(path);
  if (startsWith(bytes, 0x1f, 0x8b)) {
    return single(
      path,
      ending === 'tgz' ? '.tgz' : '.gz',
      attempt(() => gunzipSync(bytes)),
    );
  }
  if (startsWith(bytes, 0x28, 0xb5, 0x2f, 0xfd)) {
    return single(
      path,
      '.zst',
      attempt(() => zstdDecompressSync(bytes)),
    );
  }
  if (ending === 'br')
    return single(
      path,
      '.br',
      attempt(() => brotliDecompressSync(bytes)),
    );
  return isTar(bytes) ? openTar(bytes) : null;
}

function decode(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  return attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

function readText({ path, bytes }: RawFile): TextFile {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return { path, kind: 'text', text: textsInPdf(bytes) };
  const text = BINARY.has(extensionOf(path)) ? null : decode(bytes);
  if (text === null || text.includes('\0')) return { path, kind: 'text', text: textsInBinary(bytes) };
  return { path, kind: kindOf(path, text), text };
}

/** The texts of a file; those of an archive are the texts of its files, however deep they are packed. */
export function* textsOf(file: RawFile, depth = 0): Generator<TextFile> {
  const inner = depth < DEPTH ? open(file) : null;
  if (!inner) {
    yield readText(file);
    return;
  }
  yield* tablesInOffice(file.path, inner);
  for (const { path, bytes } of inner.map(besideTables))
    yield* textsOf({ path: `${file.path}!${path}`, bytes }, depth + 1);
}
