import { RELEASE_LIMITS } from '../../src/domain/limits.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { FrozenFiles } from './freeze.ts';

/** Bytes of all files together. */
export function sizeOf(files: FrozenFiles): number {
  return [...files.values()].reduce((sum, content) => sum + content.length, 0);
}

/** Every later build carries a release on, so none may be large; `unpacked` is what it lays beside its files. */
export function checkSize(
  folder: string,
  files: FrozenFiles,
  unpacked: FrozenFiles,
  limits: Readonly<Record<keyof typeof RELEASE_LIMITS, number>> = RELEASE_LIMITS,
): Problem[] {
  const bytes = sizeOf(files) + sizeOf(unpacked);
  const count = files.size + unpacked.size;
  if (count <= limits.files && bytes <= limits.total) return [];
  return [
    {
      path: folder,
      what: 'the release is larger than every later build can carry',
      found: `${String(count)} files, ${String(bytes)} bytes`,
      expected: `at most ${String(limits.files)} files and ${String(limits.total)} bytes`,
      remedy: 'leave out indicators or breakdowns that nobody needs released',
    },
  ];
}
