import type { Definition } from './definition.ts';
import { keyOf, tableOf, type Key, type Row } from './row.ts';
import type { Territory } from './territory.ts';
import type { WrittenRow } from './read-rows.ts';

/** A cell that the published tables withhold. */
export interface Withheld {
  readonly key: Key;
  readonly row: Row;
  readonly threshold: number;
}

/** All that the published tables say: what everybody knows before looking any closer. */
export interface World {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly territory: Territory;
  /** One row for each key. */
  readonly rows: ReadonlyMap<Key, Row>;
  readonly withheld: ReadonlyMap<Key, Withheld>;
  /** Withheld cells by `indicator|area`. */
  readonly withheldAt: ReadonlyMap<string, readonly Withheld[]>;
  /** Published rows by `indicator|area`. */
  readonly rowsAt: ReadonlyMap<string, readonly Row[]>;
  /** Rows by table (everything but the area). */
  readonly tables: ReadonlyMap<string, readonly Row[]>;
  /** Indicators tied to an indicator by calculation or as whole and part, itself included. */
  readonly family: (indicator: string) => ReadonlySet<string>;
  readonly written: readonly WrittenRow[];
}

function familyFinder(definitions: ReadonlyMap<string, Definition>): World['family'] {
  const ties = new Map<string, Set<string>>();
  const tie = (a: string, b: string): void => {
    ties.set(a, (ties.get(a) ?? new Set([a])).add(b));
    ties.set(b, (ties.get(b) ?? new Set([b])).add(a));
  };
  for (const { id, partOf, computed } of definitions.values()) {
    if (partOf) tie(id, partOf.indicator);
    if (computed) {
      tie(id, computed.numerator.indicator);
      tie(id, computed.denominator.indicator);
    }
  }
  return (indicator) => ties.get(indicator) ?? new Set([indicator]);
}

/** The threshold of a row: of its indicator, for rates and shares that of what is counted. */
export function thresholdOf(definitions: ReadonlyMap<string, Definition>, indicator: string): number {
  const definition = definitions.get(indicator);
  if (!definition) return 5;
  return definition.threshold;
}

/** A withheld row outweighs a published one: whoever publishes it elsewhere gives it away. */
function oneForEach(written: readonly WrittenRow[]): Map<Key, Row> {
  const rows = new Map<Key, Row>();
  for (const { row } of written) {
    const key = keyOf(row);
    const known = rows.get(key);
    if (!known || (row.status === 'withheld' && known.status !== 'withheld')) rows.set(key, row);
  }
  return rows;
}

/** Puts together what the published tables say. */
export function buildWorld(
  written: readonly WrittenRow[],
  definitions: ReadonlyMap<string, Definition>,
  territory: Territory,
): World {
  const rows = oneForEach(written);
  const all = [...rows.values()];
  const withheld = new Map(
    all
      .filter(({ status }) => status === 'withheld')
      .map((row) => [
        keyOf(row),
        { key: keyOf(row), row, threshold: thresholdOf(definitions, row.indicator) },
      ]),
  );
  const at = (row: Row): string => `${row.indicator}|${row.area}`;
  return {
    definitions,
    territory,
    rows,
    withheld,
    withheldAt: Map.groupBy(withheld.values(), ({ row }) => at(row)),
    rowsAt: Map.groupBy(
      all.filter(({ status }) => status === 'value'),
      at,
    ),
    tables: Map.groupBy(all, tableOf),
    family: familyFinder(definitions),
    written,
  };
}
