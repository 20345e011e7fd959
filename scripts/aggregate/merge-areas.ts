import type { DatasetFigures } from '../../src/domain/input.ts';
import { figureKey, type Figure } from '../../src/domain/figure.ts';
import type { Frame } from '../../src/domain/frame.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Territory } from '../../src/domain/territory.ts';
import { combine } from './combine.ts';

interface Merge {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** The areas of a fixed frame that are made of areas of a later one. */
function mergesOf(frame: Exclude<Frame, 'as-of-period'>, territory: Territory, figure: Figure): Merge[] {
  return territory.frameAreas(frame, figure.period).flatMap((whole) => {
    const parts = territory.parts.get(whole);
    return parts ? [{ whole, parts }] : [];
  });
}

/**
 * Counts of today's areas added up to the areas of an earlier frame (`also_frames`), so that a series can be read
 * across a split. Only counts are merged, never rates; only where every part is there and the whole is not.
 */
export function mergeAreas(
  { dataset, figures }: DatasetFigures,
  indicators: ReadonlyMap<string, Indicator>,
  territory: Territory,
): Figure[] {
  if (dataset.also_frames === undefined) return [];
  const counts = figures.filter((figure) => indicators.get(figure.indicator)?.measure === 'count');
  const byKey = new Map(counts.map((figure) => [figureKey(figure), figure]));
  return dataset.also_frames.flatMap((frame) =>
    counts.flatMap((figure) =>
      mergesOf(frame, territory, figure).flatMap(({ whole, parts }) => {
        // Each merge is made once, when its first part comes by.
        if (parts[0] !== figure.area || byKey.has(figureKey({ ...figure, area: whole }))) return [];
        const found = parts.flatMap((area) => byKey.get(figureKey({ ...figure, area })) ?? []);
        const merged = found.length === parts.length ? combine(found, whole) : null;
        return merged ? [{ ...merged, frame }] : [];
      }),
    ),
  );
}
