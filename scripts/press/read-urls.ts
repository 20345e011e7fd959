import type { Problem } from '../../src/domain/problem.ts';
import { parseAddress } from './withdrawn.ts';

/**
 * The list of all addresses that embeds have ever had, a line each. A line that is no such address would promise what
 * nobody can keep.
 */
export function readUrls(
  path: string,
  text: string,
): { readonly given: readonly string[]; readonly problems: readonly Problem[] } {
  const lines = text.split('\n').map((line, i) => ({ line: line.replace(/\r$/, ''), row: i + 1 }));
  const given = lines.filter(({ line }) => line !== '');
  const problems = given.flatMap(({ line, row }, i): Problem[] => {
    const isRepeated = given.findIndex((other) => other.line === line) < i;
    if (parseAddress(line) && !isRepeated) return [];
    return [
      {
        path,
        row,
        column: 1,
        what: isRepeated ? 'the address stands here twice' : 'the line is not the address of an embed',
        found: line,
        expected: isRepeated
          ? 'each address once'
          : 'embed/v1/latest/LANGUAGE/INDICATOR/VIEW/ and, for one area, its code and a slash',
        remedy: isRepeated
          ? 'delete the second line'
          : 'write the address as the build has printed it, or delete the line',
      },
    ];
  });
  return { given: given.map(({ line }) => line), problems };
}
