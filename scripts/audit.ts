import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../src/domain/problem.ts';
import { hashOutput } from './audit/hash-output.ts';
import { maskFile } from './audit/mask-file.ts';
import { publishedTwin, unlikeTwins, type Audited } from './audit/twins.ts';
import { worldFiles } from './audit/write-world.ts';
import { diskReader } from './node-effects.ts';
import { refineAll, type Refined } from './pipeline.ts';
import { unproved } from './protect/check-worlds.ts';
import type { Proof } from './protect/protect.ts';
import { publish } from './publish/publish.ts';
import { MASK_FILE } from './read/read-masks.ts';

const USAGE = 'usage: npm run audit -- [--data DIR] [--with DIR] [--full] [--world N --out DIR]';
const WRONG_USAGE = 2;

interface Options {
  readonly data: string;
  readonly with: string | null;
  readonly full: boolean;
  readonly world: number | null;
  readonly out: string;
}

function readOptions(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string', default: 'data' },
      with: { type: 'string' },
      full: { type: 'boolean', default: false },
      world: { type: 'string' },
      out: { type: 'string', default: '' },
    },
  });
  const world = values.world === undefined ? null : Number(values.world);
  if (world !== null && (!Number.isInteger(world) || world < 1 || values.out === ''))
    throw new TypeError(USAGE);
  return { ...values, with: values.with ?? null, world };
}

type Proved = Refined & { readonly proof: Proof };

function prove(options: Options): readonly Proved[] {
  const { problems, refined } = refineAll({ ...options, release: false }, diskReader);
  if (problems.length > 0) throw new TypeError(problems.map(formatProblem).join('\n'));
  return refined.flatMap((one) => (one.proof ? [{ ...one, proof: one.proof }] : []));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function toAudited({ edition, counts, proof }: Proved): Audited {
  return { counts, figures: edition.figures, proof };
}

/** The hashes of all published files, were the counts of one edition those of another world. */
function auditEdition(editions: readonly Proved[], one: Proved, full: boolean): boolean {
  const { proof, edition } = one;
  const worlds = proof.choice.proofs.worlds();
  const open = unproved(proof.tables.system, proof.choice.withheld, proof.choice.proofs);
  const unlike = unlikeTwins(toAudited(one));
  say(
    `${edition.folder} ${String(worlds.length)} worlds checked by addition: ${open.length === 0 ? 'all proved' : 'NOT PROVED'}`,
  );
  say(`${edition.folder} the same rows from every world: ${unlike.length === 0 ? 'yes' : 'NO'}`);
  const real = hashOutput();
  publish(
    editions.map((other) => other.edition),
    real,
  );
  const tried = full ? worlds : worlds.slice(0, 1);
  const different = tried.filter((world) => {
    const twin = hashOutput();
    const figures = publishedTwin(toAudited(one), world);
    publish(
      editions.map((other) => (other === one ? { ...edition, figures } : other.edition)),
      twin,
    );
    return [...real.hashes].some(([file, hash]) => twin.hashes.get(file) !== hash);
  });
  say(
    `${edition.folder} the same bytes in every file from ${String(tried.length)} worlds: ${different.length === 0 ? 'yes' : 'NO'}`,
  );
  return open.length + unlike.length + different.length === 0;
}

function csvFiles(folder: string): Map<string, string> {
  const names = readdirSync(path.join(folder, 'datasets'), { recursive: true, encoding: 'utf8' });
  const found = names.filter((name) => name.endsWith('.csv')).sort();
  return new Map(
    found.map((name) => {
      const file = path.posix.join('datasets', name.split(path.sep).join('/'));
      return [file, readFileSync(path.join(folder, file), 'utf8')];
    }),
  );
}

function copyWorld(from: string, to: string, changed: ReadonlyMap<string, string>): void {
  cpSync(from, to, { recursive: true });
  for (const [file, text] of changed) writeFileSync(path.join(to, file), text);
}

/** Worlds are numbered through all editions, from 1. */
function writeWorld(options: Options, editions: readonly Proved[], number: number): void {
  const numbered = editions.flatMap((one) =>
    one.proof.choice.proofs.worlds().map((world) => ({ one, world })),
  );
  const chosen = numbered[number - 1];
  if (!chosen) throw new TypeError(`there are ${String(numbered.length)} worlds, no world ${String(number)}`);
  const { one, world } = chosen;
  const rewrite = (folder: string): Map<string, string> =>
    worldFiles(one.counts, one.proof, world, csvFiles(folder));
  mkdirSync(options.out, { recursive: true });
  copyWorld(options.data, options.out, rewrite(options.data));
  if (options.with !== null) copyWorld(options.with, path.join(options.out, 'with'), rewrite(options.with));
  const masked = editions.map(({ edition }) => edition);
  writeFileSync(path.join(options.out, MASK_FILE), maskFile(masked));
  say(`world ${String(number)} of ${String(numbered.length)} is in ${options.out}; it holds no true table`);
}

function main(argv: readonly string[]): number {
  try {
    const options = readOptions(argv);
    const editions = prove(options);
    if (options.world !== null) {
      writeWorld(options, editions, options.world);
      return 0;
    }
    return editions.map((one) => auditEdition(editions, one, options.full)).every(Boolean) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return WRONG_USAGE;
  }
}

process.exitCode = main(process.argv.slice(2));
