import { idsOf } from '../../src/domain/id-list.ts';
import type { Tracked } from '../../src/domain/derived.ts';
import type { Catalogue } from '../../src/domain/input.ts';
import { measureVerdict } from '../../src/domain/measure-case.ts';
import { asOf, measureState } from '../../src/domain/measure-state.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import { targetState } from '../../src/domain/target-state.ts';

type Needed = Pick<Catalogue, 'indicators' | 'tables' | 'release'>;

function rowsOf(
  figures: readonly PublishedFigure[],
  ids: ReadonlySet<string>,
): Map<string, PublishedFigure[]> {
  const rows = new Map<string, PublishedFigure[]>([...ids].map((id) => [id, []]));
  for (const figure of figures) rows.get(figure.indicator)?.push(figure);
  return rows;
}

/**
 * How measures, plans and the indicators they are linked to stand on the earlier of the day of the release and the day
 * up to which sources were read: from the tables of the tracker and published figures, never from a clock.
 */
export function trackMeasures(
  figures: readonly PublishedFigure[],
  { indicators, tables, release }: Needed,
): Tracked {
  const day = asOf(release);
  const { measures, statuses, targets } = tables;
  const ids = new Set([
    ...measures.flatMap((measure) => idsOf(measure.indicators)),
    ...targets.map(({ indicator }) => indicator),
  ]);
  const rows = rowsOf(figures, ids);
  return {
    states: measures.map((measure) => measureState(measure, statuses, day)),
    verdicts: measures.flatMap((measure) =>
      idsOf(measure.indicators).flatMap((id) => {
        const indicator = indicators.get(id);
        return indicator
          ? [measureVerdict(measure, { ...indicator, rows: rows.get(id) ?? [] }, tables, day)]
          : [];
      }),
    ),
    targets: targets.flatMap((target) => {
      const values = (rows.get(target.indicator) ?? [])
        .filter(
          (row) => row.area === target.area && row.sex === '' && row.age_group === '' && row.breakdown === '',
        )
        .flatMap(({ period_end, value, qualifier }) =>
          value === null ? [] : [{ end: period_end, value, qualifier }],
        );
      const state = targetState(target, values, day);
      return state === null ? [] : [{ target: target.target, as_of: day, state }];
    }),
  };
}
