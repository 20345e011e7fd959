import type { Problem } from '../../src/domain/problem.ts';
import type { YamlSource } from './check-yaml.ts';

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function missing(name: string): Pick<Problem, 'what' | 'found' | 'expected' | 'remedy'> {
  return {
    what: 'the file is missing',
    found: name,
    expected: 'a file of this name beside dataset.yml',
    remedy: 'add the file, or take it off the list',
  };
}

/** A dataset has files, and every one that its dataset.yml lists. `found` are the CSV files in its folder. */
export function checkFiles(
  yaml: YamlSource,
  dataset: { readonly files?: readonly string[] | undefined },
  found: readonly string[],
  problems: Problem[],
): void {
  const names = found.map(nameOf);
  (dataset.files ?? []).forEach((name, i) => {
    if (names.includes(name)) return;
    problems.push({ path: yaml.path, ...yaml.locate(['files', i]), field: 'files', ...missing(name) });
  });
  if (found.length > 0 || dataset.files !== undefined) return;
  problems.push({
    path: yaml.path,
    what: 'the dataset has no CSV file',
    found: '',
    expected: 'at least one .csv file beside dataset.yml',
    remedy: 'add the figures, or delete the dataset folder',
  });
}
