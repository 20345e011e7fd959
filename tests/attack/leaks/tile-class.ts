import { messagesOf } from '../../../src/i18n/messages.ts';
import { change, textOf } from '../../support/copy-site.ts';
import { at, drawingOf, drawingText, placeOf } from '../../support/patch-drawing.ts';
import { csvRows, keyOf, type CsvRow } from '../../support/published-rows.ts';
import { areaRows, pageName, pageNames, truth, type Language } from '../../support/site-facts.ts';
import type { Given, Leak } from './leak.ts';

/** The page whose map is taken, and the page that a careless build gave one. */
const [MAPPED, TARGET] = ['offenders', 'offenders-repeat'];
const LIMITS = [5, 10, 15] as const;
const HEAVY = '[font-weight]';

interface Tile {
  readonly row: CsvRow | undefined;
  readonly box: Element | undefined;
  readonly name: Element;
  readonly text: Element | undefined;
}

function classOf(value: number): number {
  return LIMITS.filter((limit) => value >= limit).length;
}

function tilesOf(svg: Element, rows: readonly CsvRow[], codes: ReadonlyMap<string, string>): Tile[] {
  const boxes = [...svg.querySelectorAll('g[class^=q] > rect')];
  const texts = [...svg.querySelectorAll(`g${HEAVY} > text`)];
  return [...svg.querySelectorAll(`g:is(.c-ink, .c-on):not(${HEAVY}) > text`)].map((name) => {
    const { x, y } = placeOf(name);
    const inside = (box: Element): boolean =>
      Math.abs(at(box, 'x') + at(box, 'width') / 2 - x) < 2 &&
      y > at(box, 'y') &&
      y < at(box, 'y') + at(box, 'height');
    return {
      row: rows.find(({ area }) => area === codes.get(name.textContent)),
      box: boxes.find(inside),
      name,
      text: texts
        .filter((text) => placeOf(text).x === x && placeOf(text).y > y)
        .sort((a, b) => placeOf(a).y - placeOf(b).y)[0],
    };
  });
}

/** The group of a drawing with these attributes; made after the like of another where there is none. */
function group(svg: Element, className: string, like: Element): Element {
  const heavy = like.hasAttribute('font-weight');
  const found = [...svg.querySelectorAll(`g.${className}`)].find(
    (one) => one.hasAttribute('font-weight') === heavy,
  );
  if (found) return found;
  const made = like.cloneNode(false) as Element;
  made.setAttribute('class', className);
  like.after(made);
  return made;
}

/** Draws a tile in the class of its true value; what it says is withheld stays withheld in words. */
function paint(svg: Element, tile: Tile, value: number): void {
  const { row, box, name, text } = tile;
  const index = classOf(value);
  if (box?.parentElement) group(svg, `q${String(index + 1)}`, box.parentElement).append(box);
  if (text) text.textContent = row?.['status'] === 'c' ? '[c]' : String(value);
  for (const words of [name, text])
    if (words?.parentElement) group(svg, index < 2 ? 'c-ink' : 'c-on', words.parentElement).append(words);
}

/** Names on the wide map are short names, those on the phone are shorter still. */
function codesOf(dist: string, lang: Language): ReadonlyMap<string, string> {
  return new Map(
    csvRows(dist, 'latest/areas.csv')
      .filter(({ type }) => type !== 'former')
      .flatMap((row) =>
        [`short_${lang}`, `tile_${lang}`].map((name) => [row[name] ?? '', row['area'] ?? '']),
      ),
  );
}

function keys(lang: Language): string {
  const { below, between, andAbove } = messagesOf(lang).indicator;
  const [a, b, c] = LIMITS.map(String) as [string, string, string];
  const items = [below(a), between(a, b), between(b, c), andAbove(c)];
  return items.map((words, i) => `<li><span class="swatch q${String(i + 1)}"></span> ${words}</li>`).join('');
}

function mapSection(dist: string, lang: Language, values: ReadonlyMap<string, number>): string {
  const rows = areaRows(dist, TARGET);
  const source = textOf(dist, pageName(lang, `indicators/${MAPPED}/`));
  const title = rows.find(({ area }) => area === 'KZ')?.['period'] ?? '';
  const drawings = ['map-n', 'map-w'].map((id) => {
    const svg = drawingOf(source, id);
    if (!svg) throw new Error(`no map on the page of ${MAPPED}`);
    for (const tile of tilesOf(svg, rows, codesOf(dist, lang))) {
      const value = tile.row && values.get(keyOf(tile.row));
      if (value !== undefined) paint(svg, tile, value);
    }
    const name = svg.querySelector('title');
    if (name) name.textContent = name.textContent.replace(/:.*/s, `: ${title}`);
    return drawingText(svg);
  });
  return (
    `<section class="section" aria-labelledby="map-h"><h2 id="map-h">${title}</h2>` +
    `<figure class="chart-figure" aria-labelledby="map-h">${drawings.join('')}` +
    `<ul class="keys">${keys(lang)}</ul></figure></section>`
  );
}

function given(key: string, value: number): Given {
  const index = classOf(value);
  const high = LIMITS[index];
  return { key, low: LIMITS[index - 1] ?? 0, high: high === undefined ? Number.POSITIVE_INFINITY : high - 1 };
}

export const tileClass: Leak = {
  name: 'tile-class',
  says: 'A tile map fills the tiles of withheld regions with the class of their true value.',
  apply({ dist }, secrets) {
    const hidden = truth(secrets);
    const rows = areaRows(dist, TARGET).filter(({ area }) => area !== 'KZ');
    const values = new Map(rows.map((row) => [keyOf(row), hidden.get(keyOf(row)) ?? Number(row['value'])]));
    for (const [lang, page] of pageNames(`indicators/${TARGET}/`)) {
      const section = mapSection(dist, lang, values);
      const before = '<section class="section" aria-labelledby="dots-h">';
      change(dist, page, (html) => html.replace(before, section + before));
    }
    const tiles = new Set(codesOf(dist, 'kk').values());
    return rows.flatMap((row) => {
      const value = hidden.get(keyOf(row));
      return value !== undefined && tiles.has(row['area'] ?? '') ? [given(keyOf(row), value)] : [];
    });
  },
};
