import type { Change } from '../../src/domain/history.ts';
import type { Catalogue } from '../../src/domain/input.ts';
import { rowKey } from '../../src/domain/row.ts';
import type { Problem } from '../../src/domain/problem.ts';

/**
 * A release that has been frozen is what it is: other figures need another id, or readers would hold two releases of
 * one name.
 */
export function checkRelease(
  { release, archive }: Pick<Catalogue, 'release' | 'archive'>,
  changes: readonly Change[],
  folder: string,
): Problem[] {
  const at = archive.releases.findIndex(({ id }) => id === release.id);
  if (at === -1) return [];
  const last = archive.releases.at(-1)?.id ?? '';
  const [first] = changes;
  if (release.id === last && !first) return [];
  const what =
    release.id === last && first
      ? `release ${release.id} is out, and figures are not what it says, such as ${rowKey(first.indicator, first)}`
      : `release ${release.id} is out, and another one after it`;
  return [
    {
      path: `${folder}/release.yml`,
      field: 'id',
      what,
      found: release.id,
      expected: `an id that has not been used, after ${last}`,
      remedy: 'give the release that is being prepared an id of its own, and its date',
    },
  ];
}
