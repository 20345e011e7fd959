import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withContext } from '../support/browse.ts';
import { launchChromium } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';
import { EXAMPLE_TEMPLATES, LANGUAGES, TEMPLATES } from '../support/templates.ts';

const PAGES = [
  '/',
  '/404.html',
  ...LANGUAGES.flatMap((language) =>
    [...TEMPLATES, ...EXAMPLE_TEMPLATES].map((page) => `/${language}/${page}`),
  ),
];
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}
interface WindowWithAxe {
  readonly axe: { run(context: object, options: object): Promise<AxeResult> };
}

let browser: Browser;
let origin: string;
/** Of the site that takes made-up examples in. */
let examples: string;
const servers: Server[] = [];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(async () => {
  const { root, examples: withExamples } = inject('sites');
  const [one, other] = [await serve(path.join(root, 'dist')), await serve(path.join(withExamples, 'dist'))];
  [origin, examples] = [one.origin, other.origin];
  servers.push(one.server, other.server);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

async function open(page: Page, address: string): Promise<void> {
  await page.goto((address.includes('/examples/') ? examples : origin) + address);
}

describe('axe', () => {
  const looks = [320, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
  );
  it.each(looks)('finds nothing at $width px in $colorScheme', async ({ width, colorScheme }) => {
    const found: string[] = [];
    await withContext(
      browser,
      { viewport: { width, height: 900 }, colorScheme, bypassCSP: true },
      async (context) => {
        const page = await context.newPage();
        for (const address of PAGES) {
          await open(page, address);
          await page.evaluate(axeSource);
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          const { violations } = await page.evaluate(
            (tags) =>
              (window as unknown as WindowWithAxe).axe.run(document, {
                runOnly: tags,
                resultTypes: ['violations'],
              }),
            AXE_TAGS,
          );
          found.push(
            ...violations.map(
              ({ id, nodes }) =>
                `${address} ${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
            ),
          );
        }
      },
    );
    expect(found).toEqual([]);
  });
});

describe('in Chromium, with and without script', () => {
  it.each([true, false])(
    'every page is silent and asks nobody else (script %s)',
    async (javaScriptEnabled) => {
      const noise: string[] = [];
      await withContext(browser, { javaScriptEnabled }, async (context) => {
        const page = await context.newPage();
        page.on('console', (message) => noise.push(`${page.url()} console: ${message.text()}`));
        page.on('pageerror', (error) => noise.push(`${page.url()} error: ${error.message}`));
        page.on('request', (request) => {
          if (![origin, examples, 'data:'].some((own) => request.url().startsWith(own)))
            noise.push(`off-site: ${request.url()}`);
        });
        page.on('requestfailed', (request) => {
          // A font that is no longer needed when the next page opens is not a fault.
          if (request.failure()?.errorText !== 'net::ERR_ABORTED') noise.push(`failed: ${request.url()}`);
        });
        for (const address of PAGES) {
          await open(page, address);
          const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
          if (stored > 0) noise.push(`${address} stores something`);
        }
        expect(await context.cookies()).toEqual([]);
      });
      expect(noise).toEqual([]);
    },
  );

  it('a page says the same without script', async () => {
    const textOf = (javaScriptEnabled: boolean): Promise<string> =>
      withContext(browser, { javaScriptEnabled }, async (context) => {
        const page = await context.newPage();
        await page.goto(`${origin}/kk/indicators/schools/`);
        return (await page.locator('main').textContent()) ?? '';
      });
    const text = await textOf(false);
    expect(text.length).toBeGreaterThan(1000);
    expect(await textOf(true)).toBe(text);
  });

  it('shows the trilingual page for an address that is not there', async () => {
    await withContext(browser, {}, async (context) => {
      const page = await context.newPage();
      const response = await page.goto(`${origin}/kk/no/such/page/`);
      expect(response?.status()).toBe(404);
      for (const language of LANGUAGES)
        expect(await page.locator(`[lang=${language}]`).count()).toBeGreaterThan(0);
    });
  });
});

describe('layout', () => {
  it.each([320, 360, 768, 1280])('no page scrolls sideways at %d px', async (width) => {
    const wide: string[] = [];
    await withContext(browser, { viewport: { width, height: 900 } }, async (context) => {
      const page = await context.newPage();
      for (const address of PAGES) {
        await open(page, address);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 0) wide.push(`${address}: ${String(overflow)} px`);
      }
    });
    expect(wide).toEqual([]);
  });

  it.each([320, 768, 1040, 1280])('no text of a chart or page is under 12 px at %d px', async (width) => {
    const small: string[] = [];
    await withContext(browser, { viewport: { width, height: 900 } }, async (context) => {
      const page = await context.newPage();
      for (const address of PAGES.filter((name) => name.includes('/kk/'))) {
        await open(page, address);
        const found = await page.evaluate(() => {
          const charts = Array.from(document.querySelectorAll<SVGSVGElement>('svg[role=img]')).flatMap(
            (svg) => {
              const { width: shown } = svg.getBoundingClientRect();
              if (shown === 0) return [];
              const scale = shown / svg.viewBox.baseVal.width;
              return Array.from(svg.querySelectorAll('text'), (text) => ({
                text: text.textContent,
                size: parseFloat(getComputedStyle(text).fontSize) * scale,
              }));
            },
          );
          const words = Array.from(document.querySelectorAll('main *'), (element) => ({
            text: Array.from(element.childNodes, (node) =>
              node.nodeType === 3 ? (node.textContent ?? '') : '',
            ).join(''),
            size: parseFloat(getComputedStyle(element).fontSize),
            isChart: element.closest('svg, sup') !== null,
          })).filter(({ text, isChart }) => !isChart && text.trim() !== '');
          return [...charts, ...words]
            .filter(({ size }) => size < 12)
            .map(({ text, size }) => `${text.trim().slice(0, 30)} ${String(size)}`);
        });
        small.push(...found.map((text) => `${address}: ${text}`));
      }
    });
    expect([...new Set(small)].slice(0, 20)).toEqual([]);
  });

  it.each([320, 1280])('no label of a chart is clipped or lies on another at %d px', async (width) => {
    const bad: string[] = [];
    await withContext(browser, { viewport: { width, height: 900 } }, async (context) => {
      const page = await context.newPage();
      for (const address of PAGES.filter((name) =>
        /(indicators|examples)\/.|regions\/kz|compare\/kz/.test(name),
      )) {
        await open(page, address);
        await page.evaluate(() => document.fonts.ready.then(() => true));
        const found = await page.evaluate(() => {
          const problems: string[] = [];
          for (const svg of document.querySelectorAll('svg[role=img]')) {
            const frame = svg.getBoundingClientRect();
            if (frame.width === 0) continue;
            const labels = Array.from(svg.querySelectorAll('text:not(pattern *)'), (node) => ({
              box: node.getBoundingClientRect(),
              text: node.textContent,
            }));
            for (const { box, text } of labels) {
              if (box.left < frame.left - 1 || box.right > frame.right + 1) problems.push(`clipped: ${text}`);
            }
            labels.forEach((a, i) => {
              for (const b of labels.slice(i + 1)) {
                const beside = a.box.right <= b.box.left + 1 || b.box.right <= a.box.left + 1;
                const apart = a.box.bottom <= b.box.top + 3 || b.box.bottom <= a.box.top + 3;
                if (!beside && !apart) problems.push(`overlap: ${a.text} / ${b.text}`);
              }
            });
          }
          return problems;
        });
        bad.push(...found.map((problem) => `${address} ${problem}`));
      }
    });
    expect(bad).toEqual([]);
  });
});
