import { mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { embedPage } from '../../scripts/press/embed/page.ts';
import { resizeScript } from '../../scripts/press/embed/script.ts';
import { fontFiles } from '../../scripts/press/embed/style.ts';
import { withdrawnPage } from '../../scripts/press/withdrawn.ts';
import { headerRules, headersOf } from '../../src/build/headers.ts';
import { inlineHashes } from '../../src/build/inline-hashes.ts';
import { embedPath, EMBEDS, RESIZE_SCRIPT, type PressFolder } from '../../src/domain/press-paths.ts';
import type { PublishedRow } from '../../src/domain/row.ts';
import { allAreaEmbeds, areaEmbeds, type EmbedView } from '../../src/views/embed/view.ts';
import { documentOf, type Store } from '../../src/views/store.ts';
import { realStore } from '../src/views/real-store.ts';
import { temporaryFolder } from './data-folder.ts';
import { serve } from './serve.ts';

/** What the embeds here are known by: of all areas, of one, of a painful subject, and one that was taken back. */
export const PATHS = {
  all: 'kk/offenders/dots/',
  map: 'kk/offenders/map/',
  lines: 'kk/neet/series/',
  area: 'kk/offenders/dots/kz-31/',
  quiet: 'kk/child-suicides/table/',
  withdrawn: 'kk/offenders/gone/',
} as const;

const LATEST = `${EMBEDS}latest/`;
const RELEASE = 'r/2026-11/' satisfies PressFolder;
const DRAWN = 'offenders-rate';

/** What became of the figures of a release; each stands below a folder of its own, as a site below a path does. */
export const FATES = ['same', 'revised', 'newer', 'withheld', 'withdrawn', 'missing', 'unshared'] as const;
export type Fate = (typeof FATES)[number];

function withRows(store: Store, change: (row: PublishedRow) => readonly PublishedRow[]): Store {
  const document = documentOf(store, DRAWN);
  const changed = { ...document, rows: document.rows.flatMap(change) };
  return { ...store, indicators: new Map([...store.indicators, [DRAWN, changed]]) };
}

function viewAt(store: Store, wanted: string): EmbedView {
  const [, id = ''] = wanted.split('/');
  const views = [...allAreaEmbeds(store, 'kk', id), ...areaEmbeds(store, 'kk', id)];
  const found = views.find(({ key }) => embedPath(key) === wanted);
  if (!found) throw new Error(`there is no embed ${wanted}`);
  return found;
}

function pageOf(store: Store, wanted: string, folder: PressFolder = 'latest/'): string {
  return embedPage({ store, folder }, viewAt(store, wanted));
}

function taken(store: Store): string {
  const nothing = (): never => {
    throw new Error('nothing else is asked for');
  };
  return withdrawnPage(store, nothing, LATEST + PATHS.withdrawn);
}

/** The page of a release, and the page of today beside it. */
function fates(store: Store): Readonly<Record<Fate, readonly [pinned: string, latest: string | null]>> {
  const pinned = pageOf(store, PATHS.all, RELEASE);
  const less = withRows(store, (row) => (row.area === 'KZ-31' ? [] : [row]));
  const other = withRows(store, (row) =>
    row.area === 'KZ-31' && row.value !== null ? [{ ...row, value: row.value + 1 }] : [row],
  );
  const latest = pageOf(store, PATHS.all);
  return {
    same: [pinned, latest],
    revised: [pinned, pageOf(other, PATHS.all)],
    newer: [pageOf(less, PATHS.all, RELEASE), latest],
    withheld: [pinned, pageOf(less, PATHS.all)],
    withdrawn: [pinned, taken(store)],
    missing: [pinned, null],
    unshared: [pinned, pageOf(other, PATHS.all)],
  };
}

/** Every page by its path, those of fates below a folder each. */
function pages(store: Store): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const wanted of [PATHS.all, PATHS.map, PATHS.lines, PATHS.area, PATHS.quiet]) {
    made.set(`${LATEST}${wanted}index.html`, pageOf(store, wanted));
  }
  made.set(`${LATEST}${PATHS.withdrawn}index.html`, taken(store));
  for (const [fate, [pinned, latest]] of Object.entries(fates(store))) {
    made.set(`${fate}/${EMBEDS}${RELEASE}${PATHS.all}index.html`, pinned);
    if (latest !== null) made.set(`${fate}/${LATEST}${PATHS.all}index.html`, latest);
  }
  return made;
}

export interface ServedEmbeds {
  readonly origin: string;
  /** Address of an embed of today. */
  readonly at: (wanted: string, query?: string) => string;
  /** Address of the embed of a release. */
  readonly pinned: (fate: Fate) => string;
  /** The HTML of each page, by its path. */
  readonly pages: ReadonlyMap<string, string>;
  readonly server: Server;
}

/** Writes a few embeds with what they need, and serves them with the headers that a host is told to send. */
export async function serveEmbeds(): Promise<ServedEmbeds> {
  const folder = temporaryFolder();
  const made = pages(realStore());
  const fonts = fontFiles().map(({ path: name, content }) => [`${EMBEDS}${name}`, content] as const);
  const files = new Map<string, string | Uint8Array>([...made, ...fonts, [RESIZE_SCRIPT, resizeScript()]]);
  for (const fate of FATES) for (const [name, content] of fonts) files.set(`${fate}/${name}`, content);
  for (const [name, content] of files) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  writeFileSync(path.join(folder, '404.html'), 'there is no such page');
  const rules = headerRules({ pages: { scripts: [], styles: [] }, embeds: inlineHashes(made.values()) });
  const { origin, server } = await serve(folder, (name) => {
    const below = name.replace(/^[a-z]+\/(?=embed\/)/, '');
    const sent = Object.entries(headersOf(rules, below)).map(([key, value]) => [key.toLowerCase(), value]);
    const isUnshared = name.startsWith(`unshared/${LATEST}`);
    return Object.fromEntries(
      sent.filter(
        ([key]) => key !== 'content-type' && !(isUnshared && key === 'access-control-allow-origin'),
      ),
    ) as Record<string, string>;
  });
  return {
    origin,
    at: (wanted, query = '') => `${origin}/${LATEST}${wanted}${query}`,
    pinned: (fate) => `${origin}/${fate}/${EMBEDS}${RELEASE}${PATHS.all}`,
    pages: made,
    server,
  };
}

/** What a careful page lets our frames do. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

export interface Parents {
  readonly origin: string;
  /** Puts a page on the site that shows our embeds; says its address. */
  readonly put: (body: string) => string;
  readonly server: Server;
}

/** Another site, which shows our embeds. */
export async function serveParents(): Promise<Parents> {
  const folder = temporaryFolder();
  const { origin, server } = await serve(folder);
  let count = 0;
  return {
    origin,
    server,
    put(body) {
      count += 1;
      const name = `${String(count)}.html`;
      writeFileSync(
        path.join(folder, name),
        `<!doctype html><meta charset="utf-8"><title>News</title>${body}`,
      );
      return `${origin}/${name}`;
    },
  };
}
