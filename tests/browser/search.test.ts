import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { serve } from '../support/serve.ts';

/** A question on the page of a language, and an address that must be among the first three. */
const QUESTIONS = [
  ['kk', 'Ұлытауда', 'kk/regions/kz-62/'],
  ['kk', 'Жамбыл облысындағы', 'kk/regions/kz-31/'],
  ['kk', 'деректері', 'kk/data/'],
  ['kk', 'мектептердегі психологтарға', 'kk/indicators/school-psychologists/'],
  ['kk', 'Жамбылдағы', 'kk/regions/kz-31/'],
  ['kk', 'Шымкенттен', 'kk/regions/kz-79/'],
  ['kk', 'балалардың саны', 'kk/indicators/child-population/'],
  ['kk', 'балалар қылмыстары', 'kk/indicators/offences-by-minors/'],
  ['kk', 'қылмыстары', 'kk/indicators/offences-all/'],
  ['kk', 'Ulytau', 'kk/regions/kz-62/'],
  ['kk', 'Zhambyl', 'kk/regions/kz-31/'],
  ['kk', 'Jambyl', 'kk/regions/kz-31/'],
  ['kk', 'jetisu', 'kk/regions/kz-33/'],
  ['kk', 'Zhetisu', 'kk/regions/kz-33/'],
  ['kk', 'Qyzylorda', 'kk/regions/kz-43/'],
  ['kk', 'Kyzylorda oblysy', 'kk/regions/kz-43/'],
  ['kk', 'mektep', 'kk/indicators/three-shift-schools/'],
  ['kk', 'bala sany', 'kk/indicators/child-population/'],
  ['kk', 'psiholog', 'kk/indicators/school-psychologists/'],
  ['kk', 'Улытау', 'kk/regions/kz-62/'],
  ['kk', 'Кызылорда', 'kk/regions/kz-43/'],
  ['kk', 'Туркистан', 'kk/regions/kz-61/'],
  ['kk', 'онирлер', 'kk/regions/'],
  ['kk', '111', 'kk/about/#help'],
  ['kk', 'ТАРАЗ', 'kk/regions/kz-31/#districts-h'],
  ['kk', 'суицид', 'kk/indicators/child-suicides/'],
  ['kk', 'психалог', 'kk/indicators/school-psychologists/'],
  ['kk', 'жол картасы', 'kk/measures/zh-07/'],
  ['ru', 'психологов', 'ru/indicators/school-psychologists/'],
  ['ru', 'в Жамбылской области', 'ru/regions/kz-31/'],
  ['ru', 'Улытауской', 'ru/regions/kz-62/'],
  ['ru', 'преступлений', 'ru/indicators/offenders-repeat/'],
  ['ru', 'детей-сирот', 'ru/indicators/orphan-institutions/'],
  ['ru', 'школах', 'ru/indicators/schools/'],
  ['ru', 'ребенок', 'ru/indicators/child-population/'],
  ['ru', 'ребёнок', 'ru/indicators/child-population/'],
  ['ru', 'Южно-Казахстанской', 'ru/regions/kz-yuz/'],
  ['ru', 'Меркенского', 'ru/regions/kz-31/#districts-h'],
  ['ru', 'горячая линия', 'ru/about/#help'],
  ['ru', 'почему скрыты малые числа', 'ru/methods/#disclosure'],
  ['ru', 'омбудсмен', 'ru/bodies/childrens-ombudsman/'],
  ['en', 'psychologists', 'en/indicators/school-psychologists/'],
  ['en', 'cities', 'en/regions/kz-75/'],
  ['en', 'orphans', 'en/indicators/orphan-institutions/'],
  ['en', 'poverty', 'en/indicators/poverty/'],
  ['en', 'Semey', 'en/regions/kz-10/'],
  ['en', 'pupils by area', 'en/not-published/#pupils-by-area'],
  [
    'en',
    'share of grave offences',
    'en/indicators/offences-against-minors/#computed-offences-against-minors-share-h',
  ],
  ['en', 'licence', 'en/about/#licence'],
] as const;

const HOSTILE = ['"><script>alert(1)</script>', '🙂🙂', 'а'.repeat(10_000), '%', '&q=1', '__proto__'];
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface WindowWithAxe {
  readonly axe: { run(context: object, options: object): Promise<{ violations: readonly { id: string }[] }> };
}

const dist = path.join(inject('sites').root, 'dist');
let browser: Browser;
let origin: string;
let server: Server;

beforeAll(async () => {
  ({ origin, server } = await serve(dist));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

async function onPage<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

function addressOf(lang: string, query: string, from = origin): string {
  return `${from}/${lang}/search/?${new URLSearchParams({ q: query }).toString()}`;
}

/** Waits until the documents of three languages have come, or of fewer, and the status has the last word. */
async function answered(page: Page, languages = 3): Promise<string> {
  await page.waitForFunction((wanted) => {
    const fetched = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('pages.json'));
    const status = document.querySelector('#query-status');
    const loading = status?.getAttribute('data-loading');
    return fetched.length >= wanted && status?.textContent !== '' && status?.textContent !== loading;
  }, languages);
  // The last index is made, and asked, after its documents have come.
  await page.waitForTimeout(150);
  return page.locator('#query-status').innerText();
}

async function firstAddresses(page: Page, lang: string, count: number): Promise<readonly string[]> {
  const links = await page
    .locator(`[data-answers=${lang}] a`)
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
  return links.slice(0, count).map((link) => link.replace(/^\//, ''));
}

describe('a question', () => {
  it.each(['kk', 'ru', 'en'])('finds its page among the first three (%s)', async (lang) => {
    const missed: string[] = [];
    await onPage({}, async (page) => {
      await page.goto(addressOf(lang, 'a'));
      await answered(page);
      for (const [, query, wanted] of QUESTIONS.filter(([own]) => own === lang)) {
        await page.locator('#query').fill(query);
        // The address is written when the question is asked; the answer follows at once.
        await page.waitForFunction((q) => new URLSearchParams(location.search).get('q') === q, query);
        await page.waitForTimeout(50);
        const found = await firstAddresses(page, lang, 3);
        if (!found.includes(wanted)) missed.push(`${query}: ${found.join(', ')}`);
      }
    });
    expect(missed).toEqual([]);
  });

  it('written in the field is answered while it is written, and stands in the address', async () => {
    await onPage({}, async (page) => {
      await page.goto(`${origin}/ru/search/`);
      expect(await page.locator('#search').isVisible()).toBe(true);
      await page.getByLabel('Что вы ищете?').pressSequentially('психоло');
      expect(await answered(page)).toMatch(/^Найдено: \d+/);
      expect(await firstAddresses(page, 'ru', 1)).toEqual(['ru/indicators/school-psychologists/']);
      expect(new URL(page.url()).searchParams.get('q')).toBe('психоло');
      await page.getByRole('link', { name: 'Қазақша' }).click();
      await answered(page);
      expect(new URL(page.url()).pathname).toBe('/kk/search/');
      expect(await page.locator('#query').inputValue()).toBe('психоло');
      expect(await firstAddresses(page, 'kk', 1)).toEqual(['kk/indicators/school-psychologists/']);
    });
  });

  it('taken back leaves the page as it was', async () => {
    await onPage({}, async (page) => {
      await page.goto(addressOf('en', 'schools'));
      await answered(page);
      await page.locator('#query').fill('');
      await page.waitForFunction(() => location.search === '');
      expect(await page.locator('#query-status').innerText()).toBe('');
      expect(await page.locator('[data-answers]:visible').count()).toBe(0);
      expect(await page.locator('nav.langs a').first().getAttribute('href')).toBe(`${origin}/kk/search/`);
    });
  });

  it('in another language than the page shows where it was found, under a heading of its own', async () => {
    await onPage({}, async (page) => {
      await page.goto(addressOf('kk', 'округление'));
      expect(await answered(page)).toContain('Басқа тілдерде табылғаны');
      const section = page.locator('[data-answers=ru]');
      expect(await section.locator('h2').innerText()).toBe('Орысша беттер');
      const link = section.locator('a').first();
      expect(await link.getAttribute('href')).toBe('/ru/methods/#rounding');
      expect([await link.getAttribute('lang'), await link.getAttribute('hreflang')]).toEqual(['ru', 'ru']);
    });
  });

  it('without an answer is told so, with advice', async () => {
    await onPage({}, async (page) => {
      await page.goto(addressOf('en', 'qwrtpsdfg'));
      expect(await answered(page)).toMatch(/^Nothing found\. Try a part of the word/);
      expect(await page.locator('[data-answers]:visible').count()).toBe(0);
    });
  });

  it('of any kind breaks nothing', async () => {
    const noise: string[] = [];
    await onPage({}, async (page) => {
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('console', (message) => noise.push(message.text()));
      page.on('dialog', (dialog) => noise.push(dialog.message()));
      await page.goto(`${origin}/kk/search/`);
      for (const query of [...HOSTILE, 'x\ud83d', 'мектеп']) {
        await page.locator('#query').evaluate((node, text) => {
          (node as HTMLInputElement).value = text;
          node.dispatchEvent(new Event('input'));
        }, query);
        await page.waitForTimeout(250);
      }
      expect(await answered(page)).toMatch(/^Табылды/);
      for (const query of HOSTILE.slice(0, 2)) await page.goto(addressOf('ru', query));
      await page.goto(`${origin}/ru/search/?q=%ED%A0%BD&q=%`);
    });
    expect(noise).toEqual([]);
  });

  it('is told when the search does not work', async () => {
    await onPage({}, async (page) => {
      await page.route('**/pages.json', (route) => route.fulfill({ status: 500, body: '' }));
      await page.goto(addressOf('ru', 'школы'));
      expect(await answered(page, 0)).toMatch(/^Поиск сейчас не работает/);
    });
  });

  it('is answered in the own language where the others do not come', async () => {
    await onPage({}, async (page) => {
      await page.route('**/en/search/pages.json', (route) => route.abort());
      await page.goto(addressOf('ru', 'школах'));
      await answered(page, 2);
      expect((await firstAddresses(page, 'ru', 3)).length).toBe(3);
    });
  });
});

describe('the policy', () => {
  it('of a strict host lets the search work', async () => {
    const html = readFileSync(path.join(dist, 'kk/search/index.html'), 'utf8');
    const hashes = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(
      ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    );
    const policy = `default-src 'none'; script-src 'self'; style-src 'self' ${hashes.join(' ')}; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`;
    const strict = await serve(dist, { 'content-security-policy': policy });
    const noise: string[] = [];
    try {
      await onPage({}, async (page) => {
        page.on('console', (message) => noise.push(message.text()));
        page.on('pageerror', (error) => noise.push(error.message));
        await page.goto(addressOf('kk', 'мектептерде', strict.origin));
        await answered(page);
        expect(await page.locator('[data-answers=kk] a').count()).toBeGreaterThan(5);
        await page.locator('#query').press('Enter');
      });
    } finally {
      strict.server.close();
    }
    expect(noise).toEqual([]);
  });
});

describe('axe', () => {
  const looks = [320, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
  );
  it.each(looks)('finds nothing in answers at $width px in $colorScheme', async ({ width, colorScheme }) => {
    const found: string[] = [];
    await onPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true }, async (page) => {
      for (const [lang, query] of [
        ['kk', 'бала'],
        ['ru', 'schools'],
        ['en', 'дерек'],
      ] as const) {
        await page.goto(addressOf(lang, query));
        await answered(page);
        expect(await page.locator('[data-answers] a').count()).toBeGreaterThan(0);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (overflow > 0) found.push(`${lang}: ${String(overflow)} px too wide`);
        await page.evaluate(axeSource);
        const { violations } = await page.evaluate(
          (tags) =>
            (window as unknown as WindowWithAxe).axe.run(document, {
              runOnly: tags,
              resultTypes: ['violations'],
            }),
          AXE_TAGS,
        );
        found.push(...violations.map(({ id }) => `${lang}: ${id}`));
      }
    });
    expect(found).toEqual([]);
  });
});

describe('without script', () => {
  it('there is no field, and a list of all pages', async () => {
    await onPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${origin}/kk/search/`);
      expect(await page.locator('#search').isVisible()).toBe(false);
      const links = await page.locator('[aria-labelledby=all-h] a').count();
      expect(links).toBeGreaterThan(90);
      await page.getByRole('link', { name: 'Ұлытау облысы' }).click();
      expect(new URL(page.url()).pathname).toBe('/kk/regions/kz-62/');
    });
  });
});
