import { afterAll, beforeAll, expect } from 'vitest';

/** What all files of a process share beside its modules: its variables, its time zone, its folder, what is global. */
function shared(): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ...Object.entries(process.env).map(([name, value]) => [`variable ${name}`, value] as const),
    ...Object.getOwnPropertyNames(globalThis).map((name) => [`global ${name}`, true] as const),
    ['minutes from UTC', new Date(0).getTimezoneOffset()],
    ['folder', process.cwd()],
    ['exit code', process.exitCode],
  ]);
}

// Unit tests of many files run in one process: what one of them left changed, the next would be tested with.
let before: ReadonlyMap<string, unknown>;
beforeAll(() => {
  before = shared();
  expect(before.get('minutes from UTC')).toBe(0);
});
afterAll(() => {
  const after = shared();
  // Names alone: values of variables may be secrets.
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  expect(changed, 'left changed for the tests of other files').toEqual([]);
});
