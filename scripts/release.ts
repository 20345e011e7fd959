import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { CHECKSUMS } from '../src/domain/archive.ts';
import type { IndexDocument } from '../src/domain/document.ts';
import { formatProblem, type Problem } from '../src/domain/problem.ts';
import { EMBED_LIST, EMBEDS } from '../src/domain/press-paths.ts';
import { fromPublished } from '../src/domain/published.ts';
import { documentsBefore } from './compare/prepared-changes.ts';
import { EXPORTERS } from './export/exporters.ts';
import { exportFiles } from './export/export-files.ts';
import { siteAddress } from './export/site-address.ts';
import { diskAddition, diskOutput, diskReader } from './node-effects.ts';
import { FROZEN_EMBEDS, packPages, pinnedPages } from './press/frozen-embeds.ts';
import { auditNotes, refineAll, type Refined } from './pipeline.ts';
import { changesCsv } from './publish/past-files.ts';
import { publicTables } from './publish/public-tables.ts';
import { publish, type PublishNotes } from './publish/publish.ts';
import { readReleaseArguments, RELEASE_USAGE, type ReleaseArguments } from './release-arguments.ts';
import { checkId } from './release/check-id.ts';
import { checkSize, sizeOf } from './release/check-size.ts';
import { freeze, type FrozenFiles } from './release/freeze.ts';
import { ledgerFiles } from './release/ledger-files.ts';
import { sayChanges, type ComparedBefore } from './release/say-changes.ts';

const LATEST = 'latest/';
const DONE = 0;
const NOT_RELEASED = 1;
const WRONG_USAGE = 2;

type Edition = Refined['edition'];

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function refuse(problems: readonly Problem[]): number {
  process.stderr.write(`${problems.map(formatProblem).join('\n')}\nnothing was released\n`);
  return NOT_RELEASED;
}

/** What a release leaves behind: its files, and its charts as the pages that they are unpacked to. */
interface Frozen {
  readonly files: FrozenFiles;
  readonly pages: FrozenFiles;
}

/** Builds and exports the edition apart from what is published now, and freezes it with its charts. */
async function makeFiles(edition: Edition, notes: PublishNotes): Promise<Frozen> {
  const out = mkdtempSync(path.join(tmpdir(), 'qorgan-release-'));
  try {
    publish([edition], notes, diskOutput(out));
    await exportFiles({
      folder: `${out}/v1`,
      reader: diskReader,
      output: diskAddition(out),
      exporters: EXPORTERS,
      site: siteAddress(process.env['SITE'], process.env['BASE']),
    });
    const read = (file: string): Uint8Array => notes.readFrozen(`${out}/v1/${file}`);
    const index = JSON.parse(new TextDecoder().decode(read('index.json'))) as IndexDocument;
    const latest = index.files.filter(({ path: file }) => file.startsWith(LATEST));
    const { release, releases } = edition.catalogue;
    const pages = pinnedPages(read, release.id);
    const files = freeze(
      {
        paths: latest.map(({ path: file }) => file.slice(LATEST.length)),
        read: (file) => read(LATEST + file),
      },
      {
        id: release.id,
        date: release.date,
        previous: releases.ledgers.at(-1)?.release ?? '',
        notes: release.notes ?? { kk: '', ru: '', en: '' },
        rows: edition.derived.figures.length,
        changes: edition.changes,
      },
      new Map([[FROZEN_EMBEDS, packPages(pages)]]),
    );
    return { files, pages };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** What the last release has published, as far as its files were kept. */
function releasedBefore({ catalogue }: Edition, { readFrozen }: PublishNotes): ComparedBefore | null {
  const last = catalogue.archive.releases.at(-1);
  if (!last) return null;
  const sources = last.files.some((file) => file.path === 'sources.json')
    ? new TextDecoder().decode(readFrozen(`${last.folder}/sources.json`))
    : '[]';
  return {
    document: documentsBefore(catalogue, readFrozen),
    indicators: last.files.flatMap((file) => /^indicators\/(.*)\.json$/.exec(file.path)?.[1] ?? []),
    sources: JSON.parse(sources) as ComparedBefore['sources'],
  };
}

function sayEdition(edition: Edition, notes: PublishNotes, { files, pages }: Frozen): void {
  const { catalogue, changes, derived } = edition;
  const { release, releases, indicators } = catalogue;
  const last = releases.ledgers.at(-1)?.release;
  const sources = publicTables(catalogue).find(({ name }) => name === 'sources')?.records ?? [];
  say(
    `release ${release.id} of ${release.date}${last === undefined ? '' : `, after ${last}`}`,
    `${String(indicators.size)} indicators, ${String(derived.figures.length)} figures, ` +
      `${String(derived.figures.filter(({ status }) => status === 'c').length)} of them withheld`,
    ...sayChanges(changes, { indicators, sources }, releasedBefore(edition, notes)),
    `files: ${String(files.size)}, ${String(sizeOf(files))} bytes`,
    `charts to embed: ${String(pages.size)}, ${String(sizeOf(pages))} bytes`,
  );
}

async function agreed(yes: boolean): Promise<boolean> {
  if (yes) return true;
  const asked = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<string>((resolve) =>
    asked.once('close', () => {
      resolve('');
    }),
  );
  const question = 'What is released can never be taken back. Release it? Write yes: ';
  const answer = await Promise.race([asked.question(question), ended]);
  asked.close();
  return answer.trim() === 'yes';
}

/** Whole or not at all: everything is written beside the releases and then given its name. */
function writeRelease(edition: Edition, data: string, files: FrozenFiles): string {
  const { release, releases } = edition.catalogue;
  const fresh = path.join(data, '.release-new');
  const final = path.join(data, 'releases', release.id);
  rmSync(fresh, { recursive: true, force: true });
  for (const [name, content] of files) {
    const target = path.join(fresh, 'files', name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  const { csv, json } = ledgerFiles({
    release: release.id,
    date: release.date,
    previous: releases.ledgers.at(-1),
    figures: fromPublished(edition.derived, (derived) => derived.figures),
    checksums: files.get(CHECKSUMS) ?? new Uint8Array(),
  });
  writeFileSync(path.join(fresh, 'ledger.csv'), csv);
  writeFileSync(path.join(fresh, 'ledger.json'), json);
  mkdirSync(path.join(data, 'releases'), { recursive: true });
  renameSync(fresh, final);
  return final;
}

/** From a release on, the addresses of its charts answer for ever: those of today, which follow the data, too. */
function promiseEmbeds(data: string, id: string, pages: FrozenFiles): void {
  const list = path.join(data, EMBED_LIST);
  const known = new Set(existsSync(list) ? readFileSync(list, 'utf8').split(/\r?\n/) : []);
  const fresh = [...pages.keys()]
    .map((page) => `${EMBEDS}${LATEST}${path.posix.dirname(page)}/`)
    .filter((address) => !known.has(address))
    .sort();
  if (fresh.length === 0) return;
  appendFileSync(list, fresh.map((address) => `${address}\n`).join(''));
  say(`addresses of charts added to ${list}: ${String(fresh.length)} (of release ${id})`);
}

async function release({ id, data, yes, report }: ReleaseArguments): Promise<number> {
  const { problems, refined } = refineAll({ data, with: null, release: true }, diskReader);
  const edition = refined[0]?.edition;
  if (problems.length > 0 || !edition) return refuse(problems);
  const misnamed = checkId(edition.catalogue, id, data);
  if (misnamed.length > 0) return refuse(misnamed);
  const notes = auditNotes(refined, diskReader, data);
  const frozen = await makeFiles(edition, notes);
  const large = checkSize(`${data}/releases/${id}`, frozen.files, frozen.pages);
  if (large.length > 0) return refuse(large);
  sayEdition(edition, notes, frozen);
  if (report !== null) writeFileSync(report, changesCsv(edition.changes));
  if (!(await agreed(yes))) {
    say('nothing was released');
    return NOT_RELEASED;
  }
  const folder = writeRelease(edition, data, frozen.files);
  promiseEmbeds(data, id, frozen.pages);
  say(`released: ${folder}; keep it for ever (docs/releases.md says how to sign it)`);
  return DONE;
}

async function main(argv: readonly string[]): Promise<number> {
  const options = readReleaseArguments(argv);
  if ('message' in options) {
    process.stderr.write(`${options.message}\n${RELEASE_USAGE}\n`);
    return WRONG_USAGE;
  }
  return release(options);
}

process.exitCode = await main(process.argv.slice(2));
