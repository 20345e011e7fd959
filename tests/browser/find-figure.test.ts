import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withPage } from '../support/browse.ts';
import { launchChromium } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';

const PAGE = '/kk/history/schools/';

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

/** Addresses of the figures that a reader sees. */
function shownRows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('.figures tbody tr'))
      .filter((row) => row.offsetParent !== null)
      .map(({ id }) => id),
  );
}

describe('finding a figure', () => {
  it('leaves the rows of a region or a period, says how many, and gives all back', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(origin + PAGE);
      const all = await shownRows(page);
      expect(all.length).toBeGreaterThan(8);
      const field = page.locator('form.find input');
      await field.fill('ЖАМБЫЛ 2022/23');
      expect(await shownRows(page)).toEqual(['kz-31.2022_23']);
      expect(await page.locator('form.find [role=status]').textContent()).toMatch(/: 1$/);
      await field.fill('');
      expect(await shownRows(page)).toEqual(all);
    });
  });

  it('never hides the row that a link leads to', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(origin + PAGE);
      await page.locator('form.find input').fill('2021/22');
      await page.evaluate(() => {
        location.hash = '#kz-31.2022_23';
      });
      await page.waitForFunction(() => document.querySelector('tr:target')?.closest('[hidden]') === null);
      expect(await shownRows(page)).toContain('kz-31.2022_23');
    });
  });

  it('is not offered where no script can do it', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(origin + PAGE);
      expect(await page.locator('form.find').isVisible()).toBe(false);
      expect((await shownRows(page)).length).toBeGreaterThan(8);
    });
  });
});
