import type { Indicator, Selector } from '../../src/domain/indicator.ts';
import type { PublishedFigure, Status } from '../../src/domain/row.ts';

/** Places kept in a computed value; the parts stand beside it for whoever needs more. */
const PLACES = 4;

type Computed = NonNullable<Indicator['computed']>;

/** Published figures by indicator, area, period and breakdown. */
export type Lookup = (key: string) => PublishedFigure | undefined;

/** Key by which published figures are looked up. */
export function lookupKey(
  figure: Pick<PublishedFigure, 'indicator' | 'area' | 'period' | 'sex' | 'age_group' | 'breakdown'>,
): string {
  const { indicator, area, period, sex, age_group, breakdown } = figure;
  return [indicator, area, period, sex, age_group, breakdown].join('|');
}

function matches(figure: PublishedFigure, selector: Selector): boolean {
  return (
    figure.indicator === selector.indicator &&
    figure.sex === (selector.sex ?? '') &&
    figure.age_group === (selector.age_group ?? '') &&
    figure.breakdown === (selector.breakdown ?? '') &&
    (selector.period === undefined || figure.period === selector.period)
  );
}

function denominatorOf(
  numerator: PublishedFigure,
  selector: Selector,
  lookup: Lookup,
): PublishedFigure | undefined {
  return lookup(
    lookupKey({
      indicator: selector.indicator,
      area: numerator.area,
      period: selector.period ?? numerator.period,
      sex: selector.sex ?? '',
      age_group: selector.age_group ?? '',
      breakdown: selector.breakdown ?? '',
    }),
  );
}

/** The worst of the two states: what is withheld or missing in a part is so in the result. */
function statusOf(numerator: PublishedFigure, denominator: PublishedFigure | undefined): Status {
  if (!denominator) return 'x';
  for (const status of ['c', 'x', 'z'] as const) {
    if (numerator.status === status || denominator.status === status) return status;
  }
  return denominator.value === 0 ? 'z' : '';
}

function round(value: number): number {
  const factor = 10 ** PLACES;
  return Math.round(value * factor) / factor;
}

function joinIds(...lists: readonly string[]): string {
  return [...new Set(lists.flatMap((list) => list.split(';')).filter((id) => id !== ''))].join(';');
}

function divide(
  id: string,
  computed: Computed,
  numerator: PublishedFigure,
  denominator: PublishedFigure | undefined,
): PublishedFigure {
  const status = statusOf(numerator, denominator);
  const over = denominator?.value ?? null;
  const shown = status === '' && numerator.value !== null && over !== null;
  const inexact = numerator.qualifier !== '' || (denominator?.qualifier ?? '') !== '';
  return {
    ...numerator,
    indicator: id,
    sex: '',
    age_group: '',
    breakdown: '',
    value: shown ? round(((numerator.value ?? 0) / over) * computed.per) : null,
    status,
    qualifier: shown && inexact ? 'about' : '',
    rounded_to: null,
    numerator: shown ? numerator.value : null,
    denominator: shown ? over : null,
    source: joinIds(numerator.source, denominator?.source ?? ''),
    evidence: joinIds(numerator.evidence, denominator?.evidence ?? ''),
    caveat: joinIds(numerator.caveat, denominator?.caveat ?? ''),
    data_kind: numerator.data_kind === 'synthetic' ? 'synthetic' : 'computed',
  };
}

/**
 * A share or rate for every row its numerator has: `numerator / denominator × per`, from published figures only.
 * Where a part is withheld, missing or not applicable, so is the result; its row stays.
 */
export function compute(
  indicator: Indicator,
  figures: readonly PublishedFigure[],
  lookup: Lookup,
): PublishedFigure[] {
  const { computed } = indicator;
  if (!computed) return [];
  return figures
    .filter((figure) => matches(figure, computed.numerator))
    .filter((figure) => computed.periods?.includes(figure.period) !== false)
    .map((figure) =>
      divide(indicator.id, computed, figure, denominatorOf(figure, computed.denominator, lookup)),
    );
}
