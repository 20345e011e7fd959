import { tableKey, type Figure } from '../../src/domain/figure.ts';
import { COUNTRY } from '../../src/domain/id.ts';
import type { Territory } from '../../src/domain/territory.ts';

interface Group {
  readonly like: Figure;
  readonly areas: Set<string>;
}

function groupByTable(figures: readonly Figure[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const figure of figures) {
    if (figure.area === COUNTRY) continue;
    const key = tableKey(figure);
    const group = groups.get(key);
    if (group) group.areas.add(figure.area);
    else groups.set(key, { like: figure, areas: new Set([figure.area]) });
  }
  return groups;
}

function missing(like: Figure, area: string): Figure {
  return {
    ...like,
    area,
    value: null,
    status: 'x',
    qualifier: '',
    rounded_to: null,
    numerator: null,
    denominator: null,
    contributors: null,
    caveats: [],
  };
}

/**
 * Rows for the areas of the frame that have no figure where others have one: an area without data keeps its row,
 * with status `x`. An area of which a part or the whole has a figure is not missing.
 */
export function fillMissing(figures: readonly Figure[], territory: Territory): Figure[] {
  return [...groupByTable(figures).values()].flatMap(({ like, areas }) => {
    const frame = territory.frameAreas(like.frame, like.period);
    if (frame.every((area) => areas.has(area))) return [];
    const present = [...areas];
    const absent = frame.filter((area) => !present.some((other) => territory.overlap(area, other)));
    return absent.map((area) => missing(like, area));
  });
}
