import { CHECKSUMS, checksumLines } from '../../src/domain/archive.ts';
import type { PublishedFile } from '../../src/domain/document.ts';
import type { ExportedFile } from './shelf.ts';

/** `SHA256SUMS` of a folder, as `sha256sum -c` reads it; it does not list itself. */
export function checksums(folder: string, files: readonly PublishedFile[]): ExportedFile {
  const path = `${folder}${CHECKSUMS}`;
  const own = files.filter((file) => file.path.startsWith(folder) && file.path !== path);
  const below = own.map((file) => ({ ...file, path: file.path.slice(folder.length) }));
  return { path, content: checksumLines(below) };
}
