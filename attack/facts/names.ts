import type { World } from './world.ts';

/** A place of a text where an area or an indicator is named. */
export interface Mention {
  readonly id: string;
  readonly at: number;
  readonly end: number;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The word in any case of its language: endings change, beginnings do not. */
function anyCase(word: string): string {
  const letters = /^\p{L}{6,}$/u.test(word);
  return letters ? `${escape(word.slice(0, -2))}\\p{L}{0,5}` : escape(word);
}

interface Pattern {
  readonly id: string;
  readonly pattern: RegExp;
}

/** Names begin with at least so many letters; by these they are looked up. */
const START = 3;

/** Finds many names in a text: at each word only those are tried that begin like it. */
class Finder {
  readonly #byStart = new Map<string, Pattern[]>();
  readonly #known = new Map<string, readonly Mention[]>();

  constructor(names: readonly (readonly [name: string, id: string])[]) {
    const ids = new Map<string, string>();
    for (const [name, id] of names) if (!ids.has(name.toLowerCase())) ids.set(name.toLowerCase(), id);
    // The longest first: "Almaty Region" before "Almaty".
    const sorted = [...ids].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
    for (const [name, id] of sorted) {
      const body = name.split(' ').map(anyCase).join('[ \u00A0]');
      const pattern = new RegExp(`${body}(?![\\p{L}\\p{N}])`, 'iuy');
      const start = name.slice(0, START);
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), { id, pattern }]);
    }
  }

  find(text: string): readonly Mention[] {
    const known = this.#known.get(text);
    if (known) return known;
    const mentions = this.#search(text);
    this.#known.set(text, mentions);
    return mentions;
  }

  #search(text: string): Mention[] {
    const mentions: Mention[] = [];
    const lower = text.toLowerCase();
    let free = 0;
    for (const { index } of text.matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]/gu)) {
      if (index < free) continue;
      for (const { id, pattern } of this.#byStart.get(lower.slice(index, index + START)) ?? []) {
        pattern.lastIndex = index;
        const found = pattern.exec(text);
        if (!found) continue;
        free = index + found[0].length;
        mentions.push({ id, at: index, end: free });
        break;
      }
    }
    return mentions;
  }
}

/** Finds areas and indicators by name, in any of the languages, and by code. */
export class Names {
  readonly #areas: Finder;
  readonly #indicators: Finder;
  readonly #whole = new Map<string, string[]>();

  constructor(world: World) {
    const used = new Set([...world.rows.values()].map(({ area }) => area));
    const areas = [...world.territory.areas.values()].filter(({ code }) => used.has(code));
    const bare = [...used].filter((code) => code !== '' && !world.territory.areas.has(code));
    this.#areas = new Finder([
      ...areas.flatMap(({ code, names }) =>
        [code, ...names.filter((name) => name.length > 2)].map((name) => [name, code] as const),
      ),
      ...bare.map((code) => [code, code] as const),
    ]);
    for (const { code, names, marks } of areas) {
      for (const name of [code, ...names, ...marks]) this.#addWhole(name, code);
    }
    for (const code of bare) this.#addWhole(code, code);
    const indicators = [...world.definitions.values()].flatMap(({ id, names }) =>
      [id, ...names.filter((name) => name.length > 5)].map((name) => [name, id] as const),
    );
    const ids = [...new Set([...world.rows.values()].map(({ indicator }) => indicator))];
    this.#indicators = new Finder([...indicators, ...ids.map((id) => [id, id] as const)]);
  }

  #addWhole(name: string, code: string): void {
    const plain = plainName(name);
    const codes = this.#whole.get(plain) ?? [];
    if (!codes.includes(code)) this.#whole.set(plain, [...codes, code]);
  }

  /** Areas named in a running text, from left to right. */
  areasIn(text: string): readonly Mention[] {
    return this.#areas.find(text);
  }

  /** Indicators named in a running text. */
  indicatorsIn(text: string): readonly Mention[] {
    return this.#indicators.find(text);
  }

  /** Areas that the text as a whole is the name of; abbreviations count too. */
  areasCalled(text: string): readonly string[] {
    return this.#whole.get(plainName(text)) ?? [];
  }
}

/** A name without differences of spaces and capitals. */
export function plainName(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
