import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { buildData, ROOT, temporaryFolder } from './data-folder.ts';

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
  readonly with?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function copySite(folder: string): void {
  for (const name of SITE_FILES) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    cpSync(path.join(ROOT, name), target, { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
}

function astroBuild(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
  const { SITE: _site, BASE: _base, ...rest } = process.env;
  const clean = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('VITEST')));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--silent'], {
      cwd: folder,
      env: { ...clean, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the site does not build: exit ${String(code)}`));
    });
  });
}

/**
 * Builds data and site in a new folder that holds neither `data/` nor `scripts/`; returns the folder with `dist/`.
 */
export async function buildSite({ data, with: more, env = {} }: SiteOptions): Promise<string> {
  const folder = path.join(temporaryFolder(), 'site');
  mkdirSync(folder);
  copySite(folder);
  const taken = more === undefined ? [] : ['--with', more];
  const run = buildData(['--data', data, ...taken, '--out', path.join(folder, 'public/data')]);
  if (run.status !== 0) throw new Error(run.stderr);
  await astroBuild(folder, env);
  if (!existsSync(path.join(folder, 'dist/index.html'))) throw new Error('the build left no dist/index.html');
  return folder;
}
