import { CHECKSUMS, type Archive, type FrozenFile, type FrozenRelease } from '../../src/domain/archive.ts';
import {
  LedgerFileSchema,
  type LedgerFile,
  type LedgerRelease,
  type Releases,
} from '../../src/domain/ledger.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Tables } from '../../src/domain/tables.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkFrozen, type FrozenSource } from './check-frozen.ts';
import { checkLedger } from './check-ledger.ts';
import type { AllowedFor } from './check-settings.ts';
import type { CsvSource } from './check-tables.ts';
import { checkYaml } from './check-yaml.ts';

/** Releases as the read stage hands them over. */
export interface ReleaseSources {
  readonly releases: readonly {
    readonly id: string;
    readonly csv: CsvSource | null;
    readonly papers: { readonly path: string; readonly value: unknown } | null;
    readonly sha256: string;
    readonly frozen: FrozenSource | null;
  }[];
  readonly decisions: CsvSource | null;
  readonly decisionsPath: string;
  readonly keys: readonly FrozenFile[];
  readonly keysFolder: string;
}

interface ReleaseContext {
  readonly tables: Tables;
  /** The release being prepared. */
  readonly release: string;
  readonly allowedFor: AllowedFor;
  readonly problems: Problem[];
}

interface Link {
  readonly papers: LedgerFile;
  readonly path: string;
  readonly csv: CsvSource;
  readonly frozen: FrozenSource | null;
}

/** JSON is read whole: a fault in it has no line. */
const NO_PLACE = { row: 1, column: 1 };

function checkPapers(
  { id, csv, papers: source, sha256, frozen }: ReleaseSources['releases'][number],
  problems: Problem[],
): Link[] {
  if (!source || !csv) return [];
  const papers = checkYaml({ ...source, locate: () => NO_PLACE }, LedgerFileSchema, new Set(), problems);
  if (!papers) return [];
  if (papers.release !== id) {
    problems.push({
      path: source.path,
      field: 'release',
      what: 'the ledger is of another release than its folder',
      found: papers.release,
      expected: id,
      remedy: 'put the folder back as it was released',
    });
  }
  if (papers.sha256 !== sha256) {
    problems.push({
      path: csv.path,
      what: `the ledger of release ${id} is not what was released`,
      found: sha256,
      expected: papers.sha256,
      remedy: 'put ledger.csv and ledger.json back as they were released: a release is never changed',
    });
  }
  return [{ papers, path: source.path, csv, frozen }];
}

function brokenChain(path: string, field: string, what: string, found: string, expected: string): Problem {
  return { path, field, what, found, expected, remedy: 'put all folders below releases/ back as they were' };
}

function checkLink({ papers, path }: Link, links: readonly Link[], problems: Problem[]): void {
  const { release, date, previous, previous_sha256 } = papers;
  const twin = links.find((other) => other.papers.previous === previous);
  if (twin && twin.papers !== papers) {
    const what = `two releases follow ${previous === '' ? 'none' : previous}: ${twin.papers.release} and ${release}`;
    problems.push(brokenChain(path, 'previous', what, previous, 'one release after another'));
  }
  if (previous === '') {
    if (previous_sha256 === '') return;
    const what = 'the first release has a hash before it';
    problems.push(brokenChain(path, 'previous_sha256', what, previous_sha256, 'nothing'));
    return;
  }
  const before = links.find((other) => other.papers.release === previous)?.papers;
  if (!before) {
    const what = `the release before ${release} is missing`;
    problems.push(brokenChain(path, 'previous', what, previous, `a folder releases/${previous}`));
    return;
  }
  if (before.sha256 !== previous_sha256) {
    const what = `the chain of releases is broken between ${previous} and ${release}`;
    problems.push(brokenChain(path, 'previous_sha256', what, previous_sha256, before.sha256));
  }
  if (before.date > date) {
    const what = `release ${release} is dated before ${previous}, which it follows`;
    problems.push(brokenChain(path, 'date', what, date, `${before.date} or later`));
  }
}

/** From the first on; a broken chain is cut where it breaks. */
function inOrder(links: readonly Link[]): Link[] {
  const order: Link[] = [];
  let next = links.find(({ papers }) => papers.previous === '');
  while (next && !order.includes(next)) {
    order.push(next);
    const { release } = next.papers;
    next = links.find(({ papers }) => papers.previous === release);
  }
  return order;
}

/** The files of a release, which its papers bind by the hash of their checksums. */
function checkFiles(
  { papers, path, frozen }: Link,
  { allowedFor, problems }: ReleaseContext,
): FrozenRelease[] {
  const { release, files: expected } = papers;
  const sums = frozen?.sealed.find((file) => file.path === CHECKSUMS)?.sha256 ?? '';
  if (expected !== undefined && expected !== sums) {
    problems.push({
      path,
      field: 'files',
      what: `the files of release ${release} are not what was released`,
      found: sums,
      expected,
      remedy: 'put the folder files/ back as it was released: a release is never changed',
    });
  }
  const whole = frozen && checkFrozen(frozen, release, allowedFor(path), problems);
  return whole ? [whole] : [];
}

/** Checks that the releases are what was released, and reads what they bind and what stays of them. */
export function checkReleases(
  { releases, decisions, decisionsPath, keys, keysFolder }: ReleaseSources,
  context: ReleaseContext,
): { readonly releases: Releases; readonly archive: Archive } {
  const { tables, release, allowedFor, problems } = context;
  const places = new Set([
    ...tables.areas.map(({ area }) => area),
    ...tables.districts.map(({ kato }) => kato),
  ]);
  // An empty list is a file that could not be read: that problem is enough.
  const knowsArea = (area: string): boolean => tables.areas.length === 0 || places.has(area);
  const links = releases.flatMap((one) => checkPapers(one, problems));
  for (const link of links) checkLink(link, links, problems);
  const chain = inOrder(links);
  const archive = { releases: chain.flatMap((link) => checkFiles(link, context)), keys, keysFolder };
  const ledgers = chain.map(({ papers, csv }): LedgerRelease => ({
    release: papers.release,
    date: papers.date,
    sha256: papers.sha256,
    entries: checkLedger(csv, knowsArea, problems),
  }));
  const known = [...new Set([...ledgers.map((one) => one.release), release])];
  const decided = decisions
    ? checkDecisions(decisions, { releases: known, knowsArea, allowed: allowedFor(decisions.path) }, problems)
    : [];
  return { releases: { ledgers, decisions: decided, decisionsPath }, archive };
}
