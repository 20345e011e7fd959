import type { Browser, BrowserContext, Page } from 'playwright-core';

type ContextOptions = Parameters<Browser['newContext']>[0];

/** Opens a context of the browser for one piece of work and closes it, whatever happens. */
export async function withContext<T>(
  browser: Browser,
  options: ContextOptions,
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

/** The same for work that needs one page. */
export async function withPage<T>(
  browser: Browser,
  options: ContextOptions,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  return withContext(browser, options, async (context) => use(await context.newPage()));
}
