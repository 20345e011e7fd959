import type { Dataset } from '../../src/domain/dataset.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';
import type { Tables } from '../../src/domain/tables.ts';
import { buildTerritory, type Territory } from '../../src/domain/territory.ts';

/** What a row of figures is checked against, looked up once for all datasets. */
export interface FigureContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Indicators whose own file has problems: figures of theirs are not called unknown. */
  readonly unreadable: ReadonlySet<string>;
  readonly territory: Territory;
  readonly evidenceOf: ReadonlyMap<string, string>;
  readonly caveats: ReadonlySet<string>;
  readonly releaseDate: string;
  /** Breakdown id → indicator id → values allowed. */
  readonly breakdowns: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
  readonly period: (text: string) => Period | null;
}

/** A dataset as the figures of one file see it. */
export interface DatasetContext extends FigureContext {
  readonly dataset: Dataset;
}

function collectBreakdowns(
  indicators: ReadonlyMap<string, Indicator>,
): Map<string, Map<string, ReadonlySet<string>>> {
  const found = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const [id, indicator] of indicators) {
    for (const breakdown of indicator.breakdowns) {
      const byIndicator = found.get(breakdown.id) ?? new Map<string, ReadonlySet<string>>();
      byIndicator.set(id, new Set(breakdown.values.map((value) => value.id)));
      found.set(breakdown.id, byIndicator);
    }
  }
  return found;
}

function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const hit = known.get(text);
    if (hit !== undefined) return hit;
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}

/** Prepares the lookups for checking figures. */
export function figureContext(
  indicators: ReadonlyMap<string, Indicator>,
  unreadable: ReadonlySet<string>,
  tables: Tables,
  releaseDate: string,
): FigureContext {
  return {
    indicators,
    unreadable,
    territory: buildTerritory(tables.areas, tables.concordance, tables.districts),
    evidenceOf: new Map(tables.sources.map((source) => [source.source, source.evidence])),
    caveats: new Set(tables.caveats.map((caveat) => caveat.caveat)),
    releaseDate,
    breakdowns: collectBreakdowns(indicators),
    period: remember(parsePeriod),
  };
}
