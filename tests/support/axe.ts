import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: all that another colour scheme can change, as a test of the styles says. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}
interface WindowWithAxe {
  readonly axe: { run(context: object, options: object): Promise<AxeResult> };
}

/** Puts axe into a page and opens all that can be opened. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(SOURCE);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** What axe finds in a page that it was added to: by all its rules, or by those of colour. */
export async function axeFindings(page: Page, rules: 'all' | 'colour'): Promise<string[]> {
  const { violations } = await page.evaluate(
    (runOnly) =>
      (window as unknown as WindowWithAxe).axe.run(document, { runOnly, resultTypes: ['violations'] }),
    rules === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: COLOUR_RULES },
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
  );
}
