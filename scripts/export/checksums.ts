import type { PublishedFile } from '../../src/domain/document.ts';
import type { ExportedFile } from './shelf.ts';

/** `SHA256SUMS` of a folder, as `sha256sum -c` reads it; it does not list itself. */
export function checksums(folder: string, files: readonly PublishedFile[]): ExportedFile {
  const path = `${folder}SHA256SUMS`;
  const own = files.filter((file) => file.path.startsWith(folder) && file.path !== path);
  const lines = own.map((file) => `${file.sha256}  ${file.path.slice(folder.length)}\n`);
  return { path, content: lines.join('') };
}
