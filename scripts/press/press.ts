import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  embedAddress,
  EMBED_URLS,
  EMBEDS,
  BRIEFINGS,
  IMAGES,
  PRESS_INDEX,
  RESIZE_SCRIPT,
} from '../../src/domain/press-paths.ts';
import type { EmbedFile, PictureFile, PressIndex } from '../../src/domain/press-index.ts';
import { LANGUAGES } from '../../src/domain/text.ts';
import { statusViews } from '../../src/views/embed/status-view.ts';
import type { EmbedView } from '../../src/views/embed/view.ts';
import type { BriefingOptions } from './briefing/briefings.ts';
import { catalogueEntry, type CatalogueEntry } from './catalogue.ts';
import { editionsOf, indicatorsOf, type PressEdition } from './editions.ts';
import { embedHeight } from './embed/height.ts';
import { embedPage } from './embed/page.ts';
import { resizeScript } from './embed/script.ts';
import { statusHeight, statusPage } from './embed/status-page.ts';
import { fontFiles } from './embed/style.ts';
import { FROZEN_EMBEDS, unpackPages } from './frozen-embeds.ts';
import { oembed, oembedPath } from './oembed.ts';
import { titleCard } from './picture/title-card.ts';
import { FILE_FONT } from '../../src/charts/render-file.ts';
import { picturesOf, type DrawnPicture } from './pictures.ts';
import { PICTURE_FONT } from './png.ts';
import type { PngOrder } from './png-pool.ts';
import { Record, type PressOutput } from './press-output.ts';
import type { ReadPublished } from './read-store.ts';
import { withdrawnAddresses, withdrawnPage } from './withdrawn.ts';

export interface PressOptions {
  readonly read: ReadPublished;
  readonly output: PressOutput;
  /** Address of the site with a slash at its end; empty where it is not known. */
  readonly site: string;
  /** Every address that an embed has ever had, in the order in which they were given. */
  readonly given: readonly string[];
  /** Draws a picture; without it no PNG is made. */
  readonly png?: (order: PngOrder) => Promise<Uint8Array>;
  /** Makes slides, documents and bulletins of an edition; without it there are none. */
  readonly briefings?: (work: BriefingWork) => Promise<void>;
}

/** What slides and documents are made from, and where they go. */
export type BriefingWork = Pick<BriefingOptions, 'store' | 'output' | 'pictures'>;

export interface PressMade {
  readonly files: number;
  readonly bytes: number;
  /** Addresses that are not in the list of all that were given. */
  readonly fresh: readonly string[];
  readonly withdrawn: readonly string[];
}

const PAGE = 'index.html';

interface Work {
  readonly options: PressOptions;
  readonly record: Record;
  readonly embeds: EmbedFile[];
  readonly pictures: PictureFile[];
  /** Heights of the pictures that are drawn here, by address. */
  readonly heights: Map<string, number>;
  readonly pending: Promise<void>[];
}

/** Writes a picture now, or has it drawn beside what goes on. */
function addPicture({ options, record, pictures, heights, pending }: Work, drawn: DrawnPicture): void {
  const { path, width, height, svg, isPng } = drawn;
  const keep = (content: string | Uint8Array): void => {
    record.write(path, content);
    const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
    pictures.push({ path, bytes, width, height });
  };
  heights.set(path, height);
  if (!isPng) keep(svg);
  else if (options.png) {
    const done = options.png({ svg, width }).then(keep);
    // Awaited at the end, where its error is told; until then it is nobody's.
    done.catch(() => undefined);
    pending.push(done);
  }
}

function addView(work: Work, edition: PressEdition, view: EmbedView): void {
  const path = embedAddress(edition.folder, view.key);
  work.record.write(`${path}${PAGE}`, embedPage(edition, view));
  work.embeds.push({ path, height: embedHeight(view) });
  for (const drawn of picturesOf(edition, view, work.options.site)) addPicture(work, drawn);
}

/** All charts of an edition, the answers for programs, and the list for the form. */
async function addEdition(work: Work, edition: PressEdition): Promise<void> {
  const { record, options } = work;
  const catalogues = new Map<string, CatalogueEntry[]>();
  const heights = work.heights;
  for (const indicator of indicatorsOf(edition)) {
    for (const view of [...indicator.all, ...indicator.areas, ...indicator.others])
      addView(work, edition, view);
    // Those who draw beside us hand over what is done, and take the next.
    await setImmediate();
    const [first] = indicator.all;
    if (!first && indicator.areas.length === 0) continue;
    const entries = catalogues.get(indicator.lang) ?? [];
    catalogues.set(indicator.lang, [
      ...entries,
      catalogueEntry(edition, indicator, (path) => heights.get(path) ?? 0),
    ]);
    if (first && options.site !== '' && edition.folder === 'latest/')
      record.write(oembedPath(first), oembed(edition, first, options.site));
  }
  for (const [lang, entries] of catalogues) {
    record.write(`${EMBEDS}${edition.folder}${lang}/catalogue.json`, `${JSON.stringify(entries)}\n`);
  }
}

/** Strips of measures, of each region and each body that answers for one. */
function addStrips({ record, embeds }: Work, edition: PressEdition): void {
  for (const view of LANGUAGES.flatMap((lang) => statusViews(edition.store, lang))) {
    const path = embedAddress(edition.folder, view.key);
    record.write(`${path}${PAGE}`, statusPage(edition, view));
    embeds.push({ path, height: statusHeight(view) });
  }
}

/** The picture of pages that have no chart of their own. */
function addTitleCards(work: Work, { store, folder }: PressEdition): void {
  for (const lang of LANGUAGES) {
    const { site } = store.index;
    const svg = titleCard({ name: site.name[lang], title: site.tagline[lang], text: site.disclaimer[lang] });
    addPicture(work, {
      path: `${IMAGES}${folder}${lang}/card.1200x630.png`,
      width: 1200,
      height: 630,
      svg: svg.replaceAll(FILE_FONT, PICTURE_FONT),
      isPng: true,
    });
  }
}

/** Charts of releases, as they were kept. */
function addPinned({ record, options: { read } }: Work, { store }: PressEdition): void {
  for (const { id } of store.index.releases) {
    const kept = `r/${id}/${FROZEN_EMBEDS}`;
    if (!store.index.files.some(({ path }) => path === kept)) continue;
    for (const { path, content } of unpackPages(read(kept), id)) record.write(path, content);
  }
}

function indexOf({ record, embeds, pictures }: Work, script: string): PressIndex {
  const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  return {
    script: { path: RESIZE_SCRIPT, integrity },
    embeds: [...embeds].sort(byPath),
    pictures: [...pictures].sort(byPath),
    briefings: [...record.below(BRIEFINGS)],
  };
}

/** Pages for addresses at which nothing stands any more, and the list of all addresses ever given. */
function addAddresses(
  { record, embeds, options: { given, read } }: Work,
  { store }: PressEdition,
): Pick<PressMade, 'fresh' | 'withdrawn'> {
  const made = new Set(embeds.map(({ path }) => path));
  const withdrawn = withdrawnAddresses(given, made);
  for (const line of withdrawn) record.write(`${line}${PAGE}`, withdrawnPage(store, read, line));
  const latest = [...made].filter((path) => path.startsWith(`${EMBEDS}latest/`));
  const known = new Set(given);
  const fresh = latest.filter((path) => !known.has(path)).sort();
  record.write(EMBED_URLS, [...given, ...fresh].map((line) => `${line}\n`).join(''));
  return { fresh, withdrawn };
}

/**
 * Makes of what is published everything that travels: pages to embed, pictures, answers for programs, slides and
 * documents. Reads what visitors can download and nothing else.
 */
export async function pressFiles(options: PressOptions): Promise<PressMade> {
  const record = new Record(options.output);
  const work: Work = { options, record, embeds: [], pictures: [], heights: new Map(), pending: [] };
  const editions = editionsOf(options.read);
  const [latest] = editions;
  if (!latest) throw new Error('nothing is published');
  for (const edition of editions) await addEdition(work, edition);
  addStrips(work, latest);
  addTitleCards(work, latest);
  addPinned(work, latest);
  const { fresh, withdrawn } = addAddresses(work, latest);
  for (const { path, content } of fontFiles()) record.write(`${EMBEDS}${path}`, content);
  const script = resizeScript();
  record.write(RESIZE_SCRIPT, script);
  await Promise.all(work.pending);
  await options.briefings?.({
    store: latest.store,
    output: record,
    pictures: work.pictures.map(({ path }) => path),
  });
  record.write(PRESS_INDEX, `${JSON.stringify(indexOf(work, script))}\n`);
  return { ...record.size, fresh, withdrawn };
}
