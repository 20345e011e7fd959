import { buildSystem } from '../model/solve-tables.ts';
import { report, type Case } from './case.ts';

/**
 * A published number that a page gives differently: where withheld cells belong to the same sum, the difference
 * between the two is a difference of theirs.
 */
export function checkContradictions(case_: Case): void {
  const { contradictions } = case_;
  if (contradictions.length === 0) return;
  const { system } = buildSystem(case_.world, new Map());
  const sums = system
    .problem(new Set())
    .rows.map(({ cells }) => cells.map((cell) => system.keys[cell] ?? ''));
  for (const { key, value, known, where } of contradictions) {
    const cells = sums
      .filter((keys) => keys.includes(key))
      .flat()
      .flatMap((one) => case_.world.withheld.get(one) ?? []);
    for (const cell of new Set(cells)) {
      const because = `${key} is ${String(value)} here and ${String(known)} in the files`;
      report(case_, cell, {}, 'contradiction', where, because);
    }
  }
}
