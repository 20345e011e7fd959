import { extract } from '@extractus/oembed-extractor';
import { parseHTML } from 'linkedom';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedHeight } from '../../../scripts/press/embed/height.ts';
import { oembed, oembedPath } from '../../../scripts/press/oembed.ts';
import { CARD, embedAddress, imageAddress } from '../../../src/domain/press-paths.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import { allAreaEmbeds, type EmbedView } from '../../../src/views/embed/view.ts';
import type { Store } from '../../../src/views/store.ts';
import { realStore } from '../../src/views/real-store.ts';
import { temporaryFolder } from '../../support/data-folder.ts';
import { serve } from '../../support/serve.ts';

const SHOWN = ['offenders', 'child-suicides', 'poverty'];

let store: Store;
let site: string;
let server: Server;

function firstView(lang: EmbedView['key']['lang'], id: string): EmbedView {
  const [view] = allAreaEmbeds(store, lang, id);
  if (!view) throw new Error(`${id} has no embed`);
  return view;
}

beforeAll(async () => {
  store = realStore();
  const folder = temporaryFolder();
  const base = 'sub/path';
  const served = await serve(folder);
  ({ server } = served);
  site = `${served.origin}/${base}/`;
  const write = (name: string, text: string): void => {
    mkdirSync(path.join(folder, base, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, base, name), text);
  };
  for (const lang of ['kk', 'ru', 'en'] as const) {
    for (const id of SHOWN) {
      const view = firstView(lang, id);
      write(oembedPath(view), oembed({ store, folder: 'latest/' }, view, site));
      const link = `<link rel="alternate" type="application/json+oembed" href="${site}${oembedPath(view)}" title="x">`;
      write(
        `${lang}/indicators/${id}/index.html`,
        `<!doctype html><html lang="${lang}"><head>${link}</head></html>`,
      );
    }
  }
});
afterAll(() => {
  server.close();
});

describe.each(['kk', 'ru', 'en'] as const)('a reader of oEmbed that others wrote, in %s', (lang) => {
  it.each(SHOWN)('finds the chart of %s by the address of its page', async (id) => {
    const view = firstView(lang, id);
    const found = (await extract(`${site}${lang}/indicators/${id}/`, { maxwidth: 300 })) as unknown as Record<
      string,
      unknown
    >;
    expect(found).toMatchObject({
      method: 'auto-discovery',
      version: '1.0',
      type: 'rich',
      title: plain(view.heading),
      provider_name: store.index.site.name[lang],
      provider_url: `${site}${lang}/`,
      width: 720,
      height: embedHeight(view),
      cache_age: 86_400,
    });
    const frame = parseHTML(`<html><body>${String(found['html'])}</body></html>`).document.querySelector(
      'iframe',
    );
    expect(frame?.getAttribute('src')).toBe(`${site}${embedAddress('latest/', view.key)}`);
    expect(frame?.getAttribute('title')).toBe(found['title']);
    expect(frame?.getAttribute('height')).toBe(String(found['height']));
  });
});

describe('the picture that stands for a chart', () => {
  const answer = (id: string): Record<string, unknown> =>
    JSON.parse(oembed({ store, folder: 'latest/' }, firstView('kk', id), site)) as Record<string, unknown>;

  it('is its share card', () => {
    const { key } = firstView('kk', 'offenders');
    expect(answer('offenders')).toMatchObject({
      thumbnail_url: `${site}${imageAddress('latest/', key, CARD)}`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('is left out, with its measures, where there is no chart', () => {
    const names = Object.keys(answer('child-suicides'));
    expect(names).toContain('html');
    expect(names.filter((name) => name.startsWith('thumbnail'))).toEqual([]);
  });
});
