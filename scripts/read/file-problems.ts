import type { Problem } from '../../src/domain/problem.ts';

function megabytes(bytes: number): string {
  return `${String(Math.ceil(bytes / 100_000) / 10)} MB`;
}

/** A file too large to be read. */
export function largeFile(path: string, bytes: number, largest: number): Problem {
  return {
    path,
    what: 'the file is too large',
    found: megabytes(bytes),
    expected: `at most ${megabytes(largest)}`,
    remedy: 'simplify the boundaries, or export only the areas of reference/areas.csv',
  };
}

/** A file that must be there. */
export function missingFile(path: string): Problem {
  return {
    path,
    what: 'the file is missing',
    found: '',
    expected: 'a file at this place (see data/README.md)',
    remedy: 'add the file, or correct the folder given to --data',
  };
}
