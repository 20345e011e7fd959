import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { beforeEach, describe, expect, it } from 'vitest';
import { finish } from '../../../src/build/finish.ts';
import { temporaryFolder } from '../../support/data-folder.ts';

let root: string;
let warned: string[];
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

function write(name: string, text: string): void {
  const file = path.join(root, 'dist', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function writeIndex(contact: string): void {
  write('data/v1/index.json', JSON.stringify({ site: { contact }, release: { date: '2026-11-22' } }));
}

/** Runs the two hooks as Astro does. */
async function run(site?: string): Promise<void> {
  const { hooks } = finish((text) => warned.push(text));
  const config = { root: pathToFileURL(`${root}/`), outDir: pathToFileURL(`${root}/dist/`), base: '/', site };
  const done = hooks['astro:config:done'] as (given: { config: object }) => void;
  done({ config });
  const built = hooks['astro:build:done'] as (given: object) => Promise<void>;
  await built({ logger: { info: () => undefined } } satisfies { logger: object });
}

beforeEach(() => {
  root = path.join(temporaryFolder());
  warned = [];
  write('index.html', '<style>a{}</style>');
  write('kk/indicators/schools/index.html', '<p>a</p>');
  write('kk/about/index.html', '<data data-weight="pageHeaviest" value=""></data>');
  writeIndex('');
});

describe('what is left after a build', () => {
  it('has headers for every host, and no contact where none is named', async () => {
    await run();
    expect(read('dist/_headers')).toContain(
      '/data/v1/r/*\n  Cache-Control: public, max-age=31536000, immutable',
    );
    expect(read('dist/.nojekyll')).toBe('');
    expect(read('dist/robots.txt')).not.toContain('Sitemap');
    expect(existsSync(path.join(root, 'dist/.well-known'))).toBe(false);
    for (const name of ['nginx.conf', 'nginx-site.conf', '.htaccess', 's3.sh', 'cloudfront-pages.json']) {
      expect(read(`deploy/${name}`).length, name).toBeGreaterThan(100);
    }
  });

  it('has security.txt where a contact is named', async () => {
    writeIndex('safety@example.org');
    await run('https://example.org');
    const text = read('dist/.well-known/security.txt');
    expect(text).toContain('Contact: mailto:safety@example.org\nExpires: 2027-11-17T00:00:00.000Z\n');
    expect(text).toContain('Canonical: https://example.org/.well-known/security.txt\n');
    expect(read('deploy/s3.sh')).toContain(`--include '.well-known/*.txt'`);
  });

  it('has the weights on the page about the project', async () => {
    await run();
    expect(read('dist/kk/about/index.html')).toMatch(
      /^<data data-weight="pageHeaviest" value="\d+">0,0\u00a0КБ</,
    );
  });

  it('names a page that is too heavy, and is there all the same', async () => {
    write('kk/indicators/schools/index.html', `<p>${randomBytes(60_000).toString('hex')}</p>`);
    await run();
    expect(warned.join('\n')).toMatch(
      /^kk\/indicators\/schools\/index\.html weighs 6\d,\d{3} bytes with its fonts, compressed; an indicator page may weigh 45,000 bytes\. Make it lighter, or change the limit in src\/domain\/limits\.ts\.\nthe middle one of the indicator pages weighs 6\d,\d{3} bytes/,
    );
    expect(existsSync(path.join(root, 'deploy'))).toBe(true);
  });

  it('is refused when a file is larger than hosts take', async () => {
    write('data/all.bin', 'a'.repeat(20_000_001));
    await expect(run()).rejects.toThrow(
      'the site is over its limits:\ndata/all.bin has 20,000,001 bytes; a file may have 20,000,000 bytes. Make it lighter, or change the limit in src/domain/limits.ts.',
    );
    expect(warned).toEqual([]);
    expect(existsSync(path.join(root, 'deploy'))).toBe(false);
  });
});

it('is one integration with two hooks', () => {
  const { name, hooks }: AstroIntegration = finish();
  expect([name, Object.keys(hooks)]).toEqual(['qorgan-finish', ['astro:config:done', 'astro:build:done']]);
});
