import { parseArgs } from 'node:util';

export const PRESS_USAGE =
  'usage: node scripts/press-files.ts --from DIR --out DIR [--urls FILE [--keep]] [--cache DIR] [--without pictures,briefings]';

/** What takes long and may be left out where a site is only tried. */
const PARTS = ['pictures', 'briefings'] as const;
export type PressPart = (typeof PARTS)[number];

export interface PressArguments {
  /** Folder of the published files, `public/data`. */
  readonly from: string;
  /** Folder of the site, `public`. */
  readonly out: string;
  /** List of all addresses ever given. */
  readonly urls: string | null;
  /** Add to the list what is not in it. */
  readonly keep: boolean;
  /** Folder of pictures made before. */
  readonly cache: string;
  readonly without: ReadonlySet<PressPart>;
}

const DEFAULT_CACHE = 'node_modules/.cache/qorgan';

function folder(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path;
}

function partsOf(list: string): ReadonlySet<PressPart> {
  const names = list.split(',').filter((name) => name !== '');
  return new Set(
    names.map((name) => {
      const part = PARTS.find((one) => one === name);
      if (!part) throw new Error(`--without ${name}: there is only ${PARTS.join(', ')}`);
      return part;
    }),
  );
}

/** Reads the command line; a message for the person when it does not fit the usage. */
export function readPressArguments(argv: readonly string[]): PressArguments | { readonly message: string } {
  try {
    const text = { type: 'string' } as const;
    const options = {
      from: text,
      out: text,
      urls: text,
      keep: { type: 'boolean' },
      cache: text,
      without: text,
    } as const;
    const { values } = parseArgs({ args: [...argv], options });
    const { from = '', out = '', urls, keep = false, cache = DEFAULT_CACHE, without = '' } = values;
    for (const [name, value] of Object.entries({ from, out })) {
      if (value === '') return { message: `missing option: --${name} DIR` };
    }
    return {
      from: folder(from),
      out: folder(out),
      urls: urls ?? null,
      keep,
      cache: folder(cache),
      without: partsOf(without),
    };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
