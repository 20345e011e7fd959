import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';

const PAIR = '/kk/compare/kz-31-kz-61/';
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface WindowWithAxe {
  readonly axe: {
    run(
      context: object,
      options: object,
    ): Promise<{ readonly violations: readonly { readonly id: string }[] }>;
  };
}

let browser: Browser;
let origin: string;
let server: Server;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(async () => {
  ({ origin, server } = await serve(path.join(inject('sites').root, 'dist')));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens an address, and refuses any noise: an error of the content policy is one. */
async function open<T>(
  address: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext(options);
  const noise: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    await page.goto(origin + address);
    const result = await use(page);
    expect(noise).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const heads = (page: Page): Promise<string[]> =>
  page
    .locator('.compare .heads .th')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-area') ?? ''));

const search = (page: Page): string => new URL(page.url()).search;

/** Waits until the table has as many columns of areas, the country counted. */
async function columns(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('.compare .heads [data-area]').length === wanted,
    count,
  );
}

async function add(page: Page, code: string): Promise<void> {
  await page.selectOption('#add-area', code);
  await page.getByRole('button', { name: 'Қосу', exact: true }).click();
}

describe('a pair of regions, with script', () => {
  it('takes in a third and a fourth, and the address holds them', async () => {
    await open(PAIR, async (page) => {
      expect(await heads(page)).toEqual(['', 'kz-31', 'kz-61', 'kz']);
      await add(page, 'kz-75');
      await columns(page, 4);
      expect(search(page)).toBe('?with=kz-75');
      await add(page, 'kz-10');
      await columns(page, 5);
      expect(search(page)).toBe('?with=kz-75,kz-10');
      expect(await heads(page)).toEqual(['', 'kz-31', 'kz-61', 'kz-75', 'kz-10', 'kz']);
      expect(await page.locator('[role=status]').textContent()).toBe('Қосылды: Абай облысы');
      // Every row has a cell, every indicator over time a panel for each.
      const cells = await page
        .locator('.compare .tbody [data-row]')
        .evaluateAll((nodes) => nodes.map((node) => node.querySelectorAll('.td').length));
      expect(new Set(cells)).toEqual(new Set([5]));
      const panels = await page
        .locator('[data-panels]')
        .evaluateAll((nodes) => nodes.map((node) => node.querySelectorAll('figure').length));
      expect(new Set(panels)).toEqual(new Set([4]));
      const ids = await page.locator('[id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      await page.selectOption('#add-area', 'kz-11');
      await page.getByRole('button', { name: 'Қосу', exact: true }).click();
      expect(await page.locator('[role=status]').textContent()).toBe('Төрт өңірден артық қатар қойылмайды.');
      expect(search(page)).toBe('?with=kz-75,kz-10');
    });
  });

  it('shows an added region exactly as its own page does', async () => {
    const cellsOf = (page: Page): Promise<string[]> =>
      page
        .locator('.compare .tbody .td[data-area="kz-75"]')
        .evaluateAll((nodes) =>
          nodes
            .map((node) => `${node.closest('.tr')?.getAttribute('data-row') ?? ''} ${node.innerHTML}`)
            .sort(),
        );
    const own = await open('/kk/compare/kz-31-kz-75/', cellsOf);
    const added = await open(`${PAIR}?with=kz-75`, async (page) => {
      await columns(page, 4);
      return cellsOf(page);
    });
    expect(added.length).toBeGreaterThan(20);
    expect(added).toEqual(own);
  });

  it('goes back and forward, and takes regions out again', async () => {
    await open(PAIR, async (page) => {
      await add(page, 'kz-75');
      await columns(page, 4);
      await add(page, 'kz-10');
      await columns(page, 5);
      await page.goBack();
      await columns(page, 4);
      expect(search(page)).toBe('?with=kz-75');
      await page.goBack();
      await columns(page, 3);
      expect(search(page)).toBe('');
      await page.goForward();
      await columns(page, 4);
      await page.getByRole('button', { name: 'Алып тастау: Алматы қаласы' }).click();
      await columns(page, 3);
      expect(search(page)).toBe('');
      expect(await page.locator('[role=status]').textContent()).toBe('Алып тасталды: Алматы қаласы');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('add-area');
    });
  });

  it('opens an address with regions, and hands them on to the other languages', async () => {
    await open(`${PAIR}?with=kz-10,kz-75`, async (page) => {
      await columns(page, 5);
      expect(await heads(page)).toEqual(['', 'kz-31', 'kz-61', 'kz-10', 'kz-75', 'kz']);
      await page.locator('.langs a[lang=en]').click();
      await columns(page, 5);
      expect(page.url()).toBe(`${origin}/en/compare/kz-31-kz-61/?with=kz-10,kz-75`);
    });
  });

  it.each(['kz-99', 'kz-31', 'kz-75,kz-75', 'kz-75,kz-10,kz-11', '%3Cb%3E'])(
    'says so where the address asks for %s',
    async (codes) => {
      await open(`${PAIR}?with=${codes}`, async (page) => {
        await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
        expect(await page.locator('[role=status]').textContent()).toMatch(/^Мекенжайда белгісіз/);
        const kept = { 'kz-75,kz-75': '?with=kz-75', 'kz-75,kz-10,kz-11': '?with=kz-75,kz-10' }[codes] ?? '';
        expect(search(page)).toBe(kept);
      });
    },
  );

  it('says so where the page of the other region does not load', async () => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(origin + PAIR);
      await page.route('**/compare/kz-31-kz-75/', (route) => route.abort());
      await add(page, 'kz-75');
      await page.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
      expect(await page.locator('[role=status]').textContent()).toMatch(/жүктелмеді/);
      expect(await heads(page)).toEqual(['', 'kz-31', 'kz-61', 'kz']);
      expect(search(page)).toBe('');
      await page.unroute('**/compare/kz-31-kz-75/');
      await add(page, 'kz-75');
      await columns(page, 4);
    } finally {
      await context.close();
    }
  });
});

describe('four regions', () => {
  const looks = [320, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
  );
  it.each(looks)('pass axe at $width px in $colorScheme', async ({ width, colorScheme }) => {
    const options = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
    const found = await open(
      `${PAIR}?with=kz-75,kz-10`,
      async (page) => {
        await columns(page, 5);
        await page.evaluate(axeSource);
        return page.evaluate(
          async (tags) =>
            (
              await (window as unknown as WindowWithAxe).axe.run(document, {
                runOnly: tags,
                resultTypes: ['violations'],
              })
            ).violations.map(({ id }) => id),
          AXE_TAGS,
        );
      },
      options,
    );
    expect(found).toEqual([]);
  });

  it.each([320, 360, 600, 768, 1280])('do not make the page scroll sideways at %d px', async (width) => {
    await open(
      `/ru/compare/kz-35-kz-43/?with=kz-27,kz-75`,
      async (page) => {
        await columns(page, 5);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
        const room = page.locator('.compare-room');
        expect(await room.getAttribute('tabindex')).toBe('0');
        expect(await room.getAttribute('role')).toBe('region');
      },
      { viewport: { width, height: 900 } },
    );
  });
});

describe('the form of pairs', () => {
  it('goes to the one page of the chosen regions', async () => {
    await open('/kk/compare/', async (page) => {
      await page.selectOption('#choice-1', 'kz-61');
      await page.selectOption('#choice-2', 'kz-31');
      await page.selectOption('#choice-4', 'kz-75');
      await page.getByRole('button', { name: 'Салыстыру' }).click();
      await page.waitForURL(`${origin}${PAIR}?with=kz-75`);
      await columns(page, 4);
    });
  });

  it('refuses one region twice, and fewer than two, in plain words', async () => {
    await open('/kk/compare/', async (page) => {
      const go = page.getByRole('button', { name: 'Салыстыру' });
      const said = page.locator('[role=status]');
      await go.click();
      expect(await said.textContent()).toBe('Бірінші және екінші өңірді таңдаңыз.');
      await page.selectOption('#choice-1', 'kz-61');
      await page.selectOption('#choice-2', 'kz-31');
      await page.selectOption('#choice-3', 'kz-61');
      await go.click();
      expect(await said.textContent()).toMatch(/^Бір өңір екі рет таңдалған/);
      expect(page.url()).toBe(`${origin}/kk/compare/`);
    });
  });
});

describe('without script', () => {
  const options = { javaScriptEnabled: false };

  it('a pair has the same table and shows no control', async () => {
    const tableOf = (page: Page): Promise<string> => page.locator('.compare').innerText();
    const without = await open(
      PAIR,
      async (page) => {
        expect(await page.locator('[data-compare]').isVisible()).toBe(false);
        return tableOf(page);
      },
      options,
    );
    expect(without.length).toBeGreaterThan(1000);
    expect(await open(PAIR, tableOf)).toBe(without);
  });

  it('the list leads to every pair', async () => {
    await open(
      '/kk/compare/',
      async (page) => {
        expect(await page.locator('[data-compare-form]').isVisible()).toBe(false);
        await page.locator('details#kz-61 summary').click();
        await page.locator('details#kz-61 a[href$="/kz-31-kz-61/"]').click();
        expect(page.url()).toBe(origin + PAIR);
      },
      options,
    );
  });
});
