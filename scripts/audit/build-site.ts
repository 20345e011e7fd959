import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');

/** What the site is made of. `data/` and `scripts/` are not in the list: the site must build without them. */
const SITE_FILES = [
  'src',
  'public/fonts',
  'public/icon.svg',
  'astro.config.ts',
  'tsconfig.json',
  'package.json',
];

export interface SiteOptions {
  readonly data: string;
  /** Another folder of datasets, taken in too. */
  readonly with?: string | undefined;
  readonly env?: Readonly<Record<string, string>>;
  /** Make embeds too, with these options of `scripts/press-files.ts`; without it there are none. */
  readonly press?: readonly string[];
}

function copySite(folder: string): void {
  for (const name of SITE_FILES) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(path.join(ROOT, name), target, { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
}

function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<void> {
  const { SITE: _site, BASE: _base, ...rest } = process.env;
  const clean = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('VITEST')));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...clean, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${args.join(' ')}: exit ${String(code)}`));
    });
  });
}

/**
 * Builds data and site in a new folder that holds neither `data/` nor `scripts/`; returns the folder with `dist/`.
 * Throws where one of them does not build.
 */
export async function buildSite({ data, with: more, env = {}, press }: SiteOptions): Promise<string> {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'qorgan-')), 'site');
  mkdirSync(folder);
  copySite(folder);
  const taken = more === undefined ? [] : ['--with', more];
  const out = path.join(folder, 'public/data');
  await run([path.join(ROOT, 'scripts/build-data.ts'), '--data', data, ...taken, '--out', out], ROOT, {});
  await run([path.join(ROOT, 'scripts/export-files.ts'), '--out', out], ROOT, env);
  if (press) {
    const folders = [
      '--from',
      out,
      '--out',
      path.join(folder, 'public'),
      '--urls',
      path.join(data, 'embed-urls.txt'),
    ];
    await run([path.join(ROOT, 'scripts/press-files.ts'), ...folders, ...press], ROOT, env);
  }
  await run([path.join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], folder, env);
  if (!existsSync(path.join(folder, 'dist/index.html'))) throw new Error('the build left no dist/index.html');
  return folder;
}
