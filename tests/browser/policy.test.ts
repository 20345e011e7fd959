import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { onePageOfEachKind } from '../support/page-templates.ts';
import { filesBelow } from '../support/pages.ts';
import { serveWithHeaders } from '../support/serve-with-headers.ts';

const sites = inject('sites');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

describe.each([
  ['at /', sites.root, '/'],
  ['below a sub-path', sites.below, '/sub/path/'],
])('served %s with its headers', (_, folder, base) => {
  const dist = path.join(folder, 'dist');
  const templates = onePageOfEachKind(filesBelow(dist).filter((name) => name.endsWith('.html')));
  let origin: string;
  let server: Server;
  let page: Page;
  const noise: string[] = [];
  beforeAll(async () => {
    ({ origin, server } = await serveWithHeaders(dist, base));
    page = await browser.newPage();
    page.on('console', (message) => noise.push(`${page.url()} ${message.text()}`));
    page.on('pageerror', (error) => noise.push(`${page.url()} ${error.message}`));
  });
  afterAll(async () => {
    await page.close();
    server.close();
  });

  it('a page of each kind breaks neither its own policy nor that of the header', async () => {
    expect(templates.length).toBeGreaterThanOrEqual(11);
    for (const name of templates) {
      const response = await page.goto(`${origin}${base}${name.replace(/index\.html$/, '')}`);
      expect(response?.status(), name).toBe(200);
      expect(response?.headers()['content-security-policy'], name).toContain("frame-ancestors 'none'");
      const [meta, family, loaded] = await page.evaluate(async () => {
        await document.fonts.ready;
        return [
          document.querySelector('meta[http-equiv=content-security-policy]') !== null,
          getComputedStyle(document.body).fontFamily,
          [...document.fonts].some(({ status }) => status === 'loaded'),
        ] as const;
      });
      // The style sheet and the fonts were let in, so that silence means something.
      expect([meta, /Golos/.test(family), loaded], name).toEqual([true, true, true]);
    }
    expect(noise).toEqual([]);
  });

  it('the policy of the header bites', async () => {
    await page.goto(`${origin}${base}kk/`);
    const broken = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ disposition, effectiveDirective }) => {
            resolve(`${disposition} ${effectiveDirective}`);
          });
          const style = document.createElement('style');
          style.textContent = 'body{display:none}';
          document.head.append(style);
        }),
    );
    expect(broken).toBe('enforce style-src-elem');
    noise.length = 0;
  });
});
