import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { formatProblem } from '../src/domain/problem.ts';
import { siteAddress } from './export/site-address.ts';
import { diskReader } from './node-effects.ts';
import { PRESS_USAGE, readPressArguments, type PressArguments } from './press-arguments.ts';
import { diskPress } from './press/disk-press.ts';
import { PngPool } from './press/png-pool.ts';
import { makeBriefings, type BriefingOptions } from './press/briefing/briefings.ts';
import type { BriefingOrder, BriefingSetting } from './press/briefing/order.ts';
import { codeHash, dataHash } from './press/briefing/recipe.ts';
import { FileCache } from './press/file-cache.ts';
import { pressFiles, type BriefingWork, type PressMade } from './press/press.ts';
import { WorkerPool } from './press/worker-pool.ts';
import { readUrls } from './press/read-urls.ts';

const [DONE, REFUSED, WRONG_USAGE] = [0, 1, 2];

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function readPublished(from: string): (file: string) => Uint8Array {
  return (file) => {
    const bytes = diskReader.readFile(`${from}/v1/${file}`);
    if (!bytes) throw new Error(`${from}/v1/${file} is missing: run scripts/build-data.ts first`);
    return bytes;
  };
}

const SHARE = 50;

/** Said now and then: the first time it takes a minute. */
function progress(done: number, all: number): void {
  if (done % SHARE === 0 || done === all) say(`slides and documents: ${String(done)} of ${String(all)}`);
}

/** Makes slides, documents, bulletins and packs on all processors; what has not changed is not made again. */
async function brief(
  { store, output, pictures }: BriefingWork,
  picture: BriefingOptions['picture'],
  { from, cache, site }: { readonly from: string; readonly cache: string; readonly site: string },
): Promise<number> {
  const kept = new FileCache(path.join(cache, 'briefings'));
  const setting: BriefingSetting = { from: path.resolve(from), site };
  const script = new URL('./press/briefing/worker.ts', import.meta.url);
  const workers = new WorkerPool<BriefingOrder, Uint8Array | null>(script, setting);
  const recipe = [codeHash(), dataHash(store.index), site];
  try {
    await makeBriefings({
      store,
      output,
      pictures,
      picture,
      read: readPublished(from),
      make: (order) => kept.of([...recipe, JSON.stringify(order)], () => workers.run(order)),
      progress,
    });
    return kept.made;
  } finally {
    await workers.close();
  }
}

interface Made extends PressMade {
  /** Pictures, slides and documents that had not been made before. */
  readonly drawn: number;
  readonly set: number;
}

async function make({ from, out, cache, without }: PressArguments, given: readonly string[]): Promise<Made> {
  const output = diskPress(out);
  const pool = without.has('pictures') ? null : new PngPool(path.join(cache, 'png'));
  const site = siteAddress(process.env['SITE'], process.env['BASE']);
  let set = 0;
  try {
    const made = await pressFiles({
      read: readPublished(from),
      output,
      site,
      given,
      ...(pool ? { png: (order) => pool.png(order) } : {}),
      ...(without.has('briefings')
        ? {}
        : {
            briefings: async (work) => {
              set = await brief(work, (file) => output.read(file), { from, cache, site });
            },
          }),
    });
    output.commit();
    return { ...made, drawn: pool?.made ?? 0, set };
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    await pool?.close();
  }
}

/** Addresses are promised by a person, or by a release, and never by a build alone. */
function sayFresh(urls: string, keep: boolean, fresh: readonly string[]): void {
  if (keep) appendFileSync(urls, fresh.map((line) => `${line}\n`).join(''));
  const count = String(fresh.length);
  say(
    keep
      ? `addresses added to ${urls}, where they stay for ever: ${count}`
      : `addresses that are not yet in ${urls}: ${count} (npm run embed-urls adds them)`,
  );
}

/** Makes embeds, pictures, slides and documents of what build-data.ts and export-files.ts have written. */
async function main(argv: readonly string[]): Promise<number> {
  const options = readPressArguments(argv);
  if ('message' in options) {
    process.stderr.write(`${options.message}\n${PRESS_USAGE}\n`);
    return WRONG_USAGE;
  }
  const { urls, keep, out } = options;
  const list = urls === null ? null : diskReader.readFile(urls);
  const { given, problems } = readUrls(urls ?? '', new TextDecoder().decode(list ?? new Uint8Array()));
  if (problems.length > 0) {
    process.stderr.write(`${problems.map(formatProblem).join('\n')}\nnothing was made\n`);
    return REFUSED;
  }
  const made = await make(options, given);
  say(
    `charts: ${String(made.files)} files made, ${String(made.bytes)} bytes, in ${out}; ` +
      `made anew: ${String(made.drawn)} pictures, ${String(made.set)} slides and documents`,
  );
  if (made.withdrawn.length > 0) say(`withdrawn charts that say so: ${String(made.withdrawn.length)}`);
  if (urls !== null && made.fresh.length > 0) sayFresh(urls, keep, made.fresh);
  return DONE;
}

process.exitCode = await main(process.argv.slice(2));
