import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { temporaryFolder } from '../support/data-folder.ts';
import { filesBelow } from '../support/pages.ts';
import { serveWithHeaders } from '../support/serve-with-headers.ts';

/** The program, if there is one: named by `NGINX`, or on the path. */
function findNginx(): string | null {
  const named = process.env['NGINX'];
  if (named !== undefined && named !== '') return named;
  const { status, stdout } = spawnSync('which', ['nginx'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}

const nginx = findNginx();
const NAMES = [
  'content-type',
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'access-control-allow-origin',
  'cache-control',
];
const sites = inject('sites');

/** One file of each kind and place, so that every rule that the site needs is asked for. */
function samples(dist: string): string[] {
  const kinds = new Map<string, string>();
  for (const name of filesBelow(dist).filter((file) => file !== '_headers' && file !== '.nojekyll')) {
    kinds.set(`${name.split('/').slice(0, 3).join('/')}${path.extname(name)}`, name);
  }
  return [...kinds.values()];
}

describe.skipIf(nginx === null).each([
  ['/', sites.root],
  ['/sub/path/', sites.below],
])(
  `nginx at %s${nginx === null ? ' (skipped: no nginx here; install it or name it by NGINX)' : ''}`,
  (base, folder) => {
    // A folder that the unprivileged workers of nginx may not read would be another test.
    const copy = temporaryFolder();
    const dist = path.join(folder, 'dist');
    let child: ChildProcess;
    let origin: string;
    let like: Awaited<ReturnType<typeof serveWithHeaders>>;

    beforeAll(async () => {
      cpSync(dist, path.join(copy, 'dist'), { recursive: true });
      cpSync(path.join(folder, 'deploy'), path.join(copy, 'deploy'), { recursive: true });
      const port = await freePort();
      const conf = path.join(copy, 'deploy/nginx-site.conf');
      const text = readFileSync(conf, 'utf8');
      writeFileSync(conf, text.replace('listen 8080;', `listen 127.0.0.1:${String(port)};`));
      const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
      // nginx itself takes a variable of this name for a list of sockets.
      const { NGINX: _named, ...env } = process.env;
      child = spawn(nginx ?? '', ['-p', copy, '-c', 'deploy/nginx.conf', ...user], { stdio: 'ignore', env });
      origin = `http://127.0.0.1:${String(port)}`;
      await vi.waitFor(() => fetch(origin), { timeout: 10_000 });
      like = await serveWithHeaders(dist, base);
    });
    afterAll(() => {
      child.kill();
      like.server.close();
    });

    it('sends what the table says for each kind of file', async () => {
      const names = samples(dist);
      expect(names.length).toBeGreaterThan(20);
      for (const name of names) {
        const [sent, wanted] = await Promise.all([
          fetch(`${origin}${base}${name}`),
          fetch(`${like.origin}${base}${name}`),
        ]);
        expect(sent.status, name).toBe(200);
        for (const header of NAMES) {
          expect(sent.headers.get(header), `${name} ${header}`).toBe(wanted.headers.get(header));
        }
        expect(
          Buffer.from(await sent.arrayBuffer()).equals(Buffer.from(await wanted.arrayBuffer())),
          name,
        ).toBe(true);
      }
    });

    it('sends pages by the address of their folder', async () => {
      for (const address of ['', 'kk/', 'en/data/']) {
        const response = await fetch(`${origin}${base}${address}`);
        expect(response.status, address).toBe(200);
        expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
      }
      const bare = await fetch(`${origin}${base}kk`, { redirect: 'manual' });
      expect([bare.status, bare.headers.get('location')]).toEqual([301, `${base}kk/`]);
    });

    it('answers what is missing with the page for it', async () => {
      const response = await fetch(`${origin}${base}kk/no/such/page/`);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(readFileSync(path.join(dist, '404.html'), 'utf8'));
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    });

    it('compresses what is text', async () => {
      const response = await fetch(`${origin}${base}data/v1/latest/all.csv`, {
        headers: { 'accept-encoding': 'gzip' },
      });
      expect(response.headers.get('content-encoding')).toBe('gzip');
    });
  },
);
