import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { attack } from '../attack/attack.ts';
import type { Verdicts } from '../src/domain/audit.ts';
import { formatProblem } from '../src/domain/problem.ts';
import { buildSite } from './audit/build-site.ts';
import { maskFile } from './audit/mask-file.ts';
import { differentFiles, siteHashes } from './audit/site-hashes.ts';
import { differentBytes, publishedHashes } from './audit/twin-bytes.ts';
import { unlikeTwins, type Audited } from './audit/twins.ts';
import { worldFiles } from './audit/write-world.ts';
import { diskOutput, diskReader } from './node-effects.ts';
import { auditNotes, refineAll, type Refined } from './pipeline.ts';
import { openRequirements } from './protect/prove.ts';
import type { Proof } from './protect/protect.ts';

import { publish, type PublishNotes } from './publish/publish.ts';
import { MASK_FILE } from './read/read-masks.ts';
import { VERDICTS_FILE } from './read/read-verdicts.ts';

const USAGE = `usage: npm run audit -- [--data DIR] [--with DIR] [--full] [--record]
       npm run audit -- [--data DIR] [--with DIR] --world N --out DIR`;
const FAILED = 1;
const WRONG_USAGE = 2;

/** Something the person who called can mend. */
class UsageError extends Error {}

interface Options {
  readonly data: string;
  readonly with: string | null;
  /** Makes every file again from every world, not only from the first of each edition, and the whole site from a few. */
  readonly full: boolean;
  /** Keeps the verdicts beside the data, so that the page on protection can show them. */
  readonly record: boolean;
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
      record: { type: 'boolean', default: false },
      world: { type: 'string' },
      out: { type: 'string', default: '' },
    },
  });
  const world = values.world === undefined ? null : Number(values.world);
  if (world !== null && (!Number.isInteger(world) || world < 1 || values.out === '')) {
    throw new UsageError(USAGE);
  }
  return { ...values, with: values.with ?? null, world };
}

type Proved = Refined & Audited & { readonly proof: Proof };

interface Build {
  readonly editions: readonly Proved[];
  readonly notes: PublishNotes;
}

function build(options: Options): Build {
  const { problems, refined } = refineAll({ ...options, release: false }, diskReader);
  if (problems.length > 0) throw new UsageError(problems.map(formatProblem).join('\n'));
  const editions = refined.flatMap((one) => {
    if (!one.proof) throw new UsageError(`${options.data} holds a mask: nothing is decided there`);
    return [{ ...one, proof: one.proof, figures: one.edition.derived.figures }];
  });
  return { editions, notes: auditNotes(refined, diskReader, options.data) };
}

function say(edition: string, what: string, good: boolean): boolean {
  process.stdout.write(`${edition.padEnd(10)}${what}: ${good ? 'yes' : 'NO'}\n`);
  return good;
}

function auditTwins({ editions, notes }: Build, full: boolean): boolean {
  return editions
    .map((one) => {
      const { proof, edition } = one;
      const worlds = proof.choice.proofs.worlds();
      const tried = full ? worlds : worlds.slice(0, 1);
      const open = openRequirements(proof.tables, proof.choice);
      const accepted = proof.accepted.length > 0 ? ` but ${String(proof.accepted.length)} accepted` : '';
      return [
        say(
          edition.folder,
          `${String(worlds.length)} worlds prove every requirement${accepted}, by addition`,
          open.length === proof.accepted.length,
        ),
        say(edition.folder, 'every world would give the same rows', unlikeTwins(one).length === 0),
        say(
          edition.folder,
          `${String(tried.length)} of them made again give the same bytes in every file`,
          differentBytes(editions, one, tried, notes).length === 0,
        ),
      ].every(Boolean);
    })
    .every(Boolean);
}

async function auditAttack({ editions, notes }: Build): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'qorgan-audit-'));
  try {
    publish(
      editions.map(({ edition }) => edition),
      notes,
      diskOutput(path.join(folder, 'data')),
    );
    const { recovered } = await attack(folder, []);
    return say('attack', 'nothing is recovered from the files alone', recovered.length === 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Keeps the verdicts beside the data. */
function record(options: Options, made: Build): void {
  const hashes = publishedHashes(
    made.editions.map(({ edition }) => edition),
    made.notes,
  );
  const tables = hashes.get('latest/SHA256SUMS') ?? '';
  const verdicts: Verdicts = { tables, attack: 'nothing-recovered', twins: 'identical' };
  writeFileSync(path.join(options.data, VERDICTS_FILE), `${JSON.stringify(verdicts, null, 2)}\n`);
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

/** A data folder of its own for each world; they are numbered through all editions, from 1. */
function writeWorld(options: Options, { editions }: Build, number: number, out: string): void {
  const numbered = editions.flatMap((one) =>
    one.proof.choice.proofs.worlds().map((world) => ({ one, world })),
  );
  const chosen = numbered[number - 1];
  if (!chosen)
    throw new UsageError(`there are ${String(numbered.length)} worlds, no world ${String(number)}`);
  const { one, world } = chosen;
  const rewrite = (folder: string): Map<string, string> =>
    worldFiles(one.counts, one.proof, world, csvFiles(folder));
  mkdirSync(out, { recursive: true });
  copyWorld(options.data, out, rewrite(options.data));
  if (options.with !== null) copyWorld(options.with, path.join(out, 'with'), rewrite(options.with));
  const masked = editions.map(({ edition: { folder, derived } }) => ({ folder, figures: derived.figures }));
  writeFileSync(path.join(out, MASK_FILE), maskFile(masked));
}

/** The first world, the last, and one between them. */
function fewWorlds({ editions }: Build): number[] {
  const count = editions.reduce((sum, { proof }) => sum + proof.choice.proofs.worlds().length, 0);
  return [...new Set([1, Math.ceil(count / 2), count])].filter((number) => number > 0);
}

/** Builds the whole site from a few worlds and compares every file with that of the true counts. */
async function auditSites(options: Options, made: Build): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'qorgan-worlds-'));
  const hashesOf = async (data: string, more: string | null): Promise<ReadonlyMap<string, string>> => {
    const site = await buildSite({
      data: path.resolve(data),
      with: more === null ? undefined : path.resolve(more),
    });
    const hashes = siteHashes(path.join(site, 'dist'));
    rmSync(path.dirname(site), { recursive: true });
    return hashes;
  };
  const worlds = fewWorlds(made);
  try {
    const real = await hashesOf(options.data, options.with);
    const different: string[] = [];
    for (const world of worlds) {
      const out = path.join(folder, String(world));
      writeWorld(options, made, world, out);
      const twin = await hashesOf(out, options.with === null ? null : path.join(out, 'with'));
      different.push(...differentFiles(real, twin));
    }
    const numbers = worlds.join(', ');
    const what = `the ${String(real.size)} files of the whole site come out the same from worlds ${numbers}`;
    return say('site', what, different.length === 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function audit(options: Options): Promise<number> {
  const made = build(options);
  const twins = auditTwins(made, options.full);
  const attacked = await auditAttack(made);
  const sites = options.full ? await auditSites(options, made) : true;
  if (!twins || !attacked || !sites) return FAILED;
  if (options.record) record(options, made);
  return 0;
}

async function main(argv: readonly string[]): Promise<number> {
  try {
    const options = readOptions(argv);
    if (options.world === null) return await audit(options);
    writeWorld(options, build(options), options.world, options.out);
    process.stdout.write(`world ${String(options.world)} is in ${options.out}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return WRONG_USAGE;
  }
}

process.exitCode = await main(process.argv.slice(2));
