import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resizeScript } from '../../scripts/press/embed/script.ts';
import { frameCode, scriptCode } from '../../src/embed/codes.ts';
import { RESIZE_SCRIPT } from '../../src/domain/press-paths.ts';
import { withPage } from '../support/browse.ts';
import { openStage, type EmbedStage } from '../support/embed-stage.ts';
import { PATHS, SANDBOX } from '../support/embeds.ts';

let stage: EmbedStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

interface Protocol {
  /** What is added to the address of our page. */
  readonly query: string;
  readonly attributes: string;
  readonly listener: string;
  /** What it shows, where that is not a chart of one region. */
  readonly shown?: string;
  /** No frame is made taller. */
  readonly most?: number;
}

/** What each kind of page does with what frames say, and how it asks for our frame. */
const PROTOCOLS = {
  Datawrapper: {
    query: '',
    attributes: '',
    listener: `const heights = event.data['datawrapper-height'];
      if (heights === undefined) return;
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === event.source)
          for (const id in heights) frame.style.height = heights[id] + 'px';`,
  },
  'the older Datawrapper': {
    query: '',
    attributes: '',
    listener: `const heights = event.data['datawrapper-height'];
      if (heights === undefined) return;
      for (const id in heights) {
        const frame = document.querySelector('#datawrapper-chart-' + CSS.escape(id)) ||
          document.querySelector("iframe[src*='" + id + "']");
        frame.style.height = heights[id] + 'px';
      }`,
  },
  pym: {
    query: '?initialWidth=700&childId=graphic&parentTitle=News&parentUrl=http%3A%2F%2Fnews.example%2F',
    attributes: 'id="graphic"',
    listener: `if (typeof event.data !== 'string') return;
      const said = /^pymxPYMxgraphicxPYMx(\\S+)xPYMx(.*)$/.exec(event.data);
      if (said && said[1] === 'height')
        document.getElementById('graphic').setAttribute('height', parseInt(said[2]) + 'px');`,
  },
  Medium: {
    query: '',
    attributes: '',
    listener: `if (typeof event.data !== 'string' || event.data[0] !== '{') return;
      const said = JSON.parse(event.data);
      if (said.context !== 'iframe.resize') return;
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.src === said.src) frame.height = said.height;`,
  },
  AMP: {
    query: '',
    attributes: '',
    listener: `if (event.data.sentinel !== 'amp' || event.data.type !== 'embed-size') return;
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === event.source && event.data.height >= 100)
          frame.style.height = event.data.height + 'px';`,
  },
  // Charts take a little more than it gives any frame; what is beyond can be scrolled to.
  WordPress: {
    shown: PATHS.quiet,
    most: 1000,
    query: '#?secret=aB3',
    attributes: 'data-secret="aB3"',
    listener: `const { message, value, secret } = event.data;
      if (!secret || /[^a-zA-Z0-9]/.test(secret) || message !== 'height') return;
      for (const frame of document.querySelectorAll('iframe[data-secret="' + secret + '"]'))
        if (frame.contentWindow === event.source) frame.height = Math.max(200, Math.min(1000, parseInt(value, 10)));`,
  },
} as const satisfies Record<string, Protocol>;

/** Height of the frame, and that of what stands in it. */
async function heights(page: Page): Promise<readonly [frame: number, content: number]> {
  const frame = await page.evaluate(() => document.querySelector('iframe')?.offsetHeight ?? 0);
  const content = await page
    .frames()[1]
    ?.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  return [frame, content ?? -1];
}

/** Waits until the frame is as tall as its content, or as it can be; says how tall. */
async function fitted(page: Page, least = 50, most = Infinity): Promise<number> {
  let tall = 0;
  await expect
    .poll(
      async () => {
        const [frame, content] = await heights(page);
        tall = frame;
        return content > least && frame === Math.min(content, most);
      },
      { timeout: 8000 },
    )
    .toBe(true);
  return tall;
}

const START = 333;

describe.each(['', `sandbox="${SANDBOX}"`])('a frame %s', (sandbox) => {
  it.each(Object.keys(PROTOCOLS) as (keyof typeof PROTOCOLS)[])(
    'is made fit by a page that speaks %s',
    async (name) => {
      const { query, attributes, listener, shown = PATHS.area, most }: Protocol = PROTOCOLS[name];
      const address = stage.parents.put(
        `<script>addEventListener('message', (event) => { ${listener} });</script>
        <iframe src="${stage.embeds.at(shown, query)}" ${attributes} ${sandbox} width="700" height="${String(START)}" style="border:0"></iframe>`,
      );
      await withPage(stage.browser, {}, async (page) => {
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        await page.goto(address);
        const closed = await fitted(page);
        expect(closed).not.toBe(START);
        const summary = page.frames()[1]?.locator('summary').first();
        await summary?.click();
        const open = await fitted(page, closed, most);
        expect(open).toBeGreaterThan(closed);
        await summary?.click();
        await expect.poll(() => heights(page)).toEqual([closed, closed]);
        expect(errors).toEqual([]);
      });
    },
  );
});

describe('our own script for pages around an embed', () => {
  const integrity = `sha384-${createHash('sha384').update(resizeScript()).digest('base64')}`;
  const script = (): { address: string; integrity: string } => ({
    address: `${stage.embeds.origin}/${RESIZE_SCRIPT}`,
    integrity,
  });

  it('is let in by its hash and makes a frame fit, at every width', async () => {
    const framed = { address: stage.embeds.at(PATHS.all), title: 'A chart', height: START };
    const address = stage.parents.put(scriptCode(framed, script()));
    await withPage(stage.browser, { viewport: { width: 1000, height: 800 } }, async (page) => {
      const noise: string[] = [];
      page.on('console', (message) => noise.push(message.text()));
      await page.goto(address);
      const wide = await fitted(page);
      await page.setViewportSize({ width: 360, height: 800 });
      await expect.poll(async () => (await heights(page))[1]).not.toBe(wide);
      expect(await fitted(page)).not.toBe(wide);
      expect(noise).toEqual([]);
    });
  });

  it('is kept out where it is not what the hash says', async () => {
    const framed = { address: stage.embeds.at(PATHS.all), title: 'A chart', height: START };
    const wrong = `sha384-${createHash('sha384').update('other').digest('base64')}`;
    const address = stage.parents.put(scriptCode(framed, { ...script(), integrity: wrong }));
    await withPage(stage.browser, {}, async (page) => {
      const noise: string[] = [];
      page.on('console', (message) => noise.push(message.text()));
      await page.goto(address);
      await expect.poll(() => noise.join(' ')).toContain('integrity');
      expect((await heights(page))[0]).toBe(START);
    });
  });

  /** Opens a page with two frames that say nothing by themselves, and a note of all that was said. */
  async function withFrames(use: (page: Page) => Promise<void>): Promise<void> {
    const silent = stage.parents.put('<p>Nothing</p>');
    const frame = `<iframe src="${silent}" style="height:200px;border:0"></iframe>`;
    const address = stage.parents.put(
      `<script>window.heard = 0; addEventListener('message', () => window.heard++);</script>${frame}${frame}
      <script src="${script().address}" integrity="${integrity}" crossorigin="anonymous" defer></script>`,
    );
    await withPage(stage.browser, {}, async (page) => {
      await page.goto(address);
      await use(page);
    });
  }

  /** Has a window say something to the page around it; waits until it was heard, and says how tall the frames are. */
  async function said(page: Page, from: number, message: string): Promise<readonly number[]> {
    const heard = (): Promise<number> => page.evaluate(() => (window as unknown as { heard: number }).heard);
    const before = await heard();
    await page.frames()[from]?.evaluate(`parent.postMessage(${message}, '*')`);
    await expect.poll(heard).toBe(before + 1);
    return page.evaluate(() =>
      Array.from(document.querySelectorAll('iframe'), ({ offsetHeight }) => offsetHeight),
    );
  }

  it.each([
    'NaN',
    'Infinity',
    '-Infinity',
    '"400"',
    '[400]',
    'null',
    'true',
    '400n',
    '49',
    '49.9',
    '5001',
    '5000.1',
    '-400',
    '{ valueOf: 400 }',
  ])('does not believe %s', async (height) => {
    await withFrames(async (page) => {
      expect(await said(page, 1, `{ 'datawrapper-height': { x: ${height} } }`)).toEqual([200, 200]);
    });
  });

  it('is not troubled by other messages', async () => {
    await withFrames(async (page) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      const messages = ['null', 'undefined', '"400"', '400', '{}', "{ 'datawrapper-height': null }"];
      for (const message of [...messages, "{ 'datawrapper-height': 400 }", "{ 'datawrapper-height': {} }"]) {
        expect(await said(page, 1, message), message).toEqual([200, 200]);
      }
      expect(errors).toEqual([]);
    });
  });

  it('believes from 50 to 5000, and gives the height to the frame that spoke and to no other', async () => {
    await withFrames(async (page) => {
      expect(await said(page, 1, `{ 'datawrapper-height': { x: 50 } }`)).toEqual([50, 200]);
      expect(await said(page, 2, `{ 'datawrapper-height': { x: 5000 } }`)).toEqual([50, 5000]);
      // The page itself is no frame.
      expect(await said(page, 0, `{ 'datawrapper-height': { x: 400 } }`)).toEqual([50, 5000]);
      expect(await said(page, 1, `{ 'datawrapper-height': { x: 123.4 } }`)).toEqual([123, 5000]);
    });
  });
});

it('a frame without a script is as tall as the code says, and its content can be scrolled to', async () => {
  const address = stage.parents.put(
    frameCode({ address: stage.embeds.at(PATHS.all), title: 'A chart', height: 400 }),
  );
  await withPage(stage.browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(address);
    const box = await page.locator('iframe').boundingBox();
    expect(box?.height).toBe(400);
    const footer = page.frames()[1]?.locator('footer');
    await footer?.scrollIntoViewIfNeeded();
    expect((await footer?.boundingBox())?.y).toBeLessThan((box?.y ?? 0) + 400);
  });
});
