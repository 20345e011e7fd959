import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withPage } from '../support/browse.ts';
import { launchChromium } from '../support/chromium.ts';
import { pdfText } from '../support/pdf-text.ts';
import { serveSites, type ServedSites } from '../support/site-pages.ts';
import { LANGUAGES } from '../support/templates.ts';

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

describe.each(LANGUAGES)('the summary of a region in %s', (lang) => {
  // The one with the most measures of its own, and one with none.
  it.each(['kz-31', 'kz-10'])('fits one sheet of A4 whole: %s', async (area) => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(sites.at(`/${lang}/regions/${area}/summary/`));
      const sheets = pdfText(await page.pdf({ preferCSSPageSize: true }));
      expect(sheets).toHaveLength(1);
      // The help line and the imprint come last.
      expect(sheets[0]).toContain('111');
      expect(sheets[0]).toContain(`/${lang}/regions/${area}/`);
    });
  });
});
