import type { Problem } from '../../src/domain/problem.ts';
import type { Catalogue } from '../../src/domain/input.ts';

/** A release is named once by a person and once in the data, and comes after all others. */
export function checkId(
  { release, releases }: Pick<Catalogue, 'release' | 'releases'>,
  id: string,
  folder: string,
): Problem[] {
  const path = `${folder}/release.yml`;
  const last = releases.ledgers.at(-1);
  if (releases.ledgers.some((one) => one.release === id)) {
    return [
      {
        path: `${folder}/releases/${id}`,
        what: 'this release is out already',
        found: id,
        expected: 'an id that has not been used',
        remedy: 'give the next release an id of its own in release.yml: a release is never changed',
      },
    ];
  }
  if (release.id !== id) {
    return [
      {
        path,
        field: 'id',
        what: 'another release is being prepared',
        found: release.id,
        expected: id,
        remedy: 'write id and date of the release in release.yml, or name the one that stands there',
      },
    ];
  }
  if (last && release.date < last.date) {
    return [
      {
        path,
        field: 'date',
        what: `the release is dated before ${last.release}, which it follows`,
        found: release.date,
        expected: `${last.date} or later`,
        remedy: 'correct the date in release.yml',
      },
    ];
  }
  return [];
}
