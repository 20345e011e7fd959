import type { RawFile } from './entry.ts';

const BLOCK = 512;

function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

/** Whether the bytes begin with a header of a tar archive. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= BLOCK && text(bytes.subarray(257, 262)) === 'ustar';
}

/** The files of a tar archive; damaged ends are left out. */
export function openTar(bytes: Uint8Array): RawFile[] {
  const files: RawFile[] = [];
  for (let at = 0; at + BLOCK <= bytes.length;) {
    const header = bytes.subarray(at, at + BLOCK);
    const path = [text(header.subarray(345, 500)), text(header.subarray(0, 100))].filter(Boolean).join('/');
    const size = Number.parseInt(text(header.subarray(124, 136)).trim() || '0', 8);
    if (path === '' || !Number.isFinite(size)) break;
    const start = at + BLOCK;
    if (size > 0) files.push({ path, bytes: bytes.subarray(start, start + size) });
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
