import type { TextFile } from '../files/entry.ts';
import { parseCsv, type Fields } from '../parse/csv.ts';
import { toDefinition, type Definition } from './definition.ts';
import { isObject, parseJson, publishedRows, type WrittenRow } from './read-rows.ts';
import { buildTerritory } from './territory.ts';
import { buildWorld, type World } from './world.ts';

/** Made-up example data live in addresses of their own and must not be mixed with the real ones. */
export function isExample(path: string): boolean {
  return /(^|\/)examples(\/|\.|$)/.test(path);
}

function areasInRows(written: readonly WrittenRow[]): Fields[] {
  const byCode = new Map<string, Fields>();
  for (const { fields, row } of written) if (!byCode.has(row.area)) byCode.set(row.area, fields);
  return [...byCode.values()].map((fields) => {
    const names = Object.entries(fields).filter(([name]) => name.startsWith('area_name_'));
    const code = fields['area'] ?? '';
    return { area: code, type: /^[A-Z]{2}$/.test(code) ? 'country' : '', ...Object.fromEntries(names) };
  });
}

/** Gathers the published tables while the files go by. */
export class Collector {
  readonly #written: WrittenRow[] = [];
  readonly #definitions = new Map<string, Definition>();
  readonly #tables = { areas: [] as Fields[], concordance: [] as Fields[], districts: [] as Fields[] };

  /** Takes what is of use from a file. */
  add(file: TextFile): void {
    // Not one by one as arguments of `push`: there may be very many.
    for (const row of publishedRows(file)) this.#written.push(row);
    const table = /(?:^|\/)(areas|concordance|districts)\.csv$/.exec(file.path)?.[1];
    if (file.kind === 'csv' && table) {
      const name = table as 'areas' | 'concordance' | 'districts';
      if (this.#tables[name].length === 0) this.#tables[name] = parseCsv(file.text);
    }
    if (file.kind === 'json' && /"(?:disclosure|measure)"/.test(file.text)) this.#define(file.text);
  }

  #define(text: string): void {
    const document = parseJson(text);
    const listed: unknown = isObject(document) ? document['indicators'] : undefined;
    const others: readonly unknown[] = Array.isArray(listed) ? listed : [];
    for (const candidate of [document, ...others]) {
      const definition = toDefinition(candidate);
      // The document of the indicator itself says more than a list of all.
      if (definition && (candidate === document || !this.#definitions.has(definition.id))) {
        this.#definitions.set(definition.id, definition);
      }
    }
  }

  /** What the files taken in say together; `base` says what they leave out. */
  world(base?: World): World {
    const { areas, concordance, districts } = this.#tables;
    const known = areas.length > 0 ? areas : areasInRows(this.#written);
    const own = buildTerritory(known, concordance, districts);
    const definitions = new Map([...(base?.definitions ?? []), ...this.#definitions]);
    const isOwn = areas.length > 0 || !base || base.territory.areas.size === 0;
    return buildWorld(this.#written, definitions, isOwn ? own : base.territory);
  }
}
