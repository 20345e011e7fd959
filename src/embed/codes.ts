/** The widest frame that the codes ask for. */
export const EMBED_WIDTH = 720;

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A frame on another page. */
export interface Framed {
  readonly address: string;
  readonly title: string;
  /** In pixels; a column of 720 unless another is asked for. */
  readonly width?: number;
  /** Right at that width; narrower frames are scrolled. */
  readonly height: number;
}

/** What our charts need of a frame, and no more: no look at the page around them, no forms. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * How a frame looks. Browsers lay paper below one whose colour scheme is not that of the page in it: a transparent chart
 * names the light one, and on a page that is dark its frame must do so too.
 */
function styleOf(address: string, width: number): string {
  const scheme = /[?&]transparent=true(?:&|$)/.test(address) ? ';color-scheme:light' : '';
  return `border:0;width:100%;max-width:${String(width)}px${scheme}`;
}

/** A frame that needs no script. */
export function frameCode({ address, title, height, width = EMBED_WIDTH }: Framed): string {
  return (
    `<iframe src="${attribute(address)}" title="${attribute(title)}" loading="lazy" ` +
    `width="${String(width)}" height="${String(height)}" style="${styleOf(address, width)}" ` +
    `referrerpolicy="no-referrer" sandbox="${SANDBOX}"></iframe>`
  );
}

/** The same with the script that makes it fit; the hash holds for ever, since the script never changes. */
export function scriptCode(
  frame: Framed,
  script: { readonly address: string; readonly integrity: string },
): string {
  return (
    `${frameCode(frame)}\n<script src="${attribute(script.address)}" integrity="${script.integrity}" ` +
    `crossorigin="anonymous" defer></script>`
  );
}

/** A picture on another page, with another one for phones. */
export interface Pictured {
  readonly page: string;
  readonly phone: string;
  readonly column: string;
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
  readonly caption: string;
}

/** A picture that is a link, with its source below. */
export function imageCode({ page, phone, column, width, height, alternative, caption }: Pictured): string {
  return (
    `<figure><a href="${attribute(page)}"><picture><source media="(max-width:480px)" srcset="${attribute(phone)}">` +
    `<img src="${attribute(column)}" width="${String(width)}" height="${String(height)}" alt="${attribute(alternative)}" ` +
    `loading="lazy" decoding="async"></picture></a><figcaption>${attribute(caption)}</figcaption></figure>`
  );
}

/** A link in a text; systems that know oEmbed make a chart of it. */
export function linkCode(page: string, title: string): string {
  return `<a href="${attribute(page)}">${attribute(title)}</a>`;
}
