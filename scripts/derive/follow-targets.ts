import type { Catalogue } from '../../src/domain/input.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import type { Progress } from '../../src/domain/statistics.ts';
import type { TableRecord } from '../../src/domain/tables.ts';
import { needed, progress } from '../stats/progress.ts';

type Target = TableRecord<'targets'>;
type Valued = PublishedFigure & { readonly value: number };

function isValued(figure: PublishedFigure): figure is Valued {
  return figure.value !== null;
}

/** Values of the whole, in order of time. A figure said to be older than its period cannot show what came after. */
function seriesOf(figures: readonly PublishedFigure[], indicator: string, area: string): Valued[] {
  return figures
    .filter((row) => row.indicator === indicator && row.area === area)
    .filter((row) => row.sex === '' && row.age_group === '' && row.breakdown === '')
    .filter(isValued)
    .sort((a, b) => (a.period_end < b.period_end ? -1 : 1));
}

const NOTHING = {
  baseline_period: null,
  baseline_value: null,
  target_date: null,
  actual_period: null,
  actual_value: null,
  progress: null,
  served_period: null,
  served: null,
  needed: null,
} as const;

function followPlan(target: Target, baselinePeriod: string, series: readonly Valued[]): Progress {
  const { target: id, indicator, area } = target;
  const head = { ...NOTHING, target: id, indicator, area, target_value: Number(target.value) };
  const baseline = series.find(({ period }) => period === baselinePeriod);
  const actual = series.at(-1);
  const dated = { ...head, target_date: target.due_date === '' ? null : target.due_date };
  if (!baseline || dated.target_date === null) return dated;
  const begun = { ...dated, baseline_period: baseline.period, baseline_value: baseline.value };
  // Where nothing was published since, there is nothing to judge, however late it is.
  if (!actual || actual.period_end <= baseline.period_end) return begun;
  return {
    ...begun,
    actual_period: actual.period,
    actual_value: actual.value,
    progress: progress({
      baseline: { date: baseline.period_end, value: baseline.value },
      target: { date: dated.target_date, value: dated.target_value },
      // A value tells how things stood when its period ended.
      actual: { date: actual.period_end, value: actual.value },
    }),
  };
}

type FollowedNorm = NonNullable<Indicator['norms']>[number];

function followNorm(target: Target, { served }: FollowedNorm, figures: readonly PublishedFigure[]): Progress {
  const { target: id, indicator, area } = target;
  const norm = Number(target.value);
  const actual = seriesOf(figures, indicator, area).at(-1);
  const persons = figures.find(
    (row) =>
      row.indicator === served.indicator &&
      row.area === area &&
      row.period === served.period &&
      row.sex === '' &&
      row.breakdown === '' &&
      row.age_group === (served.age_group ?? ''),
  );
  const head = { ...NOTHING, target: id, indicator, area, target_value: norm };
  if (!actual || persons?.value == null) return head;
  return {
    ...head,
    actual_period: actual.period,
    actual_value: actual.value,
    served_period: persons.period,
    served: persons.value,
    needed: needed(norm, persons.value, actual.value),
  };
}

/** Plans and norms that an indicator declares to follow, beside what was published since, from published figures. */
export function followTargets(
  indicator: Indicator,
  figures: readonly PublishedFigure[],
  { targets }: Catalogue['tables'],
): Progress[] {
  const find = (id: string): readonly Target[] => targets.filter(({ target }) => target === id);
  return [
    ...(indicator.plans ?? []).flatMap(({ target, baseline }) =>
      find(target).map((one) => followPlan(one, baseline, seriesOf(figures, one.indicator, one.area))),
    ),
    ...(indicator.norms ?? []).flatMap((norm) =>
      find(norm.target).map((one) => followNorm(one, norm, figures)),
    ),
  ];
}
