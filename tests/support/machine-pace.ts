import { spawnSync } from 'node:child_process';

/**
 * Work of the kind that the pipeline does (texts cut and joined, maps, sorting, much short-lived memory), always the same
 * amount of it. Prints the seconds it took.
 */
const WORK = `
const start = performance.now();
let seed = 7;
const next = () => (seed = (seed * 48271) % 2147483647);
let kept = 0;
for (let round = 0; round < 24; round += 1) {
  const lines = Array.from({ length: 30000 }, (_, i) => [next() % 97, 'KZ-' + (next() % 20), 2000 + (i % 25), next() % 2000].join(','));
  const rows = lines.map((line) => { const [a, area, year, value] = line.split(','); return { a, area, year, value: Number(value) }; });
  const groups = Map.groupBy(rows, ({ a, area }) => a + '|' + area);
  for (const group of groups.values()) kept += group.toSorted((x, y) => x.value - y.value)[0].value;
  kept += JSON.parse(JSON.stringify(rows)).length;
}
if (kept < 0) throw new Error('lost');
console.log((performance.now() - start) / 1000);
`;

/** What the work takes on the machine that the limits were set on (two cores of 2026), when nothing else runs. */
const SECONDS_THEN = 1.1;
/** However slow a machine is, a build that takes this much longer than allowed is too slow. */
const MOST = 2;

/** How many times as long as on that machine things take here and now: from 1 to `MOST`. */
export function machinePace(): number {
  const { stdout } = spawnSync(process.execPath, ['-e', WORK], { encoding: 'utf8' });
  return Math.min(MOST, Math.max(1, Number(stdout) / SECONDS_THEN));
}
