import { gridsIn, isCell, isGrid } from '../parse/grid.ts';
import { around, parseMarkup, textOf, walk, type Element } from '../parse/markup.ts';
import { isInPlot, isParagraph, wrappedText } from '../parse/plot.ts';
import type { Channel } from '../report.ts';
import { anyText } from './any-text.ts';
import { report, type Case, type Context } from './case.ts';
import { toldAttributes } from './cell-content.ts';
import { checkDrawing, type Drawings } from './drawing.ts';
import { Surroundings } from './page-context.ts';
import { plainTable } from './plain-table.ts';
import { checkTable } from './table-cells.ts';
import { textClaims } from './text-claims.ts';

const SPOKEN = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'summary',
  'label',
]);
const SPOKEN_ELEMENTS = new Set(['title', 'desc', 'metadata', 'figcaption', 'caption']);
const HARMLESS = new Set(['content', 'href', 'src', 'srcdoc', 'data', 'action', 'poster']);

/** Reads one page, drawing or feed, and everything inside it. */
class Page {
  readonly #case: Case;
  readonly #context: Context;
  readonly #drawings: Drawings;
  readonly #depth: number;
  readonly #surroundings: Surroundings;

  constructor(case_: Case, context: Context, drawings: Drawings, depth: number) {
    this.#case = case_;
    this.#context = context;
    this.#drawings = drawings;
    this.#depth = depth;
    this.#surroundings = new Surroundings(context, case_.world, case_.names);
  }

  read(root: Element): void {
    for (const element of walk(root)) {
      if (element.name === '!') this.#readHidden(element, 'comment');
      else if (element.name === 'script' || element.name === 'style') this.#readHidden(element, 'script');
      else this.#readElement(element);
    }
    this.#readTexts(root);
    for (const grid of gridsIn(root)) {
      const place = this.#surroundings.placeOf(grid.element);
      checkTable(this.#case, grid, this.#surroundings, place);
      plainTable(this.#case, grid, this.#surroundings, place);
    }
  }

  #again(text: string, context: Context, channel: Channel): void {
    const readMarkup = (inner: string, where: Context, depth: number): void => {
      readPage(this.#case, parseMarkup(inner), where, this.#drawings, this.#depth + depth);
    };
    anyText(this.#case, text, context, channel, readMarkup, this.#depth);
  }

  /** What no reader sees: comments, scripts, styles. */
  #readHidden(element: Element, channel: Channel): void {
    const text = element.children.filter((child) => typeof child === 'string').join('');
    if (!/\d/.test(text) || this.#drawings.seen(text, this.#context)) return;
    const place = element.parent ? this.#surroundings.placeOf(element.parent) : this.#context;
    if (text.length < 4000) {
      const options = { channel, style: 'prose', isAboutPlace: channel === 'comment' } as const;
      textClaims(this.#case, text, place, options);
    }
    this.#again(text, place, channel);
  }

  #readElement(element: Element): void {
    if (element.name === 'svg') {
      const place = this.#surroundings.placeOf(element);
      checkDrawing(this.#case, element, place, this.#drawings);
    }
    if (element.attributes.size === 0) return;
    const key = element.attributes.get('data-key');
    if (key !== undefined) this.#readKeyed(element, key);
    this.#readAttributes(element);
  }

  /** A figure that stands with its key: the key says which cell it is. */
  #readKeyed(element: Element, key: string): void {
    const written = element.attributes.get('value') ?? textOf(element);
    const value = Number(written.replace(',', '.'));
    this.#case.tally.numbers += 1;
    const cell = this.#case.world.withheld.get(key);
    if (cell && written !== '' && !Number.isNaN(value)) {
      report(
        this.#case,
        cell,
        { exact: value },
        'key',
        this.#context.where,
        `a figure with its key: ${written}`,
      );
      return;
    }
    const known = this.#case.world.rows.get(key)?.value;
    if (known !== undefined && known !== null && known !== value && !Number.isNaN(value)) {
      this.#case.contradictions.push({ key, value, known, where: this.#context.where });
    }
  }

  #readAttributes(element: Element): void {
    for (const [name, text] of element.attributes) {
      if (!/\d/.test(text)) continue;
      if (HARMLESS.has(name)) {
        this.#readAddress(element, name, text);
        continue;
      }
      if (toldAttributes({ ...element, attributes: new Map([[name, text]]) }).length === 0) continue;
      if (element.name === 'data' && name === 'value') continue;
      // In the parts of Office files these are measures of the layout; figures stand in their texts.
      if (element.name.includes(':') && !/\p{L}/u.test(text)) continue;
      const place = this.#surroundings.placeOf(element);
      const channel: Channel = SPOKEN.has(name) ? 'alternative text' : 'attribute';
      const { isTight, isLoose } = place;
      textClaims(this.#case, text, place, { channel, style: 'prose', isAboutPlace: isTight, isLoose });
      if (/^\s*[[{<]/.test(text)) this.#again(text, place, channel);
    }
  }

  /** Addresses carry numbers in what follows `?` and `#`, or a whole file in `data:`. */
  #readAddress(element: Element, name: string, text: string): void {
    const isOther = element.name === 'meta' || name === 'srcdoc' || text.startsWith('data:');
    const query = isOther ? text : /[?#].*\d.*/.exec(text)?.[0];
    if (query === undefined) return;
    const place = this.#surroundings.placeOf(element);
    if (name === 'srcdoc' || text.startsWith('data:')) this.#again(text, place, 'attribute');
    else
      textClaims(this.#case, query, place, {
        channel: 'alternative text',
        style: 'prose',
        isAboutPlace: false,
      });
  }

  /** Words as a reader has them, block by block; figures with a key are left out of them. */
  #readTexts(element: Element): void {
    if (['!', 'script', 'style'].includes(element.name)) return;
    if (isParagraph(element)) {
      this.#readBlock(element);
      return;
    }
    if (element.name === 'svg' || element.name === 'data') {
      for (const child of element.children) if (typeof child !== 'string') this.#readTexts(child);
      return;
    }
    const hasWords = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
    if (!hasWords || element.name === '#root') {
      for (const child of element.children) if (typeof child !== 'string') this.#readTexts(child);
      return;
    }
    this.#readBlock(element);
  }

  #readBlock(element: Element): void {
    const text = isParagraph(element) ? wrappedText(element) : blockText(element);
    if (!/\d/.test(text)) return;
    if (/<\w/.test(text)) this.#again(text, this.#context, 'text');
    const place = this.#surroundings.placeOf(element);
    const channel: Channel = SPOKEN_ELEMENTS.has(element.name) ? 'alternative text' : 'text';
    const { isLoose } = place;
    // The words of a drawing are looked at with its rows.
    const isDrawn = isLoose && around(element, ({ name }) => name === 'svg') !== null && isInPlot(element);
    const isAboutPlace = (place.isTight || isLoose) && !isInCell(element) && !isDrawn;
    textClaims(this.#case, text, place, { channel, style: 'prose', isAboutPlace, isLoose });
  }
}

/** What stands in cells is looked at with the table. */
function isInCell(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) {
    if (isCell(at)) return true;
    if (isGrid(at)) return false;
  }
  return false;
}

function blockText(element: Element): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += child;
    else if (child.name === 'data') text += ' \u0002 ';
    else if (!['!', 'script', 'style', 'svg', 'sup'].includes(child.name)) text += ` ${blockText(child)} `;
  }
  return text;
}

/** What the title and the first heading add where the address of a page says nothing. */
function withTitle(case_: Case, root: Element, context: Context): Context {
  if (context.indicators.size > 0 && context.areas.size > 0) return context;
  const heads = [...walk(root)].filter(({ name }) => name === 'title' || name === 'h1').slice(0, 2);
  const text = heads.map(textOf).join(' · ');
  const indicators = new Set(case_.names.indicatorsIn(text).map(({ id }) => id));
  const areas = new Set(case_.names.areasIn(text).map(({ id }) => id));
  return {
    ...context,
    indicators: context.indicators.size > 0 ? context.indicators : indicators,
    areas: context.areas.size > 0 ? context.areas : areas,
  };
}

/** Reads a page already parsed. */
export function readPage(case_: Case, root: Element, context: Context, drawings: Drawings, depth = 0): void {
  if (depth > 4) return;
  new Page(case_, withTitle(case_, root, context), drawings, depth).read(root);
}
