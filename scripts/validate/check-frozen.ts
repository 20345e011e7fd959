import {
  CHECKSUMS,
  parseChecksums,
  ReleasePapersSchema,
  type FrozenFile,
  type FrozenRelease,
} from '../../src/domain/archive.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { checkYaml } from './check-yaml.ts';

/** The files of a frozen release as the read stage hands them over. */
export interface FrozenSource {
  readonly folder: string;
  readonly files: readonly FrozenFile[];
  readonly sealed: readonly FrozenFile[];
  readonly sums: string | null;
  readonly papers: { readonly path: string; readonly value: unknown } | null;
  readonly signatures: readonly {
    readonly path: string;
    readonly keyPath: string;
    readonly state: 'good' | 'bad' | 'no-key';
  }[];
}

const RESTORE = 'put the folder back as it was released: a release is never changed';
/** JSON is read whole: a fault in it has no line. */
const NO_PLACE = { row: 1, column: 1 };

function checkFiles(
  { folder, files }: FrozenSource,
  sums: ReadonlyMap<string, string>,
  problems: Problem[],
): void {
  const found = new Set(files.map(({ path }) => path));
  for (const { path, sha256 } of files) {
    const expected = sums.get(path);
    if (expected === sha256) continue;
    const what =
      expected === undefined ? 'a file that was not released' : 'the file is not what was released';
    const remedy = expected === undefined ? 'delete the file' : RESTORE;
    problems.push({
      path: `${folder}/${path}`,
      what,
      found: sha256,
      expected: expected ?? `only files listed in ${CHECKSUMS}`,
      remedy,
    });
  }
  for (const path of sums.keys()) {
    if (found.has(path)) continue;
    problems.push({
      path: `${folder}/${path}`,
      what: 'a released file is missing',
      found: '',
      expected: `every file listed in ${CHECKSUMS}`,
      remedy: RESTORE,
    });
  }
}

function checkSignatures({ signatures }: FrozenSource, problems: Problem[]): void {
  for (const { path, keyPath, state } of signatures) {
    if (state === 'good') continue;
    const missing = state === 'no-key';
    problems.push({
      path: missing ? keyPath : path,
      what: missing ? 'the public key to check a signature by is missing' : 'the signature does not fit',
      found: missing ? '' : path,
      expected: missing
        ? `the key that ${path} was signed with`
        : `a signature of ${CHECKSUMS} by ${keyPath}`,
      remedy: missing
        ? 'put the public key there (docs/releases.md), or take the signature away'
        : `sign ${CHECKSUMS} again, or take the signature away`,
    });
  }
}

/** Checks that the files of a release are what was released; `null` where that cannot be told. */
export function checkFrozen(
  source: FrozenSource,
  release: string,
  allowedWords: ReadonlySet<string>,
  problems: Problem[],
): FrozenRelease | null {
  const { folder, files, sealed } = source;
  const sums = source.sums === null ? null : parseChecksums(source.sums);
  if (!sums) {
    problems.push({
      path: `${folder}/${CHECKSUMS}`,
      what: source.sums === null ? 'the checksums of a release are missing' : 'a line is not a checksum',
      found: source.sums?.slice(0, 80) ?? '',
      expected: 'a hash, two spaces and a path in each line',
      remedy: RESTORE,
    });
    return null;
  }
  checkFiles(source, sums, problems);
  checkSignatures(source, problems);
  if (!source.papers) return null;
  const paper = { ...source.papers, locate: () => NO_PLACE };
  const papers = checkYaml(paper, ReleasePapersSchema, allowedWords, problems);
  if (!papers) return null;
  if (papers.id !== release) {
    problems.push({
      path: source.papers.path,
      field: 'id',
      what: 'the files are of another release than their folder',
      found: papers.id,
      expected: release,
      remedy: RESTORE,
    });
  }
  const all = [...files, ...sealed].sort((a, b) => (a.path < b.path ? -1 : 1));
  const sha256 = sealed.find(({ path }) => path === CHECKSUMS)?.sha256 ?? '';
  return { ...papers, sha256, signed: source.signatures.length > 0, folder, files: all };
}
