import { wrapText } from '../../../src/charts/wrap-text.ts';
import { embedPath } from '../../../src/domain/press-paths.ts';
import type { Language } from '../../../src/domain/text.ts';
import { EMBED_WIDTH } from '../../../src/embed/codes.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { StatusView, Strip } from '../../../src/views/embed/status-view.ts';
import { markup, type Html } from './html.ts';
import { MARK, releaseOf, shell, upFrom, type EmbedPlace } from './page.ts';

/** A strip has no drawing: marks and words only. */
const STYLES = ['embed.css', 'marks.css', 'status-strip.css'];

function stripOf({ heading, counts, late }: Strip): Html {
  const squares = counts.flatMap(({ tile, count }) =>
    Array.from({ length: count }, () => markup`<i class="status status-${tile}"></i>`),
  );
  const lines = counts.map(
    ({ tile, count, words }) =>
      markup`<li><i class="status status-${tile}"></i><b>${count}</b><span>${words}</span></li>`,
  );
  return markup`<h2>${heading}</h2><p class="squares" aria-hidden="true">${squares}</p><ul class="counts">${lines}</ul>${late !== '' && markup`<p class="late">${late}</p>`}`;
}

function tableOf(lang: Language, { strips }: StatusView, root: string): Html {
  const { strip, embed } = messagesOf(lang);
  const groups = strips.map(({ heading, rows }) => {
    const lines = rows.map(
      ({ page, name, mark, known }) =>
        markup`<tr><th scope="row"><i class="status status-${mark}"></i> <a href="${root}${lang}/${page}" target="_blank" rel="noopener">${name}</a></th><td>${known}</td></tr>`,
    );
    return markup`<tbody><tr class="group"><th scope="rowgroup" colspan="2">${heading}</th></tr>${lines}</tbody>`;
  });
  return markup`<details><summary>${embed.table}</summary><div class="scroll" role="region" aria-labelledby="title" tabindex="0"><table><thead><tr><th scope="col">${strip.measure}</th><th scope="col">${strip.known}</th></tr></thead>${groups}</table></div></details>`;
}

function footOf({ store }: EmbedPlace, { key: { lang }, page }: StatusView, root: string): Html {
  const { site, embed, strip } = messagesOf(lang);
  return markup`<footer><a href="tel:111">${site.helpShort}</a><a href="${root}data/v1/latest/measure-states.csv" target="_blank" rel="noopener">${strip.files}</a><a href="${root}${lang}/${page}" target="_blank" rel="noopener">${embed.wholePage}</a><a class="brand" href="${root}${lang}/" target="_blank" rel="noopener">${MARK}${store.index.site.name[lang]}</a></footer>`;
}

/** The strip of a region or a body, whole in itself: it reads without a script. */
export function statusPage(place: EmbedPlace, view: StatusView): string {
  const { store, folder } = place;
  const { lang } = view.key;
  const { strip } = messagesOf(lang);
  const own = embedPath(view.key);
  const root = upFrom(`embed/v1/${folder}${own}`);
  const body = markup`<main class="embed"><h1 id="title">${view.heading}</h1><p class="sub">${view.sub}</p><div class="strips">${view.strips.length === 0 ? markup`<p class="late">${strip.none}</p>` : view.strips.map(stripOf)}</div>${view.strips.length > 0 && tableOf(lang, view, root)}<p class="source">${strip.source}</p>${releaseOf(store, lang)}${footOf(place, view, root)}</main>`;
  return shell({
    lang,
    title: `${view.heading} – ${store.index.site.name[lang]}`,
    id: own.replace(/\/$/, ''),
    up: upFrom(folder + own),
    styles: STYLES,
    body,
  });
}

const LINE = EMBED_WIDTH - 24;

function linesOf(text: string, size: number, heavy = false): number {
  return text === '' ? 0 : wrapText(text, LINE, size, heavy).length;
}

function stripHeight({ heading, counts, late, rows }: Strip): number {
  const squares = Math.ceil(rows.length / Math.floor(LINE / 24)) * 24;
  return (
    16 + linesOf(heading, 17, true) * 23 + 8 + squares + 10 + counts.length * 25 + linesOf(late, 15) * 32
  );
}

/** About how tall the page is in a frame as wide as a column, where no script makes it fit. */
export function statusHeight({ heading, sub, strips }: StatusView): number {
  const head = 16 + linesOf(heading, 22, true) * 28 + linesOf(sub, 15) * 22 + 24;
  const rest = 34 + 60 + 64;
  return Math.ceil((head + strips.reduce((sum, one) => sum + stripHeight(one), 0) + rest) / 10) * 10;
}
