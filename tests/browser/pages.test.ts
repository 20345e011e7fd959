import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withContext, withPage } from '../support/browse.ts';
import { launchChromium } from '../support/chromium.ts';
import { faultsOf, type Faults } from '../support/page-probes.ts';
import { ADDRESSES, serveSites, type ServedSites } from '../support/site-pages.ts';
import { LANGUAGES } from '../support/templates.ts';

const WIDTHS = [320, 360, 768, 1040, 1280];

let browser: Browser;
let sites: ServedSites;

beforeAll(async () => {
  sites = await serveSites(inject('sites'));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  sites.close();
});

/** Opens every page once, uses it, and says what it told the console, whom it asked and what it stored. */
async function openAll(
  javaScriptEnabled: boolean,
  use: (page: Page, address: string) => Promise<void>,
): Promise<string[]> {
  const noise: string[] = [];
  await withContext(browser, { javaScriptEnabled }, async (context) => {
    const page = await context.newPage();
    page.on('console', (message) => noise.push(`${page.url()} console: ${message.text()}`));
    page.on('pageerror', (error) => noise.push(`${page.url()} error: ${error.message}`));
    page.on('request', (request) => {
      if (![...sites.origins, 'data:'].some((own) => request.url().startsWith(own)))
        noise.push(`off-site: ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
      // A font that is no longer needed when the next page opens is not a fault.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') noise.push(`failed: ${request.url()}`);
    });
    for (const address of ADDRESSES) {
      await page.goto(sites.at(address));
      await use(page, address);
      const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
      if (stored > 0) noise.push(`${address} stores something`);
    }
    noise.push(...(await context.cookies()).map(({ name }) => `cookie: ${name}`));
  });
  return noise;
}

describe('in Chromium, without script', () => {
  it('every page is silent and asks nobody else', async () => {
    expect(await openAll(false, () => Promise.resolve())).toEqual([]);
  });

  it('a page says the same as with script', async () => {
    const textOf = (javaScriptEnabled: boolean): Promise<string> =>
      withPage(browser, { javaScriptEnabled }, async (page) => {
        await page.goto(sites.at('/kk/indicators/schools/'));
        return (await page.locator('main').textContent()) ?? '';
      });
    const text = await textOf(false);
    expect(text.length).toBeGreaterThan(1000);
    expect(await textOf(true)).toBe(text);
  });

  it('shows the trilingual page for an address that is not there', async () => {
    await withPage(browser, {}, async (page) => {
      const response = await page.goto(sites.at('/kk/no/such/page/'));
      expect(response?.status()).toBe(404);
      for (const language of LANGUAGES)
        expect(await page.locator(`[lang=${language}]`).count()).toBeGreaterThan(0);
    });
  });
});

describe('in Chromium, with script', () => {
  /** Faults of every page, by width: a page is opened once and looked at in every width. */
  const faults = new Map<number, (Faults & { readonly address: string })[]>();
  let noise: string[];

  beforeAll(async () => {
    noise = await openAll(true, async (page, address) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const found = { address, ...(await faultsOf(page)) };
        faults.set(width, [...(faults.get(width) ?? []), found]);
      }
    });
  });
  const at = (width: number): readonly (Faults & { readonly address: string })[] => {
    const all = faults.get(width) ?? [];
    expect(all).toHaveLength(ADDRESSES.length);
    return all;
  };

  it('every page is silent and asks nobody else', () => {
    expect(noise).toEqual([]);
  });

  it.each(WIDTHS)('no page scrolls sideways at %d px', (width) => {
    const wide = at(width).filter(({ overflow }) => overflow > 0);
    expect(wide.map(({ address, overflow }) => `${address}: ${String(overflow)} px`)).toEqual([]);
  });

  it.each(WIDTHS)('no text of a chart or page is under 12 px at %d px', (width) => {
    const small = at(width).flatMap(({ address, small: texts }) =>
      texts.map((text) => `${address}: ${text}`),
    );
    expect([...new Set(small)].slice(0, 20)).toEqual([]);
  });

  it.each([320, 1280])('no label of a chart is clipped or lies on another at %d px', (width) => {
    const bad = at(width).flatMap(({ address, labels }) => labels.map((problem) => `${address} ${problem}`));
    expect(bad).toEqual([]);
  });
});
