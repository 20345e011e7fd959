import { parseArguments, runCli } from './cli.ts';
import type { Case } from './channels/case.ts';
import { checkContradictions } from './channels/contradictions.ts';
import { compareDrawings, Drawings } from './channels/drawing.ts';
import { checkDroppedRows } from './channels/dropped-rows.ts';
import { checkOlder, checkRevised, knownFromOlder } from './channels/older-releases.ts';
import { weighLoose } from './channels/loose-texts.ts';
import { checkPublishedFiles } from './channels/published-files.ts';
import { scanFile } from './channels/scan-folder.ts';
import { checkSlides } from './channels/shown-areas.ts';
import { Collector, isExample } from './facts/collect.ts';
import { Names } from './facts/names.ts';
import type { Key } from './facts/row.ts';
import type { World } from './facts/world.ts';
import type { TextFile } from './files/entry.ts';
import { readFolder } from './files/read-folder.ts';
import { solveTables, widestOf, type Interval } from './model/solve-tables.ts';
import { distinct, type Finding, type Report } from './report.ts';

/** The real figures and the made-up ones of examples: two worlds that share definitions and areas. */
interface Worlds {
  readonly real: World;
  readonly examples: World;
  /** Frozen releases in the same folder, by the address they have there. */
  readonly frozen: ReadonlyMap<string, World>;
}

/** The address of the frozen release that a file belongs to. */
function releaseOf(path: string): string | null {
  return /(?:^|\/)data\/v\d+\/(r\/[^/]+)\//.exec(path)?.[1] ?? null;
}

function collect(folder: string): Worlds {
  const real = new Collector();
  const examples = new Collector();
  const frozen = new Map<string, Collector>();
  for (const file of readFolder(folder)) {
    if (file.kind !== 'csv' && file.kind !== 'json') continue;
    const release = releaseOf(file.path);
    if (release !== null) {
      const known = frozen.get(release) ?? new Collector();
      frozen.set(release, known);
      known.add(file);
    } else (isExample(file.path) ? examples : real).add(file);
  }
  const world = real.world();
  return {
    real: world,
    examples: examples.world(world),
    frozen: new Map(
      [...frozen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, one.world(world)]),
    ),
  };
}

function toCase(world: World): Case {
  const widest = widestOf(world);
  return {
    world,
    names: new Names(world),
    widest,
    findings: [],
    tally: { numbers: 0 },
    contradictions: [],
    runs: [],
    loose: new Map(),
    slides: [],
  };
}

function fromInterval(world: World, { key, lower, upper }: Interval): Finding[] {
  const threshold = world.withheld.get(key)?.threshold ?? 0;
  const because = 'published numbers leave nothing else';
  const common = { key, threshold, channel: 'sums' as const, where: 'published tables', because };
  if (lower === upper) return [{ ...common, exact: lower }];
  const isTold = upper < threshold || lower >= threshold;
  return isTold ? [{ ...common, lower, upper }] : [];
}

interface Outcome {
  readonly case_: Case;
  readonly sums: readonly Finding[];
  readonly solves: number;
  readonly wrong: readonly string[];
}

async function attackWorld(case_: Case, older: readonly World[], names: readonly string[]): Promise<Outcome> {
  const { world } = case_;
  checkPublishedFiles(case_);
  checkDroppedRows(case_);
  checkOlder(case_, older, names);
  checkRevised(case_, older, names);
  const known = new Map<Key, number>();
  for (const [key, { row }] of knownFromOlder(world, older)) known.set(key, row.value ?? 0);
  const { intervals, solves, wrong } = await solveTables(world, known);
  return { case_, sums: intervals.flatMap((interval) => fromInterval(world, interval)), solves, wrong };
}

function isNarrowed({ exact, lower, threshold }: Finding): boolean {
  return exact === undefined && (lower ?? 0) >= threshold;
}

/** Reads every file once more, now that it is known what is withheld. Returns how many texts there were. */
function scan(folder: string, cases: { real: Case; examples: Case }): number {
  const drawings = { real: new Drawings(), examples: new Drawings() };
  let files = 0;
  const made = new Set([...cases.examples.world.withheld.values()].map(({ row }) => row.indicator));
  const look = (file: TextFile): void => {
    const ofExamples = isExample(file.path) || [...made].some((indicator) => file.text.includes(indicator));
    if (!isExample(file.path) && cases.real.world.withheld.size > 0)
      scanFile(cases.real, file, drawings.real);
    if (ofExamples && made.size > 0) scanFile(cases.examples, file, drawings.examples);
    files += 1;
  };
  for (const file of readFolder(folder)) look(file);
  for (const kind of ['real', 'examples'] as const) {
    compareDrawings(cases[kind], drawings[kind]);
    checkSlides(cases[kind]);
    weighLoose(cases[kind]);
    checkContradictions(cases[kind]);
  }
  return files;
}

/**
 * What an adversary can find out who has nothing but a published folder, and older published folders (oldest first):
 * withheld counts that sums give away, and anything in any file that is tied to a withheld cell.
 */
export async function attack(dist: string, older: readonly string[]): Promise<Report> {
  const worlds = collect(dist);
  const before = older.map(collect);
  const cases = { real: toCase(worlds.real), examples: toCase(worlds.examples) };
  const olderReal = [...before.map(({ real }) => real), ...worlds.frozen.values()];
  const names = [...older, ...worlds.frozen.keys()];
  const outcomes = [
    await attackWorld(cases.real, olderReal, names),
    await attackWorld(
      cases.examples,
      before.map(({ examples }) => examples),
      older,
    ),
  ];
  const files = scan(dist, cases);
  const sums = outcomes.flatMap((one) => one.sums);
  const told = outcomes.flatMap(({ case_ }) => case_.findings);
  return {
    recovered: distinct([...sums.filter((one) => !isNarrowed(one)), ...told]),
    narrowed: distinct(sums.filter(isNarrowed)),
    wrong: outcomes.flatMap(({ wrong }) => wrong),
    files,
    numbers: outcomes.reduce((total, { case_ }) => total + case_.tally.numbers, 0),
    rows: worlds.real.rows.size + worlds.examples.rows.size,
    withheld: worlds.real.withheld.size + worlds.examples.withheld.size,
    solves: outcomes.reduce((total, { solves }) => total + solves, 0),
  };
}

if (import.meta.main) process.exitCode = await runCli(parseArguments(process.argv.slice(2)), attack);
