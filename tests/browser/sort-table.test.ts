import type { Server } from 'node:http';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
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

async function open(address: string, use: (page: Page) => Promise<void>, script = true): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: script });
  try {
    const page = await context.newPage();
    await page.goto(origin + address);
    await use(page);
  } finally {
    await context.close();
  }
}

interface Row {
  readonly name: string;
  /** Exact value, or the sign of its absence. */
  readonly first: string;
}

/** Rows of a group as they stand: its heads and the country included. */
function rowsOf(table: Locator, group: number): Promise<Row[]> {
  return table
    .locator('tbody')
    .nth(group)
    .evaluate((body) =>
      Array.from((body as HTMLTableSectionElement).rows, (row) => ({
        name: row.cells[0]?.textContent.trim() ?? '',
        first: row.cells[1]?.querySelector('data')?.value ?? row.cells[1]?.textContent.trim() ?? '',
      })),
    );
}

const isNumber = ({ first }: Row): boolean => /^-?[\d.]+$/.test(first);
const numbers = (rows: readonly Row[]): number[] => rows.filter(isNumber).map(({ first }) => Number(first));
const table = (page: Page): Locator => page.locator('table.areas').first();
const sortBy = (page: Page, column: number): Locator =>
  table(page).locator('thead th').nth(column).getByRole('button');

describe('a table of regions', () => {
  it('goes from published to descending, ascending and back; the country stays first', async () => {
    await open('/kk/indicators/adolescent-births/', async (page) => {
      const head = table(page).locator('thead th').nth(1);
      const published = await rowsOf(table(page), 0);
      await sortBy(page, 1).click();
      const descending = await rowsOf(table(page), 0);
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      expect(descending[0]).toEqual(published[0]);
      expect(descending[0]?.name).toBe('Қазақстан');
      const values = numbers(descending.slice(1));
      expect(values.length).toBeGreaterThan(10);
      expect(values).toEqual([...values].sort((a, b) => b - a));
      expect(descending).not.toEqual(published);
      await sortBy(page, 1).click();
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      expect(numbers((await rowsOf(table(page), 0)).slice(1))).toEqual([...values].reverse());
      await sortBy(page, 1).click();
      expect(await head.getAttribute('aria-sort')).toBeNull();
      expect(await rowsOf(table(page), 0)).toEqual(published);
    });
  });

  it('keeps rows without a value last and in the published order, both ways', async () => {
    await open('/kk/indicators/offenders-in-education/', async (page) => {
      const former = (await table(page).locator('tbody').count()) > 1 ? [0, 1] : [0];
      const published = await Promise.all(former.map((group) => rowsOf(table(page), group)));
      const empty = published.map((rows) => rows.slice(1).filter((row) => !isNumber(row)));
      expect(empty.flat().some(({ first }) => first.includes('[c]'))).toBe(true);
      for (let press = 0; press < 2; press += 1) {
        await sortBy(page, 1).click();
        for (const [i, group] of former.entries()) {
          const rows = await rowsOf(table(page), group);
          const without = empty[i] ?? [];
          expect(rows.slice(rows.length - without.length)).toEqual(without);
        }
      }
    });
  });

  it('keeps former territories in their own group', async () => {
    await open('/kk/indicators/schools/', async (page) => {
      const names = async (): Promise<string[]> => (await rowsOf(table(page), 1)).map(({ name }) => name);
      const published = await names();
      await sortBy(page, 1).click();
      const sorted = await names();
      expect(sorted[0]).toBe(published[0]);
      expect([...sorted].sort()).toEqual([...published].sort());
      expect(published.length).toBeGreaterThan(3);
    });
  });

  it('sorts by one column at a time, by keyboard too, and says so', async () => {
    await open('/en/indicators/neet/', async (page) => {
      const said = page.locator('main p[role=status]').first();
      await sortBy(page, 1).focus();
      await page.keyboard.press('Enter');
      expect(await said.textContent()).toBe('2023: highest value first');
      await sortBy(page, 2).focus();
      await page.keyboard.press('Space');
      expect(await said.textContent()).toBe('2022: highest value first');
      expect(await table(page).locator('[aria-sort]').count()).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('2022');
      await sortBy(page, 0).click();
      expect(await said.textContent()).toBe('rows in the published order');
      expect(
        await table(page)
          .locator('[aria-sort]')
          .evaluateAll((nodes) => nodes.map((node) => node.textContent.trim())),
      ).toEqual(['Region']);
      const names = (await rowsOf(table(page), 0)).map(({ name }) => name);
      expect(names.slice(0, 3)).toEqual(['Kazakhstan', 'Abai Region', 'Akmola Region']);
    });
  });

  it('looks the same before and after the script, and after a sort', async () => {
    const boxes = (page: Page): Promise<number[]> =>
      table(page)
        .locator('thead th, tbody tr')
        .evaluateAll((nodes) =>
          nodes.flatMap((node) => {
            const { top, height, width } = node.getBoundingClientRect();
            return [Math.round(top), Math.round(height), Math.round(width)];
          }),
        );
    let before: number[] = [];
    const settled = async (page: Page): Promise<number[]> => {
      await page.evaluate(() => document.fonts.ready.then(() => true));
      return boxes(page);
    };
    await open('/kk/indicators/schools/', async (page) => void (before = await settled(page)), false);
    await open('/kk/indicators/schools/', async (page) => {
      expect(await page.locator('table.areas thead button').count()).toBeGreaterThan(10);
      expect(await settled(page)).toEqual(before);
      const heads = (): Promise<number[]> =>
        table(page)
          .locator('thead th')
          .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().width));
      const widths = await heads();
      await sortBy(page, 2).click();
      expect(await heads()).toEqual(widths);
    });
  });

  it.each(['child-suicides', 'bullied', 'wellbeing-trust', 'violent-discipline'])(
    'has no buttons on the page of %s',
    async (id) => {
      await open(`/kk/indicators/${id}/`, async (page) => {
        expect(await page.locator('main table button').count()).toBe(0);
      });
    },
  );
});
