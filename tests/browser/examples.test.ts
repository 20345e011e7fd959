import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { messagesOf } from '../../src/i18n/messages.ts';
import { withPage } from '../support/browse.ts';
import { launchChromium } from '../support/chromium.ts';
import { pdfText } from '../support/pdf-text.ts';
import { serve } from '../support/serve.ts';
import { EXAMPLE_TEMPLATES, LANGUAGES } from '../support/templates.ts';

let browser: Browser;
let origin: string;
let server: Server;

beforeAll(async () => {
  ({ origin, server } = await serve(path.join(inject('sites').examples, 'dist')));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

it.each(LANGUAGES)('every sheet of a printed page of made-up figures says so, in %s', async (lang) => {
  const band = messagesOf(lang).examples.band.replaceAll(/\s/g, '');
  let sheets = 0;
  await withPage(browser, {}, async (page) => {
    for (const template of EXAMPLE_TEMPLATES) {
      await page.goto(`${origin}/${lang}/${template}`);
      // Backgrounds are not printed unless asked for: the words must not need one.
      const texts = pdfText(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
      expect(
        texts.filter((text) => !text.includes(band)),
        template,
      ).toEqual([]);
      sheets += texts.length;
    }
  });
  expect(sheets).toBeGreaterThan(EXAMPLE_TEMPLATES.length);
});

it.each([360, 1280])('the band stays in sight when the page is scrolled, at %d px', async (width) => {
  await withPage(browser, { viewport: { width, height: 740 } }, async (page) => {
    for (const template of EXAMPLE_TEMPLATES) {
      await page.goto(`${origin}/kk/${template}`);
      await page.evaluate(() => {
        window.scrollTo(0, 900);
      });
      const box = await page.locator('.synthetic-band').boundingBox();
      expect(box?.y, template).toBe(0);
      expect(box?.height, template).toBeLessThan(60);
    }
  });
});

it('the stamp of a drawing is seen: with it, the picture has another look in each of its corners', async () => {
  await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${origin}/en/examples/example-posts/`);
    const drawing = page.locator('#series-h ~ * svg, section:has(#series-h) svg.from-wide').first();
    const box = await drawing.boundingBox();
    if (!box) throw new Error('the drawing is not shown');
    // A picture of the whole page is too large for a browser that has little memory left.
    const shoot = async (x: number, y: number): Promise<Buffer> => {
      const scrolled = await page.evaluate(
        (top) => {
          scrollTo(0, top);
          return scrollY;
        },
        box.y + y - 300,
      );
      return page.screenshot({ clip: { x: box.x + x, y: box.y + y - scrolled, width: 220, height: 120 } });
    };
    const corners = [
      [0, 0],
      [box.width - 220, 0],
      [0, box.height - 120],
      [box.width - 220, box.height - 120],
    ] as const;
    const stamped: Buffer[] = [];
    for (const [x, y] of corners) stamped.push(await shoot(x, y));
    await page.evaluate(() => {
      for (const rect of document.querySelectorAll('svg > rect[fill*=stamp]')) rect.remove();
    });
    for (const [i, [x, y]] of corners.entries()) {
      expect((await shoot(x, y)).equals(stamped[i] ?? Buffer.alloc(0)), String(i)).toBe(false);
    }
  });
});
