import fc from 'fast-check';

/** What the project promises against R. */
export const PRECISION = 1e-9;

export const anyLevel = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

/** Two levels, the lower first. */
export const twoLevels = fc
  .tuple(anyLevel, anyLevel)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .filter(([low, high]) => high - low > 1e-3);

export const anyCount = fc.oneof(fc.nat(30), fc.nat(1_000_000));

/** Persons or person-years. */
export const anySize = fc.double({ min: 0.5, max: 1e7, noNaN: true });

/** Events and trials, from none to all. */
export const anyShare = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([trials, share]) => ({ count: Math.round(share * trials), trials }));

/** Whether values do not fall from one to the next, but for rounding. */
export function isAscending(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0) * (1 - 1e-12) - 1e-300);
}

/** What is never a level. */
export const NO_LEVELS = [0, 1, -0.1, 1.1, 95, Number.NaN, Infinity] as const;

/** The refusal of a level. */
export function noLevel(level: number): string {
  return `level: a number between 0 and 1, both left out, is needed, got ${String(level)}`;
}
