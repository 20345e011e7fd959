import { isFixed, type Problem } from './problem.ts';

/** Cells that hang together through rows, and the rows; cells already known take no part. */
export interface Component {
  readonly cells: readonly number[];
  readonly rows: readonly number[];
}

/** The parts of a problem that have nothing to do with one another: each is solved alone, and small is fast. */
export function componentsOf(problem: Problem): Component[] {
  const parent = problem.lower.map((_, i) => i);
  const find = (cell: number): number => {
    let root = cell;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = cell; at !== root;) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const openIn = problem.rows.map(({ cells }) => cells.filter((cell) => !isFixed(problem, cell)));
  for (const [first, ...others] of openIn) {
    if (first === undefined) continue;
    for (const other of others) parent[find(other)] = find(first);
  }
  const components = new Map<number, { cells: number[]; rows: number[] }>();
  problem.lower.forEach((_, cell) => {
    if (isFixed(problem, cell)) return;
    const root = find(cell);
    const known = components.get(root);
    if (known) known.cells.push(cell);
    else components.set(root, { cells: [cell], rows: [] });
  });
  openIn.forEach(([first], row) => {
    if (first !== undefined) components.get(find(first))?.rows.push(row);
  });
  return [...components.values()];
}
