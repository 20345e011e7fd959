import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { formatProblem } from '../src/domain/problem.ts';
import { siteAddress } from './export/site-address.ts';
import { diskReader } from './node-effects.ts';
import { PRESS_USAGE, readPressArguments, type PressArguments } from './press-arguments.ts';
import { diskPress } from './press/disk-press.ts';
import { PngPool } from './press/png-pool.ts';
import { pressFiles, type PressMade } from './press/press.ts';
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

async function make(
  { from, out, cache, without }: PressArguments,
  given: readonly string[],
): Promise<PressMade & { readonly drawn: number }> {
  const output = diskPress(out);
  const pool = without.has('pictures') ? null : new PngPool(path.join(cache, 'png'));
  try {
    const made = await pressFiles({
      read: readPublished(from),
      output,
      site: siteAddress(process.env['SITE'], process.env['BASE']),
      given,
      ...(pool ? { png: (order) => pool.png(order) } : {}),
    });
    output.commit();
    return { ...made, drawn: pool?.made ?? 0 };
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
      `pictures drawn anew: ${String(made.drawn)}`,
  );
  if (made.withdrawn.length > 0) say(`withdrawn charts that say so: ${String(made.withdrawn.length)}`);
  if (urls !== null && made.fresh.length > 0) sayFresh(urls, keep, made.fresh);
  return DONE;
}

process.exitCode = await main(process.argv.slice(2));
