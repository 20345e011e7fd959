import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bounds } from '../attack/bounds.ts';
import { benchTable, type BenchTable } from './bench/bench-table.ts';
import { unproved } from './protect/check-worlds.ts';
import { chooseWithheld, effortFor, type Choice } from './protect/choose-withheld.ts';
import { requirementsOf } from './protect/requirements.ts';

/** `npm run bench:protect -- [--all-rules] [FILE…]`: how much is withheld of the benchmark tables, and how fast. */
const FIXTURES = path.join(import.meta.dirname, '../tests/fixtures/bench');
const TABLES = [path.join(FIXTURES, 't1116.csv'), path.join(FIXTURES, 't9945.csv')];
const THRESHOLD = 5;
/** Larger tables are checked by addition alone. */
const MOST_ATTACKED = 20_000;

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(2)} s`;
}

function say(what: string, result: string): void {
  process.stdout.write(`  ${what.padEnd(18)}${result}\n`);
}

/** What a reader sees of the table, attacked by the program that shares nothing with the protector. */
async function attackTable({ system, cellOf, sums }: BenchTable, { withheld }: Choice): Promise<string> {
  const values = Array.from(cellOf, (cell) => (withheld[cell] === 1 ? null : (system.value[cell] ?? 0)));
  const thresholds = Array.from(cellOf, (cell) => (system.primary[cell] === 1 ? THRESHOLD : 0));
  const found = await bounds({ values, thresholds, sums });
  const recovered = found.filter(({ lower, upper }) => lower === upper).length;
  const short = found.filter(({ lower, upper }) => lower > 0 || upper < THRESHOLD).length;
  return `${String(recovered)} recovered, ${String(short)} short of ${String(found.length)}`;
}

async function bench(file: string, allRules: boolean): Promise<void> {
  const table = benchTable(readFileSync(file, 'utf8'), THRESHOLD, allRules);
  const { system, cellOf } = table;
  const shown = new Set(cellOf);
  const primaries = [...shown].filter((cell) => system.primary[cell] === 1).length;
  process.stdout.write(`${path.basename(file)}: ${String(shown.size)} cells, ${String(primaries)} primary\n`);
  let start = performance.now();
  const choice = chooseWithheld(system, requirementsOf(system, { insider: allRules }), effortFor(system));
  const withheld = [...shown].filter((cell) => choice.withheld[cell] === 1).length;
  say('protect', `${seconds(start)}, ${String(choice.solves)} programs`);
  say(
    'secondary',
    `${String(withheld - primaries)}, ${((withheld - primaries) / primaries).toFixed(3)} per primary`,
  );
  start = performance.now();
  const left = unproved(system, choice.withheld, choice.proofs).length;
  say('check', `${seconds(start)}, ${String(left)} of ${String(choice.proofs.requirements.length)} unproved`);
  if (shown.size > MOST_ATTACKED) return;
  start = performance.now();
  const verdict = await attackTable(table, choice);
  say('attack', `${seconds(start)}, ${verdict}`);
}

const { values, positionals } = parseArgs({
  options: { 'all-rules': { type: 'boolean', default: false } },
  allowPositionals: true,
});
for (const file of positionals.length > 0 ? positionals : TABLES) await bench(file, values['all-rules']);
