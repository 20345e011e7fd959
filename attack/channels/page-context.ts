import type { Names } from '../facts/names.ts';
import type { World } from '../facts/world.ts';
import { isCell, isRow } from '../parse/grid.ts';
import { textOf, type Element } from '../parse/markup.ts';
import type { Context } from './case.ts';

/** Elements that say in words what stands around them. */
const HEADS = new Set(['title', 'h1', 'h2', 'h3', 'h4', 'caption', 'figcaption', 'legend']);
const NOTHING: ReadonlySet<string> = new Set();

/** Where a place in a page stands, and how closely what surrounds it says what it is about. */
export interface Place extends Context {
  /** The nearest that says something is a row, a figure or the like: numbers in it are about that. */
  readonly isTight: boolean;
  /** Only the address or the title of the page names the area: nothing nearer does, nor a row or cell around. */
  readonly isLoose: boolean;
}

/** What the address of a file says it is about. */
export function contextOfPath(path: string, world: World): Context {
  const words = path.toLowerCase().split(/[/!]|\.(?=[a-z]+$)|(?<=\w)\.(?=\w)/);
  const indicators = words.filter((word) => world.definitions.has(word) || world.rowsAt.has(`${word}|`));
  const byRows = [...world.tables.keys()].map((table) => table.slice(0, table.indexOf('|')));
  const known = new Set([...indicators, ...words.filter((word) => byRows.includes(word))]);
  const codes = [...world.territory.areas.keys()].filter((code) => words.includes(code.toLowerCase()));
  const language = words.find((word) => /^(kk|ru|en)$/.test(word)) ?? 'en';
  return { where: path, language, indicators: known, areas: new Set(codes) };
}

/** A page about one cell has these about it as a whole: a number in them may be about anything. */
const DRAWN = new Set(['figure', 'svg', 'text']);

function isTightPlace(element: Element): boolean {
  return (
    isRow(element) || isCell(element) || ['figure', 'svg', 'text', 'a', 'dd', 'option'].includes(element.name)
  );
}

/** What the surroundings of the elements of one page are about. */
export class Surroundings {
  readonly #page: Context;
  readonly #world: World;
  readonly #names: Names;
  readonly #heads = new Map<string, ReadonlySet<string>>();
  readonly #signals = new Map<Element, ReadonlySet<string>>();

  constructor(page: Context, world: World, names: Names) {
    this.#page = page;
    this.#world = world;
    this.#names = names;
  }

  /** Indicators that an element and all below it point to: by keys, by links, by ids. */
  indicatorsIn(element: Element): ReadonlySet<string> {
    const known = this.#signals.get(element);
    if (known) return known;
    const sets = [this.#ownIndicators(element)];
    for (const child of element.children) if (typeof child !== 'string') sets.push(this.indicatorsIn(child));
    const filled = sets.filter(({ size }) => size > 0);
    const [first = NOTHING] = filled;
    const all = filled.length <= 1 ? first : new Set(filled.flatMap((one) => [...one]));
    this.#signals.set(element, all);
    return all;
  }

  #ownIndicators(element: Element): ReadonlySet<string> {
    let found: string | null = null;
    for (const [name, value] of element.attributes) {
      if (name === 'data-key') found = value.slice(0, value.indexOf('|'));
      else if (name === 'href') found = /\/indicators\/([a-z0-9-]+)/.exec(value)?.[1] ?? found;
      else if (name.startsWith('data-') && this.#world.definitions.has(value)) found = value;
    }
    if (found !== null && found !== '') return new Set([found]);
    return HEADS.has(element.name) ? this.#named(textOf(element)) : NOTHING;
  }

  #named(text: string): ReadonlySet<string> {
    const known = this.#heads.get(text) ?? new Set(this.#names.indicatorsIn(text).map(({ id }) => id));
    this.#heads.set(text, known);
    return known;
  }

  /** The area that an element names by itself. */
  areaOf(element: Element): string | null {
    return this.areasOf(element)[0] ?? null;
  }

  /** Areas that an element may name by itself: a code, a link, a header that is a name of one or of several. */
  areasOf(element: Element): readonly string[] {
    const code = element.attributes.get('data-area') ?? element.attributes.get('data-code');
    if (code !== undefined) return this.#known(code);
    if (!isRow(element) && !isCell(element)) return [];
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const areas = this.#headerAreas(child);
      if (areas.length > 0) return areas;
    }
    return [];
  }

  #headerAreas(cell: Element): readonly string[] {
    const link = /\/regions\/([a-z0-9-]+)\/?(?:["#?]|$)/.exec(this.#linkIn(cell))?.[1];
    return link === undefined ? this.#names.areasCalled(textOf(cell)) : this.#known(link);
  }

  #linkIn(element: Element): string {
    const own = element.attributes.get('href');
    if (own !== undefined) return own;
    for (const child of element.children) {
      const link = typeof child === 'string' ? '' : this.#linkIn(child);
      if (link !== '') return link;
    }
    return '';
  }

  #known(code: string): readonly string[] {
    const upper = code.toUpperCase();
    return this.#world.territory.areas.has(upper) ? [upper] : [];
  }

  /** What the nearest element that says anything is about, and that element. */
  #nearest(element: Element): { indicators: ReadonlySet<string>; at: Element } | null {
    for (let at: Element | null = element; at; at = at.parent) {
      if (['#root', 'body', 'html'].includes(at.name)) continue;
      const indicators = this.indicatorsIn(at);
      if (indicators.size > 0) return { indicators, at };
    }
    return null;
  }

  #nearestArea(element: Element): string | null {
    for (let at: Element | null = element; at; at = at.parent) {
      const area = this.areaOf(at);
      if (area !== null) return area;
    }
    return null;
  }

  /** What the nearest surroundings of an element are about; what they leave open, the page says. */
  placeOf(element: Element): Place {
    const area = this.#nearestArea(element);
    const near = this.#nearest(element);
    const isTight = near !== null && isTightPlace(near.at);
    const isClose = area !== null || (isTight && !DRAWN.has(near.at.name));
    const { indicators, areas } = this.#page;
    return {
      ...this.#page,
      indicators: near && near.indicators.size < 8 ? near.indicators : indicators,
      areas: area === null ? areas : new Set([area]),
      isTight: isTight || area !== null,
      isLoose: !isClose && indicators.size > 0 && areas.size > 0,
    };
  }
}
