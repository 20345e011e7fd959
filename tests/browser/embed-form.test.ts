import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withPage } from '../support/browse.ts';
import { launchChromium } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';

let browser: Browser;
let origin: string;
let server: Server;

beforeAll(async () => {
  ({ origin, server } = await serve(path.join(inject('sites').root, 'dist')));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${origin}/kk/embed/${query}`);
  await page.waitForSelector('.preview iframe', { timeout: 10_000 });
}

function codeOf(page: Page, kind: string): Promise<string | null> {
  return page.locator(`[data-made=${kind}] code`).textContent();
}

function frameOf(page: Page): Promise<string | null> {
  return page.locator('.preview iframe').getAttribute('src');
}

describe('the form for building charts', () => {
  it('shows what the address asks for, with the codes of just that', async () => {
    await withPage(browser, {}, async (page) => {
      await open(page, '?indicator=offenders&region=kz-31&lang=ru&dark=true&plain=true');
      const address = `${origin}/embed/v1/latest/ru/offenders/dots/kz-31/?dark=true&plain=true`;
      expect(await frameOf(page)).toBe(address);
      expect(await codeOf(page, 'frame')).toContain(`src="${address.replaceAll('&', '&amp;')}"`);
      expect(await codeOf(page, 'script')).toMatch(/embed\/v1\/resize-1\.js" integrity="sha384-[\w+/]+=*"/);
      expect(await codeOf(page, 'image')).toContain('/img/v1/latest/ru/offenders/dots/kz-31.720.svg');
      expect(await codeOf(page, 'link')).toContain(`${origin}/ru/indicators/offenders/`);
      const files = await page
        .locator('[data-files] a')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      expect(files).toContain(`${origin}/data/v1/latest/indicators/offenders-rate.csv`);
      expect(files.at(-1)).toBe(`${origin}/ru/embed/offenders/#files`);
      for (const file of files.filter((one) => !one.includes('/img/')))
        expect((await page.request.get(file)).status(), file).toBe(200);
      const title = await page.frameLocator('.preview iframe').locator('h1').textContent();
      expect(title).toContain('Жамбылская');
    });
  });

  it('keeps each choice in the address, from which it can be opened again', async () => {
    await withPage(browser, {}, async (page) => {
      await open(page, '');
      await page.selectOption('#build-indicator', 'adolescent-births');
      await page.selectOption('#build-view', 'map');
      await page.check('input[name=transparent]');
      await page.waitForURL(/indicator=adolescent-births.*view=map.*transparent=true/);
      const [shown, kept] = [await frameOf(page), new URL(page.url()).search];
      expect(shown).toContain('/kk/adolescent-births/map/?transparent=true');
      await open(page, kept);
      await expect.poll(() => frameOf(page)).toBe(shown);
    });
  });

  it('offers other periods of maps and dots, as far as they are there', async () => {
    await withPage(browser, {}, async (page) => {
      await open(page, '?indicator=schools&view=map&period=2010--11&lang=en');
      const address = `${origin}/embed/v1/latest/en/schools/map-2010--11/`;
      expect(await frameOf(page)).toBe(address);
      expect(await codeOf(page, 'frame')).toContain(`src="${address}"`);
      expect(await page.locator('[data-made=image]').isVisible()).toBe(false);
      await expect
        .poll(() => page.frameLocator('.preview iframe').locator('.sub').innerText())
        .toContain('2010/11');
      await page.selectOption('#build-period', { label: '2022/23' });
      await expect.poll(() => frameOf(page)).toBe(`${origin}/embed/v1/latest/en/schools/map/`);
      expect(await page.locator('[data-made=image]').isVisible()).toBe(true);
      await page.selectOption('#build-view', 'series');
      await expect.poll(() => page.locator('#build-period').isVisible()).toBe(false);
    });
  });

  it('picks several regions out of a chart of all', async () => {
    await withPage(browser, {}, async (page) => {
      await open(page, '?indicator=neet&view=series&lang=ru');
      await page.locator('[data-areas] summary').click();
      for (const code of ['kz-31', 'kz-61', 'kz-75']) await page.check(`input[name=areas][value=${code}]`);
      const wanted = `${origin}/embed/v1/latest/ru/neet/series/?areas=kz-75,kz-31,kz-61`;
      await expect.poll(() => frameOf(page)).toBe(wanted);
      expect(await page.locator('input[name=areas]:not(:checked)').first().isDisabled()).toBe(true);
      const names = page.frameLocator('.preview iframe').locator('.picked span');
      await expect.poll(() => names.count()).toBe(3);
      expect(await page.locator('[data-made=image]').isVisible()).toBe(false);
      const kept = new URL(page.url()).search;
      await open(page, kept);
      await expect.poll(() => frameOf(page)).toBe(wanted);
      // A chart of one region picks out none.
      await page.selectOption('#build-region', 'kz-31');
      await expect.poll(() => frameOf(page)).not.toContain('areas=');
      expect(await page.locator('[data-areas]').isVisible()).toBe(false);
    });
  });

  it('says when the address asks for what is not there', async () => {
    await withPage(browser, {}, async (page) => {
      await open(page, '?indicator=no-such-thing&view=map&region=kz-99');
      await expect.poll(() => page.locator('.build [role=status]').textContent()).not.toBe('');
      expect(await frameOf(page)).toContain('/embed/v1/latest/kk/');
    });
  });

  it('is hidden where no script runs, and the catalogue leads to every chart', async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${origin}/kk/embed/`);
      expect(await page.locator('[data-embed-form]').isVisible()).toBe(false);
      await page.locator('.catalogue a').first().click();
      expect(await page.locator('[data-code]').count()).toBeGreaterThan(3);
    });
  });
});
