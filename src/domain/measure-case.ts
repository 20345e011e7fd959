import { isBegun } from './status.ts';
import { reportsUpTo } from './measure-state.ts';
import type { PublishedRow } from './row.ts';
import type { TableRecord } from './tables.ts';
import { judge, type Effect, type MeasureVerdict, type Point } from './measure-verdict.ts';

type Measure = Pick<TableRecord<'measures'>, 'measure' | 'area' | 'effects'>;
type Row = Pick<
  PublishedRow,
  'area' | 'period_start' | 'period_end' | 'period_kind' | 'sex' | 'age_group' | 'breakdown' | 'value'
>;

/** What is known of an indicator where a measure is set beside it. */
export interface MeasuredIndicator {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly breaks: readonly { readonly date: string }[];
  /** Only what somebody recorded is counted, so a change of the rules of recording parts the series. */
  readonly recorded_only: boolean;
}

/** What the order itself states of an indicator. */
export function effectOn(measure: Pick<Measure, 'effects'>, indicator: string): Effect {
  const found = measure.effects.split(';').find((effect) => effect.startsWith(`${indicator}:`));
  return (found?.slice(indicator.length + 1) ?? 'not-stated') as Effect;
}

/** Values of the whole up to a day, of the one kind of period of which there are most; months added up are no points. */
export function pointsOf(rows: readonly Row[], area: string, day: string): readonly Point[] {
  const own = rows.flatMap((row): readonly (Point & { readonly kind: string })[] => {
    const isWhole = row.sex === '' && row.age_group === '' && row.breakdown === '';
    if (row.area !== area || !isWhole || row.value === null || row.period_end > day) return [];
    if (row.period_kind === 'cumulative') return [];
    return [{ start: row.period_start, end: row.period_end, value: row.value, kind: row.period_kind }];
  });
  const kinds = [...new Set(own.map(({ kind }) => kind))].sort();
  const most = kinds.reduce<typeof own>((best, kind) => {
    const some = own.filter((point) => point.kind === kind);
    return some.length > best.length ? some : best;
  }, []);
  return most
    .map(({ start, end, value }) => ({ start, end, value }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Days on which what stands behind the values of an area changed: of the indicator itself, and of its recording. */
export function breakDays(
  { breaks, recorded_only }: Pick<MeasuredIndicator, 'breaks' | 'recorded_only'>,
  events: readonly TableRecord<'events'>[],
  area: string,
): readonly string[] {
  const changes = recorded_only
    ? events.filter(
        (event) => event.kind === 'recording-change' && (event.area === 'KZ' || event.area === area),
      )
    : [];
  return [
    ...breaks.map(({ date }) => date),
    ...changes.map(({ date }) => `${date}-01-01`.slice(0, 10)),
  ].sort();
}

/** The first report that work on a measure has begun. */
export function begunOf(
  statuses: readonly TableRecord<'statuses'>[],
  measure: string,
  day: string,
): TableRecord<'statuses'> | undefined {
  return reportsUpTo(statuses, measure, day).find(({ status }) => isBegun(status));
}

/** A measure beside an indicator: how the figures moved since it began, by the rule of `judge`. */
export function measureVerdict(
  measure: Measure,
  indicator: MeasuredIndicator,
  tables: {
    readonly statuses: readonly TableRecord<'statuses'>[];
    readonly events: readonly TableRecord<'events'>[];
  },
  day: string,
): MeasureVerdict {
  const begun = begunOf(tables.statuses, measure.measure, day);
  const effect = effectOn(measure, indicator.id);
  return {
    measure: measure.measure,
    indicator: indicator.id,
    area: measure.area,
    effect,
    begun: begun?.date ?? '',
    ...judge({
      effect,
      begun: begun ? { date: begun.date, isStated: begun.date_kind === 'stated' } : null,
      points: pointsOf(indicator.rows, measure.area, day),
      breaks: breakDays(indicator, tables.events, measure.area),
    }),
  };
}
