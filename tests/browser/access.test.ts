import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withPage } from '../support/browse.ts';
import { launchChromium } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';
import { TEMPLATES } from '../support/templates.ts';

let browser: Browser;
const sites: { origin: string; server: Server }[] = [];
let origin: string;
let golden: string;

beforeAll(async () => {
  const { root, golden: small } = inject('sites');
  sites.push(await serve(path.join(root, 'dist')), await serve(path.join(small, 'dist')));
  [origin = '', golden = ''] = sites.map((site) => site.origin);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  for (const { server } of sites) server.close();
});

const kk = TEMPLATES.map((page) => `/kk/${page}`);

interface Stop {
  readonly name: string;
  readonly order: number;
  readonly shows: boolean;
  readonly inView: boolean;
}

/** What has the focus: its place in the document, and whether a reader can see that it has it. */
function readStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      name: `${element.localName} ${element.textContent.trim().slice(0, 40)}`,
      order: Array.from(document.querySelectorAll('*')).indexOf(element),
      shows: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      inView: box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth,
    };
  });
}

async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

describe('by keyboard', () => {
  it.each([
    '/kk/',
    '/ru/indicators/adolescent-births/',
    '/en/regions/kz-31/',
    '/kk/compare/',
    '/ru/compare/kz-31-kz-61/',
    '/en/search/',
    '/kk/stories/zhambyl/',
  ])('%s is walked in the order of the page, and every stop shows itself', async (address) => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(origin + address);
      const stops = await walk(page, 150);
      expect(stops.length).toBeGreaterThan(10);
      expect(stops.map(({ order }) => order)).toEqual(stops.map(({ order }) => order).sort((a, b) => a - b));
      expect(stops.filter(({ shows, inView }) => !shows || !inView)).toEqual([]);
    });
  });

  it('the first stop leads past the menu', async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${origin}/kk/regions/kz-31/`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  });

  it('no page catches the order or the keys', async () => {
    await withPage(browser, {}, async (page) => {
      for (const address of kk) {
        await page.goto(origin + address);
        const caught = await page
          .locator('[tabindex]:not([tabindex="0"], [tabindex="-1"]), [role=application], [accesskey]')
          .count();
        expect(caught, address).toBe(0);
      }
    });
  });
});

/** Elements that cut their own text off. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('main *, header *, footer *'))
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const hides = overflowX === 'hidden' || overflowY === 'hidden' || overflowX === 'clip';
        if (!hides || clipPath !== 'none' || element.closest('svg')) return false;
        return (
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
        );
      })
      .map(
        (element) => `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`,
      ),
  );
}

const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

describe('a reader who sets things otherwise', () => {
  it('at 400 % of 1280 × 1024 px nothing scrolls sideways or is cut off', async () => {
    const bad: string[] = [];
    await withPage(browser, { viewport: { width: 320, height: 256 } }, async (page) => {
      for (const address of kk) {
        await page.goto(origin + address);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) bad.push(`${address}: ${String(over)} px`);
        bad.push(...(await clipped(page)).map((text) => `${address}: ${text}`));
      }
    });
    expect(bad).toEqual([]);
  });

  it('with wider lines, letters and words nothing scrolls sideways or is cut off', async () => {
    const bad: string[] = [];
    await withPage(browser, { viewport: { width: 320, height: 800 }, bypassCSP: true }, async (page) => {
      for (const address of kk) {
        await page.goto(origin + address);
        await page.addStyleTag({ content: SPACING });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) bad.push(`${address}: ${String(over)} px`);
        bad.push(...(await clipped(page)).map((text) => `${address}: ${text}`));
      }
    });
    expect(bad).toEqual([]);
  });

  it('nothing moves, with or without the wish for less motion', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await withPage(browser, { reducedMotion }, async (page) => {
        for (const address of kk) {
          await page.goto(origin + address);
          const moving = await page.evaluate(
            () =>
              document.getAnimations().length +
              Array.from(document.querySelectorAll('body *')).filter((element) => {
                const { transitionDuration, animationName } = getComputedStyle(element);
                return animationName !== 'none' || /[1-9]/.test(transitionDuration);
              }).length,
          );
          expect(moving, address).toBe(0);
        }
      });
    }
  });

  it('in forced colours every word of a chart stands out from its ground', async () => {
    const bad: string[] = [];
    await withPage(
      browser,
      { forcedColors: 'active', viewport: { width: 1280, height: 900 } },
      async (page) => {
        for (const address of [
          '/kk/',
          '/kk/indicators/offenders/',
          '/kk/indicators/adolescent-births/',
          '/kk/regions/kz-31/',
        ]) {
          await page.goto(origin + address);
          const found = await page.evaluate(() => {
            const paper = getComputedStyle(document.body).backgroundColor;
            return Array.from(document.querySelectorAll('svg[role=img] text'))
              .filter((text) => text.getBoundingClientRect().width > 0)
              .filter((text) => getComputedStyle(text).fill === paper)
              .map((text) => text.textContent);
          });
          bad.push(...found.map((text) => `${address}: ${text}`));
        }
      },
    );
    expect(bad).toEqual([]);
  });
});

/** Width and height of what a sheet of A4 with 15 mm margins holds, in CSS pixels. */
const SHEET = { width: (180 / 25.4) * 96, height: (267 / 25.4) * 96 };

describe('on paper', () => {
  it.each([
    '/kk/',
    '/ru/indicators/adolescent-births/',
    '/ru/indicators/offenders/',
    '/kk/regions/kz-31/',
    '/en/compare/kz-31-kz-61/',
    '/kk/stories/zhambyl/',
    '/ru/measures/',
  ])('%s fits A4: no chart is cut, and nothing stays folded', async (address) => {
    const viewport = { width: Math.floor(SHEET.width), height: Math.floor(SHEET.height) };
    await withPage(browser, { viewport }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(origin + address);
      const found = await page.evaluate(({ width, height }) => {
        const problems: string[] = [];
        for (const svg of document.querySelectorAll('svg[role=img]')) {
          const box = svg.getBoundingClientRect();
          if (box.width === 0) continue;
          if (box.right > width + 1) problems.push(`wider than the sheet: ${svg.textContent.slice(0, 60)}`);
          if (box.height > height) problems.push(`taller than the sheet: ${svg.textContent.slice(0, 60)}`);
          const figure = svg.closest('figure');
          if (figure && getComputedStyle(figure).breakInside !== 'avoid')
            problems.push('a figure may be parted');
        }
        for (const details of document.querySelectorAll('details:not([open])')) {
          // What is no use on paper, such as files, is left out on purpose.
          const hidden = Array.from(details.children).some(
            (child) =>
              child.getBoundingClientRect().height === 0 && getComputedStyle(child).display !== 'none',
          );
          if (hidden) problems.push(`folded: ${details.textContent.slice(0, 60)}`);
        }
        return problems;
      }, SHEET);
      expect(found).toEqual([]);
      const pdf = await page.pdf({
        format: 'A4',
        margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' },
      });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    });
  });
});

/** Pages of the golden data folder: small enough to be read as a tree by a person. */
const TREES = [
  '',
  'indicators/',
  'indicators/offenders/',
  'indicators/population/',
  'indicators/bullied/',
  'regions/',
  'regions/kz-31/',
  'regions/kz-yuz/',
  'compare/',
  'compare/kz-31-kz-61/',
  'search/',
  'measures/',
  'measures/aa-02/',
  'measures/due-soon/',
  'not-published/',
  'data/api/',
  'history/',
  'history/schools/',
  'changes/',
  'releases/',
  // Not the page about the project: it prints what the site weighs.
  'methods/',
];

describe('the tree that assistive technology is given', () => {
  it.each(TREES)('of %s is as it was', async (name) => {
    await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(`${golden}/en/${name}`);
      const tree = await page.locator('body').ariaSnapshot();
      const file = `${name.replace(/\/$/, '').replaceAll('/', '-') || 'home'}.txt`;
      // A script may have written an address out in full.
      await expect(`${tree.replaceAll(golden, '')}\n`).toMatchFileSnapshot(path.join('trees', file));
    });
  });

  it('is the same at 320 px: what is laid out anew is said alike', async () => {
    const treeAt = (width: number): Promise<string> =>
      withPage(browser, { viewport: { width, height: 900 } }, async (page) => {
        await page.goto(`${golden}/kk/regions/kz-31/`);
        return page.locator('[role=table]').first().ariaSnapshot();
      });
    expect(rowsOf(await treeAt(320))).toEqual(rowsOf(await treeAt(1280)));
  });
});

/** Rows and cells without their words: on a phone each cell repeats whose value it is. */
function rowsOf(tree: string): string[] {
  return tree
    .split('\n')
    .flatMap((line) => /^\s*- (row|cell|rowheader|columnheader)\b/.exec(line)?.[1] ?? []);
}
