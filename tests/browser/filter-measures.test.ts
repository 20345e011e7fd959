import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withPage } from '../support/browse.ts';
import { launchChromium } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';

const PAGE = '/en/measures/';

let browser: Browser;
let origin: string;
let server: Server;

beforeAll(async () => {
  ({ origin, server } = await serve(path.join(inject('sites').golden, 'dist')));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Measures in the list that a reader sees. */
function shownRows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-facets]'))
      .filter((row) => row.offsetParent !== null)
      .map(({ id }) => id),
  );
}

/** How many groups by status still show a row. */
function shownGroups(page: Page): Promise<number> {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[data-facets]')];
    const groups = new Set(rows.map(({ parentElement }) => parentElement));
    return [...groups].filter((group) => group !== null && group.offsetParent !== null).length;
  });
}

const chip = (page: Page, name: string) => page.locator('.filters').getByRole('button', { name });
const ALL = ['aa-01', 'aa-03', 'aa-02', 'aa-04'].sort();

describe('choosing measures', () => {
  it('narrows the list in place, says how many, and updates the numbers', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(origin + PAGE);
      expect((await shownRows(page)).sort()).toEqual(ALL);
      expect(await shownGroups(page)).toBe(3);
      await chip(page, 'No due date stated').click();
      expect(await shownRows(page)).toEqual(['aa-03']);
      expect(await page.locator('.filters [role=status]').textContent()).toBe('Measures shown: 1 / 4');
      expect(await chip(page, 'No due date stated').getAttribute('aria-pressed')).toBe('true');
      expect(await chip(page, 'Whole country').textContent()).toMatch(/ 0$/);
      expect(await page.locator('#kz-h').isVisible()).toBe(false);
      expect(await shownGroups(page)).toBe(1);
      await page.getByRole('button', { name: 'Show all' }).click();
      expect((await shownRows(page)).sort()).toEqual(ALL);
      expect(await page.locator('#kz-h').isVisible()).toBe(true);
    });
  });

  it('can be sent to somebody, goes back, and goes with the language', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${origin}${PAGE}?area=kz`);
      expect((await shownRows(page)).sort()).toEqual(['aa-02', 'aa-04']);
      await chip(page, 'Confirmed or in force').click();
      expect(new URL(page.url()).search).toBe('?area=kz&group=confirmed');
      expect(await shownRows(page)).toEqual(['aa-04']);
      const other = await page.locator('nav.langs a[lang=kk]').getAttribute('href');
      expect(other).toMatch(/\/kk\/measures\/\?area=kz&group=confirmed$/);
      await page.goBack();
      expect((await shownRows(page)).sort()).toEqual(['aa-02', 'aa-04']);
      await page.goForward();
      expect(await shownRows(page)).toEqual(['aa-04']);
    });
  });

  it('never hides the row that a link leads to', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${origin}${PAGE}?area=kz`);
      await page.evaluate(() => {
        location.hash = '#aa-03';
      });
      await page.waitForFunction(() => document.querySelector('.tr:target')?.closest('[hidden]') === null);
      expect(await shownRows(page)).toContain('aa-03');
    });
  });

  it('works by links where there is no script', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(origin + PAGE);
      await page.locator('.filters').getByRole('link', { name: 'No due date stated' }).click();
      expect(new URL(page.url()).pathname).toBe('/en/measures/no-due-date/');
      expect(await shownRows(page)).toEqual(['aa-03']);
      expect(await page.locator('.filters [aria-current=page]').textContent()).toContain(
        'No due date stated',
      );
      await page.locator('.filters').getByRole('link', { name: 'Overdue' }).click();
      expect(await page.locator('h1').textContent()).toBe('Overdue: 0 measures');
      expect(await page.locator('.none').textContent()).toBe('No measure is overdue.');
    });
  });
});
