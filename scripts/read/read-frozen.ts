import { createHash } from 'node:crypto';
import { CHECKSUMS, SIGNATURES, type FrozenFile } from '../../src/domain/archive.ts';
import { checkDetached, checkMinisign } from './check-signature.ts';
import { decode } from './decode.ts';
import type { JsonFile } from './parse-json.ts';

/** A signature beside the checksums, and whether it is good; `no-key`: nothing to check it by. */
export interface RawSignature {
  readonly path: string;
  readonly keyPath: string;
  readonly state: 'good' | 'bad' | 'no-key';
}

/** The files of a frozen release as they are now. */
export interface RawFrozen {
  readonly folder: string;
  /** All but the checksums and signatures, sorted by path. */
  readonly files: readonly FrozenFile[];
  /** The checksums and signatures. */
  readonly sealed: readonly FrozenFile[];
  /** Text of `SHA256SUMS`; `null` where it is missing or no text. */
  readonly sums: string | null;
  readonly papers: JsonFile | null;
  readonly signatures: readonly RawSignature[];
}

/** What reading the files of a release needs of a folder. */
export interface FrozenFolder {
  path(relative: string): string;
  names(relative: string): readonly string[];
  bytes(relative: string): Uint8Array | null;
  json(relative: string, largest: number, expected: string): JsonFile | null;
}

const SEALS: ReadonlySet<string> = new Set([CHECKSUMS, ...SIGNATURES.map(({ file }) => file)]);

function* pathsBelow(folder: FrozenFolder, top: string, below = ''): Generator<string> {
  for (const name of folder.names(`${top}/${below}`.replace(/\/$/, ''))) {
    if (name.endsWith('/')) yield* pathsBelow(folder, top, `${below}${name}`);
    else yield `${below}${name}`;
  }
}

function measure(folder: FrozenFolder, top: string, path: string): FrozenFile {
  const bytes = folder.bytes(`${top}/${path}`) ?? new Uint8Array();
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function textOf(bytes: Uint8Array | null, path: string): string | null {
  if (bytes === null) return null;
  const decoded = decode(path, bytes);
  return 'text' in decoded ? decoded.text : null;
}

function readSignatures(folder: FrozenFolder, top: string): RawSignature[] {
  const content = folder.bytes(`${top}/${CHECKSUMS}`) ?? new Uint8Array();
  return SIGNATURES.flatMap(({ file, key }): RawSignature[] => {
    const path = folder.path(`${top}/${file}`);
    const signature = folder.bytes(`${top}/${file}`);
    if (signature === null) return [];
    const keyPath = folder.path(`releases/${key}`);
    const keyText = textOf(folder.bytes(`releases/${key}`), keyPath);
    if (keyText === null) return [{ path, keyPath, state: 'no-key' }];
    const good = file.endsWith('.minisig')
      ? checkMinisign(content, textOf(signature, path) ?? '', keyText)
      : checkDetached(content, signature, keyText);
    return [{ path, keyPath, state: good ? 'good' : 'bad' }];
  });
}

/** Reads and hashes the files of a release one by one; `null` where it has none (a ledger alone). */
export function readFrozen(folder: FrozenFolder, release: string): RawFrozen | null {
  const top = `releases/${release}/files`;
  const paths = [...pathsBelow(folder, top)].sort((a, b) => (a < b ? -1 : 1));
  if (paths.length === 0) return null;
  const isSeal = (path: string): boolean => SEALS.has(path);
  return {
    folder: folder.path(top),
    files: paths.filter((path) => !isSeal(path)).map((path) => measure(folder, top, path)),
    sealed: paths.filter(isSeal).map((path) => measure(folder, top, path)),
    sums: textOf(folder.bytes(`${top}/${CHECKSUMS}`), folder.path(`${top}/${CHECKSUMS}`)),
    papers: folder.json(`${top}/release.json`, Infinity, 'release.json as it was released'),
    signatures: readSignatures(folder, top),
  };
}

/** Public keys that signatures may be checked by. */
export function readKeys(folder: FrozenFolder): FrozenFile[] {
  const names = new Set(folder.names('releases'));
  return SIGNATURES.filter(({ key }) => names.has(key)).map(({ key }) => measure(folder, 'releases', key));
}
