import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import path from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameCode } from '../../src/embed/codes.ts';
import { addAxe, axeFindings } from '../support/axe.ts';
import { withContext, withPage } from '../support/browse.ts';
import { openStage, type EmbedStage } from '../support/embed-stage.ts';
import { PATHS, SANDBOX, type Fate } from '../support/embeds.ts';

let stage: EmbedStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SHOWN = Object.values(PATHS);
const FRAMES = { free: '', sandboxed: `sandbox="${SANDBOX}"` };

function frameOf(page: Page): Frame {
  const [, frame] = page.frames();
  if (!frame) throw new Error('the page has no frame');
  return frame;
}

/** Opens an embed inside a page of another site; hands over the frame, and all that went wrong. */
async function withFrame(
  address: string,
  options: {
    readonly sandbox?: string;
    readonly script?: boolean;
    readonly around?: string;
    /** The whole code of the frame, where it is not a plain one. */
    readonly code?: string;
  },
  use: (frame: Frame, noise: readonly string[], context: BrowserContext) => Promise<void>,
): Promise<void> {
  const { sandbox = FRAMES.sandboxed, script = true, around = '' } = options;
  const plain = `<iframe src="${address}" ${sandbox} width="720" height="600" style="border:0"></iframe>`;
  const outer = stage.parents.put(around + (options.code ?? plain));
  await withContext(stage.browser, { javaScriptEnabled: script }, async (context) => {
    const page = await context.newPage();
    const noise: string[] = [];
    page.on('console', (message) => noise.push(`console: ${message.text()}`));
    page.on('pageerror', ({ message }) => noise.push(`error: ${message}`));
    page.on('request', (request) => {
      if (![stage.embeds.origin, stage.parents.origin].some((own) => request.url().startsWith(`${own}/`)))
        noise.push(`off-site: ${request.url()}`);
      else if (request.frame() !== page.mainFrame() && !request.url().startsWith(stage.embeds.origin))
        noise.push(`asked the page around it: ${request.url()}`);
    });
    page.on('requestfailed', (request) => noise.push(`failed: ${request.url()}`));
    await page.goto(outer, { waitUntil: 'networkidle' });
    await use(frameOf(page), noise, context);
  });
}

describe.each(Object.entries(FRAMES))('in a %s frame of another site', (_, sandbox) => {
  it.each(SHOWN)('%s loads its typeface, asks nobody else, stores nothing and is silent', async (shown) => {
    await withFrame(stage.embeds.at(shown), { sandbox }, async (frame, noise, context) => {
      const [origin, fonts, family] = await frame.evaluate(async () => {
        await document.fonts.ready;
        const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
        return [window.origin, loaded.length, getComputedStyle(document.body).fontFamily] as const;
      });
      expect(origin).toBe(sandbox === '' ? stage.embeds.origin : 'null');
      expect(fonts).toBeGreaterThan(0);
      expect(family).toMatch(/Golos/);
      expect(noise).toEqual([]);
      expect((await context.storageState()).cookies).toEqual([]);
      if (sandbox === '') {
        expect(await frame.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      }
    });
  });

  it('reads without a script: title, chart, numbers', async () => {
    await withFrame(stage.embeds.at(PATHS.all), { sandbox, script: false }, async (frame, noise) => {
      expect(await frame.locator('h1').innerText()).toMatch(/\S{3}/);
      const chart = await frame.locator('svg[role=img]:visible').boundingBox();
      expect(chart?.width).toBeGreaterThan(200);
      const rows = frame.locator('details tbody tr');
      expect(await rows.first().isVisible()).toBe(false);
      await frame.locator('summary').first().click();
      expect(await rows.first().isVisible()).toBe(true);
      expect(await rows.count()).toBeGreaterThan(10);
      expect(noise).toEqual([]);
    });
  });
});

interface Look {
  /** Of the page and of its body, in the words of CSS. */
  readonly backgrounds: readonly string[];
  readonly ink: string;
  readonly shown: readonly string[];
  readonly links: number;
}

function lookOf(page: Page | Frame): Promise<Look> {
  return page.evaluate(() => ({
    backgrounds: [document.documentElement, document.body].map(
      (one) => getComputedStyle(one).backgroundColor,
    ),
    ink: getComputedStyle(document.body).color,
    shown: ['h1', '.sub', 'svg[role=img]', 'figcaption', 'details', '.source', '.papers', 'footer'].filter(
      (name) =>
        [...document.querySelectorAll<HTMLElement>(name)].some((one) => one.getClientRects().length > 0),
    ),
    links: document.querySelectorAll('a[href]').length,
  }));
}

async function lookAt(query: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Look> {
  return withPage(stage.browser, { colorScheme }, async (page) => {
    await page.goto(stage.embeds.at(PATHS.all, query));
    return lookOf(page);
  });
}

describe('what the address asks for', () => {
  let usual: Look;
  let dark: Look;
  beforeAll(async () => {
    usual = await lookAt('');
    dark = await lookAt('?dark=true');
  });
  const CLEAR = 'rgba(0, 0, 0, 0)';

  it('is a light chart with everything, if nothing is asked for, on dark devices too', async () => {
    expect(usual.shown).toHaveLength(8);
    expect(usual.links).toBeGreaterThan(3);
    expect(await lookAt('', 'dark')).toEqual(usual);
  });

  it('dark=true is dark everywhere, dark=auto follows the device, dark=false does not', async () => {
    expect(dark.backgrounds).not.toEqual(usual.backgrounds);
    expect(dark.ink).not.toBe(usual.ink);
    expect(await lookAt('?dark=true', 'dark')).toEqual(dark);
    expect(await lookAt('?dark=auto', 'dark')).toEqual(dark);
    expect(await lookAt('?dark=auto')).toEqual(usual);
    expect(await lookAt('?dark=false', 'dark')).toEqual(usual);
  });

  it('plain=true leaves the chart', async () => {
    expect((await lookAt('?plain=true')).shown).toEqual(['svg[role=img]']);
  });

  it('static=true leaves no link and nothing to open', async () => {
    const look = await lookAt('?static=true');
    expect(look.links).toBe(0);
    expect(look.shown).toEqual(usual.shown.filter((name) => name !== 'details'));
  });

  it('transparent=true lets the page around it show through', async () => {
    const look = await lookAt('?transparent=true');
    expect(look).toEqual({ ...usual, backgrounds: [CLEAR, CLEAR] });
  });

  it.each([
    ['', 'light'],
    ['&dark=true', 'light'],
    ['', 'dark'],
    ['&dark=true', 'dark'],
  ])('transparent=true%s lets a %s page show through in the frame of our code', async (more, scheme) => {
    const around = `<style>:root{color-scheme:${scheme}}body{margin:0;background:rgb(200,100,50)}</style>`;
    const address = stage.embeds.at(PATHS.all, `?transparent=true&plain=true${more}`);
    const code = frameCode({ address, title: 'A chart', height: 600 });
    await withFrame(address, { around, code }, async (frame) => {
      const clip = { x: 700, y: 4, width: 4, height: 4 };
      const picture = await frame.page().screenshot({ clip });
      // Red, green and blue of the last point, as a browser reads them.
      const colour = await frame.page().evaluate(async (base64) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const drawing = new OffscreenCanvas(4, 4).getContext('2d');
        drawing?.drawImage(image, 0, 0);
        return [...(drawing?.getImageData(1, 1, 1, 1).data ?? [])];
      }, picture.toString('base64'));
      expect(colour).toEqual([200, 100, 50, 255]);
    });
  });

  it.each([
    [PATHS.all, 'Жамбыл'],
    [PATHS.map, 'Жамбыл'],
    [PATHS.lines, 'Жамбыл 4,1%'],
  ])('areas= picks areas out of %s, in the drawing and in words', async (shown, name) => {
    await withPage(stage.browser, {}, async (page) => {
      const seen = async (query: string): Promise<readonly [string, readonly string[]]> => {
        await page.goto(stage.embeds.at(shown, query));
        const names = await page.locator('.picked span:visible').allInnerTexts();
        const marks = await page
          .locator('.pick:visible')
          .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset['area'] ?? ''));
        return [names.join(', '), marks];
      };
      expect(await seen('')).toEqual(['', []]);
      expect(await seen('?areas=kz-31')).toEqual([name, ['kz-31']]);
      const [names, marks] = await seen('?areas=KZ-31,kz-10,kz-31,kz-99,%22%5D,kz-75');
      expect(names.startsWith(name)).toBe(true);
      expect(marks).toContain('kz-75');
      expect(marks).not.toContain('kz-99');
      expect(new Set(marks).size).toBe(marks.length);
      expect(names.split(', ')).toHaveLength(marks.length);
      await addAxe(page);
      expect(await axeFindings(page, 'all')).toEqual([]);
    });
  });

  it('what is not known is ignored', async () => {
    expect(await lookAt('?search=x&fitchart=true&dark=maybe&plain=2&lang=en&childId=%22%3E')).toEqual(usual);
  });

  it.each(SHOWN)('%s is never wider than its frame', async (shown) => {
    for (const width of [320, 360, 720]) {
      await withPage(stage.browser, { viewport: { width, height: 800 } }, async (page) => {
        await page.goto(stage.embeds.at(shown));
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true;
        });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, String(width)).toBe(width);
      });
    }
  });
});

describe('a chart of a release', () => {
  const SAID: Readonly<Record<Fate, string | null>> = {
    same: null,
    revised: 'revised',
    newer: 'newer',
    withheld: 'revised',
    withdrawn: 'withdrawn',
    missing: null,
    unshared: null,
  };
  /** Nobody else can be asked whether there is an answer: the browser itself says that there was none. */
  const LOUD: readonly Fate[] = ['missing', 'unshared'];

  it.each(Object.entries(SAID) as [Fate, string | null][])(
    'in a page of another site, where the chart of today is %s, says: %s',
    async (fate, expected) => {
      await withFrame(stage.embeds.pinned(fate), {}, async (frame, noise) => {
        const shown = await frame
          .locator('[data-said]:visible')
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['said']));
        expect(shown).toEqual(expected === null ? [] : [expected]);
        expect(noise.filter((text) => text.startsWith('error:'))).toEqual([]);
        if (!LOUD.includes(fate)) expect(noise).toEqual([]);
        if (expected !== null) {
          const address = await frame
            .locator('[data-said]:visible a')
            .evaluate((a) => (a as HTMLAnchorElement).href);
          expect(address).toBe(stage.embeds.pinned(fate).replace('/r/2026-11/', '/latest/'));
        }
      });
    },
  );

  it('says nothing without a script', async () => {
    await withFrame(stage.embeds.pinned('revised'), { script: false }, async (frame) => {
      expect(await frame.locator('[data-said]:visible').count()).toBe(0);
    });
  });
});

describe('every kind of embed', () => {
  it('gives axe nothing to find, light and dark, at 320 and 720 px', async () => {
    const found: string[] = [];
    await withPage(stage.browser, { bypassCSP: true }, async (page) => {
      for (const shown of SHOWN) {
        for (const [query, rules] of [
          ['', 'all'],
          ['?dark=true', 'all'],
        ] as const) {
          await page.goto(stage.embeds.at(shown, query));
          await addAxe(page);
          for (const width of [320, 720]) {
            await page.setViewportSize({ width, height: 900 });
            const findings = await axeFindings(page, rules);
            found.push(...findings.map((text) => `${shown}${query} ${String(width)} ${text}`));
          }
        }
      }
    });
    expect(found).toEqual([]);
  });

  it('is HTML that validates', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const messages: string[] = [];
    expect(stage.embeds.pages.size).toBeGreaterThan(SHOWN.length);
    for (const [name, html] of stage.embeds.pages) {
      const report = await validator.validateString(html, path.join(import.meta.dirname, '../../page.html'));
      for (const { messages: told } of report.results) {
        messages.push(...told.map(({ ruleId, message }) => `${name} ${ruleId}: ${message}`));
      }
    }
    expect([...new Set(messages)].slice(0, 20)).toEqual([]);
  });
});
