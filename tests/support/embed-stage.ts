import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { serveEmbeds, serveParents, type Parents, type ServedEmbeds } from './embeds.ts';

/** A browser, our embeds, and another site that shows them. */
export interface EmbedStage {
  readonly browser: Browser;
  readonly embeds: ServedEmbeds;
  readonly parents: Parents;
  readonly close: () => Promise<void>;
}

/** Opens all three; whoever opens closes. */
export async function openStage(): Promise<EmbedStage> {
  const [embeds, parents, browser] = [await serveEmbeds(), await serveParents(), await launchChromium()];
  const close = async (): Promise<void> => {
    await browser.close();
    embeds.server.close();
    parents.server.close();
  };
  return { browser, embeds, parents, close };
}
