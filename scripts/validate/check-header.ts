import type { Problem } from '../../src/domain/problem.ts';
import { FileProblems } from './problem-list.ts';

export interface HeaderRules {
  readonly required: readonly string[];
  readonly optional: ReadonlySet<string>;
}

/**
 * Checks the names of the columns: none required missing, none doubled, none unknown.
 * Returns true when the file can be read row by row.
 */
export function checkHeader(
  path: string,
  header: readonly string[],
  rules: HeaderRules,
  problems: Problem[],
): boolean {
  const file = new FileProblems(path, header, problems);
  const before = problems.length;
  const known = [...rules.required, ...rules.optional];
  for (const name of rules.required.filter((required) => !header.includes(required))) {
    file.row(1, {
      what: `the column "${name}" is missing`,
      found: header.join(','),
      expected: `the columns ${rules.required.join(', ')}`,
      remedy: `add the column "${name}"`,
    });
  }
  header.forEach((name, column) => {
    if (header.indexOf(name) !== column) {
      file.cell(1, column, {
        what: 'the column stands twice',
        found: name,
        expected: 'each column once',
        remedy: 'delete or rename one of the two',
      });
    } else if (!known.includes(name)) {
      file.cell(1, column, {
        what: 'unknown column',
        found: name,
        expected: `one of ${known.join(', ')}`,
        remedy: 'correct the name of the column or delete it',
      });
    }
  });
  return problems.length === before;
}
