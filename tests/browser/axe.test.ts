import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addAxe, axeFindings } from '../support/axe.ts';
import { withPage } from '../support/browse.ts';
import { launchChromium } from '../support/chromium.ts';
import { ADDRESSES, serveSites, type ServedSites } from '../support/site-pages.ts';

const WIDTHS = [320, 1280];
/** Each page is opened once and looked at in every look: all rules in one colour scheme, those of colour in the other. */
const LOOKS = WIDTHS.flatMap((width) => [
  { width, colorScheme: 'light', rules: 'all' } as const,
  { width, colorScheme: 'dark', rules: 'colour' } as const,
]);

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

describe.each(['/kk/', '/ru/', '/en/', ''])('axe on pages at %s', (language) => {
  const addresses = ADDRESSES.filter(
    (address) => (/^\/(?:kk|ru|en)\//.exec(address)?.[0] ?? '') === language,
  );

  it('finds nothing at 320 and 1280 px, in light and dark', async () => {
    const found: string[] = [];
    await withPage(browser, { bypassCSP: true }, async (page) => {
      for (const address of addresses) {
        await page.goto(sites.at(address));
        await addAxe(page);
        for (const { width, colorScheme, rules } of LOOKS) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          const findings = await axeFindings(page, rules);
          found.push(...findings.map((text) => `${address} ${String(width)} ${colorScheme} ${text}`));
        }
      }
    });
    expect(addresses.length).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });
});
