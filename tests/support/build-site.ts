import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { canaryData } from './canary.ts';
import { ROOT } from './data-folder.ts';
import { exampleFolders } from './example-folders.ts';
import { buildSite } from '../../scripts/audit/build-site.ts';

/** Folders of the sites built for the tests. */
export interface BuiltSites {
  /** At `/`, without `SITE`: what `npm run build` makes. */
  readonly root: string;
  /** From another world with the same mask, elsewhere and in another time zone and locale: the same bytes. */
  readonly again: string;
  /** Below a sub-path, with `SITE`, with numbers that must not be found, and with boundaries of regions. */
  readonly below: string;
  /** From the golden data folder: small enough to be read. */
  readonly golden: string;
  /** From the same folder, with made-up examples taken in, and with `SITE`. */
  readonly examples: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSites;
  }
}

const SUB_PATH = { SITE: 'https://example.org', BASE: '/sub/path' };
const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8' };

/** Embeds and SVG; everything where there are few figures. */
const QUICK = ['--without', 'pictures,briefings'];
const WITH_PICTURES = ['--without', 'briefings'];
const WHOLE: readonly string[] = [];

/** Any but the first: that one every audit makes again. */
const WORLD = '7';

/** A data folder in which small counts are others than they are, and nothing published is. */
function otherWorld(): string {
  const out = path.join(mkdtempSync(path.join(tmpdir(), 'qorgan-world-')), 'data');
  execFileSync(process.execPath, [path.join(ROOT, 'scripts/audit.ts'), '--world', WORLD, '--out', out], {
    cwd: ROOT,
  });
  return out;
}

/** Builds two at a time; whoever is done begins the next, so that no processor waits for the other. */
async function buildAll(builds: readonly (() => Promise<string>)[]): Promise<readonly string[]> {
  const folders: string[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let i = next; i < builds.length; i = next) {
      next += 1;
      folders[i] = (await builds[i]?.()) ?? '';
    }
  };
  await Promise.all([work(), work()]);
  return folders;
}

/** Builds every site the tests look at, those first that take longest. */
export default async function setup(project: TestProject): Promise<void> {
  const data = path.join(ROOT, 'data');
  const [root = '', again = '', below = '', examples = '', golden = ''] = await buildAll([
    () => buildSite({ data, press: QUICK }),
    () => buildSite({ data: otherWorld(), press: QUICK, env: ELSEWHERE }),
    () => buildSite({ data: canaryData(), env: SUB_PATH }),
    () => buildSite({ ...exampleFolders(), press: WITH_PICTURES, env: { SITE: 'https://example.org' } }),
    () => buildSite({ data: path.join(ROOT, 'tests/fixtures/golden/data'), press: WHOLE }),
  ]);
  project.provide('sites', { root, again, below, golden, examples });
}
