import { decodeEntities } from './entities.ts';

/** An element of HTML, SVG or XML. Comments are elements of the name `!`. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
  readonly parent: Element | null;
}

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Their content is no markup. */
const RAW = new Set(['script', 'style', 'textarea']);

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
const NONE: ReadonlyMap<string, string> = new Map();

function parseAttributes(text: string): ReadonlyMap<string, string> {
  if (text.trim() === '') return NONE;
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}

/** The end of a tag: the first `>` outside quotation marks. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quote) {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return text.length;
}

class Parser {
  readonly root: Element = { name: '#root', attributes: NONE, children: [], parent: null };
  #open: Element = this.root;
  readonly #text: string;
  readonly #isXml: boolean;

  constructor(text: string, isXml: boolean) {
    this.#text = text;
    this.#isXml = isXml;
  }

  parse(): Element {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const next = text.indexOf('<', at);
      if (next < 0) break;
      if (next > at) this.#addText(text.slice(at, next));
      at = this.#markup(next);
    }
    if (at < text.length) this.#addText(text.slice(at));
    return this.root;
  }

  #addText(text: string): void {
    this.#open.children.push(decodeEntities(text));
  }

  #add(name: string, attributes: ReadonlyMap<string, string>): Element {
    const element: Element = { name, attributes, children: [], parent: this.#open };
    this.#open.children.push(element);
    return element;
  }

  /** Reads what begins with `<` and returns the place behind it. */
  #markup(at: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      const stop = end < 0 ? text.length : end;
      this.#add('!', NONE).children.push(text.slice(at + 4, stop));
      return stop + 3;
    }
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      this.#open.children.push(text.slice(at + 9, end < 0 ? text.length : end));
      return end < 0 ? text.length : end + 3;
    }
    const end = tagEnd(text, at + 1);
    const next = text[at + 1] ?? '';
    if (next === '/')
      this.#close(
        text
          .slice(at + 2, end)
          .trim()
          .toLowerCase(),
      );
    else if (/[a-z]/i.test(next)) return this.#start(text.slice(at + 1, end), end + 1);
    else if (next !== '!' && next !== '?') {
      this.#addText('<');
      return at + 1;
    }
    return end + 1;
  }

  #start(tag: string, behind: number): number {
    const name = /^[^\s/>]+/.exec(tag)?.[0].toLowerCase() ?? '';
    const isEmpty = tag.endsWith('/') && (this.#isXml || !/=[^\s"']*\/$/.test(tag));
    const body = tag.slice(name.length, isEmpty ? -1 : undefined);
    const element = this.#add(name, parseAttributes(body));
    if (isEmpty || (!this.#isXml && VOID.has(name))) return behind;
    if (!this.#isXml && RAW.has(name)) return this.#raw(element, behind);
    this.#open = element;
    return behind;
  }

  /** What stands up to the end tag is no markup. */
  #raw(element: Element, behind: number): number {
    const close = new RegExp(`</${element.name}\\s*>`, 'gi');
    close.lastIndex = behind;
    const found = close.exec(this.#text);
    const end = found?.index ?? this.#text.length;
    element.children.push(this.#text.slice(behind, end));
    return end + (found?.[0].length ?? 0);
  }

  #close(name: string): void {
    let element: Element | null = this.#open;
    while (element && element.name !== name) element = element.parent;
    if (element?.parent) this.#open = element.parent;
  }
}

/** Reads HTML, or SVG and XML (`isXml`). Never fails: what is not closed is closed at the end. */
export function parseMarkup(text: string, isXml = false): Element {
  return new Parser(text, isXml).parse();
}

/** Elements below an element, itself included, in the order of the document. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* walk(child);
}

const UNREAD = new Set(['!', 'script', 'style']);

/** The text of an element as a reader has it: without comments, scripts and styles. */
export function textOf(element: Element): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += child;
    else if (!UNREAD.has(child.name)) text += textOf(child);
  }
  return text;
}

/** The nearest element around (itself included) that fulfils a condition. */
export function around(element: Element, isWanted: (element: Element) => boolean): Element | null {
  let at: Element | null = element;
  while (at && !isWanted(at)) at = at.parent;
  return at;
}
