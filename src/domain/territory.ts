import type { Frame } from './frame.ts';
import { FRAME_DAY } from './frame.ts';
import { COUNTRY } from './id.ts';
import type { Period } from './period.ts';
import type { TableRecord } from './tables.ts';

type Area = TableRecord<'areas'>;
type District = Pick<TableRecord<'districts'>, 'kato' | 'area'>;

/** What is known about areas and their splits, asked by date. */
export interface Territory {
  readonly areas: ReadonlyMap<string, Area>;
  /** Whole → its parts: former areas → those of today, a region → its districts. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** District → the area it lies in. Its code is its KATO number. */
  readonly districts: ReadonlyMap<string, string>;
  /** True when the area, in the borders its code stands for, existed on some day of the period. */
  existsIn(area: string, period: Period): boolean;
  /** Codes of the areas that make up the country in this frame, in code order, without the country. */
  frameAreas(frame: Frame, period: Period): readonly string[];
  /** True when one area lies inside the other, or both are the same. */
  overlap(a: string, b: string): boolean;
  /** The smallest areas an area is made of: itself where neither a split nor districts are known. */
  leaves(area: string): readonly string[];
}

const BEFORE_ALL = '0000-00-00';
const AFTER_ALL = '9999-99-99';

function firstDay(area: Area): string {
  return area.territory_from || area.valid_from || BEFORE_ALL;
}

function existsOn(area: Area, day: string): boolean {
  return firstDay(area) <= day && day <= (area.valid_to || AFTER_ALL);
}

function groupParts(
  pairs: readonly { readonly whole: string; readonly part: string }[],
): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const { whole, part } of pairs) parts.set(whole, [...(parts.get(whole) ?? []), part]);
  return parts;
}

/** Builds the territory from the tables `areas`, `concordance` and, where they are needed, `districts`. */
export function buildTerritory(
  areaRecords: readonly Area[],
  concordance: readonly TableRecord<'concordance'>[],
  districts: readonly District[] = [],
): Territory {
  const areas = new Map(areaRecords.map((area) => [area.area, area]));
  const parts = groupParts([
    ...concordance,
    ...districts.map(({ kato, area }) => ({ whole: area, part: kato })),
  ]);
  const regional = areaRecords.filter((area) => area.area !== COUNTRY);
  const leavesOf = (area: string): readonly string[] => parts.get(area)?.flatMap(leavesOf) ?? [area];
  const onDay = new Map<string, readonly string[]>();
  const areasOn = (day: string): readonly string[] => {
    const known = onDay.get(day);
    if (known) return known;
    const found = regional
      .filter((area) => existsOn(area, day))
      .map((area) => area.area)
      .sort();
    onDay.set(day, found);
    return found;
  };
  return {
    areas,
    parts,
    districts: new Map(districts.map(({ kato, area }) => [kato, area])),
    existsIn(code, period) {
      const area = areas.get(code);
      if (!area) return false;
      return firstDay(area) <= period.end && period.start <= (area.valid_to || AFTER_ALL);
    },
    frameAreas: (frame, period) => areasOn(frame === 'as-of-period' ? period.end : FRAME_DAY[frame]),
    overlap: (a, b) => a === b || leavesOf(a).some((leaf) => leavesOf(b).includes(leaf)),
    leaves: leavesOf,
  };
}
