import { createHash } from 'node:crypto';
import type { Store } from '../../../src/views/store.ts';
import { embedPath, type PressFolder } from '../../../src/domain/press-paths.ts';
import type { Language } from '../../../src/domain/text.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import type { Size } from '../../../src/charts/types.ts';
import type { EmbedView } from '../../../src/views/embed/view.ts';
import type { ChartWithPapers } from '../../../src/views/model.ts';
import { drawingId, inlineChart } from '../drawn.ts';
import { highlightedAreas, highlightsOf } from './highlights.ts';
import { Html, markup } from './html.ts';
import { keys, notes, sentence, sources, table } from './parts.ts';
import { frameScript } from './script.ts';
import { embedStyle } from './style.ts';

/** Where a page stands and what it belongs to. */
export interface EmbedPlace {
  readonly store: Store;
  readonly folder: PressFolder;
}

/** The mark of the site. */
export const MARK = new Html(
  '<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">' +
    '<path d="M3.7 21V12a8.3 8.3 0 0 1 16.6 0v9" fill="none" stroke="currentColor" stroke-width="3.4"/>' +
    '<circle cx="12" cy="17.4" r="3.1" fill="currentColor"/></svg>',
);

/** `../` for each folder below the site. */
export function upFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function policyOf(style: string, script: string): string {
  return [
    "default-src 'none'",
    "font-src 'self'",
    "connect-src 'self'",
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

interface Shell {
  readonly lang: Language;
  readonly title: string;
  /** What the page is known by to the page around it: a part of its own address. */
  readonly id: string;
  /** Leads to the folder of the contract, `embed/v1/`. */
  readonly up: string;
  readonly isWithdrawn?: boolean;
  /** Style sheets of the site that the page needs, where it shows no chart. */
  readonly styles?: readonly string[];
  readonly body: Html;
}

/** A whole page around what it shows. */
export function shell({ lang, title, id, up, isWithdrawn = false, styles, body }: Shell): string {
  const [style, script] = [embedStyle(up, styles), frameScript()];
  const page = markup`<!doctype html><html lang="${lang}" data-embed="${id}"${isWithdrawn && markup` data-withdrawn="true"`}><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policyOf(style, script)}"><meta name="viewport" content="width=device-width"><title>${title}</title><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer"><style>${new Html(style)}</style></head><body>${body}<script>${new Html(script)}</script></body></html>`;
  return `${page.text}\n`;
}

/** A drawing as it stands in the page; over all areas with what would pick out single ones. */
function drawn({ key }: EmbedView, chart: ChartWithPapers, size: Size): Html {
  const svg = inlineChart(drawingId(key), chart, size);
  if (key.area !== null) return new Html(svg);
  const end = svg.lastIndexOf('</svg>');
  const highlights = highlightsOf(chart.drawing, size).text;
  return new Html(`${svg.slice(0, end)}${highlights}${svg.slice(end)}`);
}

function figureOf(view: EmbedView): Html {
  const { chart } = view;
  if (!chart) return markup``;
  const isOne = chart.drawing.form === 'borders';
  const narrow = isOne ? markup`` : drawn(view, chart, 'narrow');
  const wide = drawn(view, chart, isOne ? 'pair' : chart.size);
  const caption = chart.caption.map((one, i) => markup`${i > 0 && ' '}${sentence(one)}`);
  return markup`<figure class="chart-figure" aria-labelledby="title">${pickedOf(view)}${narrow}${wide}${keys(chart.key)}${caption.length > 0 && markup`<figcaption>${caption}</figcaption>`}</figure>`;
}

/** What the script may show: which areas the address picks out. */
function pickedOf({ key, chart }: EmbedView): Html {
  if (key.area !== null || !chart || highlightedAreas(chart.drawing).length === 0) return markup``;
  const isLines = chart.drawing.form === 'series';
  return markup`<p class="picked"${isLines && markup` data-lines`} hidden>${messagesOf(key.lang).embed.picked}:</p>`;
}

/** What the script may show: that the figures of a release no longer stand. */
function saidOf(lang: Language, latest: string): Html {
  const { revised, newer, withdrawnTitle, latest: link } = messagesOf(lang).embed;
  const texts = { revised, newer, withdrawn: `${withdrawnTitle}.` };
  const lines = Object.entries(texts).map(
    ([which, text]) =>
      markup`<p class="said" role="status" data-said="${which}" hidden>${text} <a href="${latest}" target="_blank" rel="noopener">${link}</a></p>`,
  );
  return markup`${lines}`;
}

function helpOf(lang: Language): Html {
  const { site } = messagesOf(lang);
  return markup`<p class="help"><a href="tel:111" aria-label="${site.helpLink}"><b>111</b></a> ${site.helpText}</p>`;
}

function footOf({ store, folder }: EmbedPlace, view: EmbedView, root: string): Html {
  const { lang, indicator } = view.key;
  const { site, embed } = messagesOf(lang);
  const pages = store.edition.pages;
  const files = folder === 'examples/' ? 'examples/' : folder;
  return markup`<footer>${!view.quiet && markup`<a href="tel:111">${site.helpShort}</a>`}<a href="${root}data/v1/${files}indicators/${view.shown}.csv" target="_blank" rel="noopener">CSV</a><a href="${root}${lang}/${pages}${indicator}/" target="_blank" rel="noopener">${embed.wholePage}</a><a class="brand" href="${root}${lang}/" target="_blank" rel="noopener">${MARK}${store.index.site.name[lang]}</a></footer>`;
}

/** Release, day up to which sources were read, licence. */
export function releaseOf({ index }: Store, lang: Language): Html {
  const { site, embed } = messagesOf(lang);
  const { release, site: publisher } = index;
  const licence = markup`<a href="${publisher.data_licence_url}" target="_blank" rel="noopener">${publisher.data_licence}</a>`;
  const dates = `${site.release(release.id)} · ${site.readTo(formatDate(lang, release.read_to))}`;
  return markup`<p class="papers">${dates} · ${embed.licence('')}${licence}</p>`;
}

function papersOf({ store }: EmbedPlace, view: EmbedView): Html {
  const { lang } = view.key;
  const { release } = store.index;
  return markup`${sources(lang, view.sources, view.isComputed ? release.id : undefined)}${releaseOf(store, lang)}`;
}

/** The page of one chart, whole in itself: it reads without a script, and asks for nothing but its typeface. */
export function embedPage(place: EmbedPlace, view: EmbedView): string {
  const { store, folder } = place;
  const { lang } = view.key;
  const { embed, examples } = messagesOf(lang);
  const own = embedPath(view.key);
  const up = upFrom(folder + own);
  const root = upFrom(`embed/v1/${folder}${own}`);
  const isPinned = folder.startsWith('r/');
  const numbers = table(lang, view.table);
  const body = markup`<main class="embed">${isPinned && saidOf(lang, `${up}latest/${own}`)}${store.edition.isSynthetic && markup`<p class="stamp">${examples.band}</p>`}<h1 id="title">${sentence(view.heading)}</h1><p class="sub">${view.sub}</p>${view.quiet && helpOf(lang)}${figureOf(view)}${
    view.quiet ? numbers : markup`<details><summary>${embed.table}</summary>${numbers}</details>`
  }${notes(lang, view.notes)}${papersOf(place, view)}${footOf(place, view, root)}</main>`;
  const title = `${plain(view.heading)} – ${store.index.site.name[lang]}`;
  return shell({ lang, title, id: own.replace(/\/$/, ''), up, body });
}
