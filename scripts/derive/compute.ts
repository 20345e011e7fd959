import type { Indicator, Selector } from '../../src/domain/indicator.ts';
import type { PublishedFigure, Status } from '../../src/domain/row.ts';
import { roundComputed, type Estimate } from './estimate.ts';
import { limitsOf } from './limits-of.ts';

/** Published figures by indicator, area, period and breakdown. */
export type Lookup = (key: string) => PublishedFigure | undefined;

/** Key by which published figures are looked up. */
export function lookupKey(
  figure: Pick<PublishedFigure, 'indicator' | 'area' | 'period' | 'sex' | 'age_group' | 'breakdown'>,
): string {
  const { indicator, area, period, sex, age_group, breakdown } = figure;
  return [indicator, area, period, sex, age_group, breakdown].join('|');
}

/** Whether a figure is one that the selector asks for, in any area (and any period, where it names none). */
export function matches(figure: PublishedFigure, selector: Selector): boolean {
  return (
    figure.indicator === selector.indicator &&
    figure.sex === (selector.sex ?? '') &&
    figure.age_group === (selector.age_group ?? '') &&
    figure.breakdown === (selector.breakdown ?? '') &&
    (selector.period === undefined || figure.period === selector.period)
  );
}

/** The figure that the selector asks for, in the area and (where the selector names none) the period of another. */
export function figureFor(
  selector: Selector,
  { area, period }: Pick<PublishedFigure, 'area' | 'period'>,
  lookup: Lookup,
): PublishedFigure | undefined {
  return lookup(
    lookupKey({
      indicator: selector.indicator,
      area,
      period: selector.period ?? period,
      sex: selector.sex ?? '',
      age_group: selector.age_group ?? '',
      breakdown: selector.breakdown ?? '',
    }),
  );
}

/** The worst of the states: what is withheld or missing in a part is so in the result. */
export function worstStatus(parts: readonly (PublishedFigure | undefined)[]): Status {
  if (parts.includes(undefined)) return 'x';
  const states = new Set(parts.map((part) => part?.status));
  return (['c', 'x', 'z'] as const).find((status) => states.has(status)) ?? '';
}

function statusOf(numerator: PublishedFigure, denominator: PublishedFigure | undefined): Status {
  const status = worstStatus([numerator, denominator]);
  return status === '' && denominator?.value === 0 ? 'z' : status;
}

function joinIds(lists: readonly string[]): string {
  return [...new Set(lists.flatMap((list) => list.split(';')).filter((id) => id !== ''))].join(';');
}

interface Quotient {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const NOTHING: Quotient = { value: null, numerator: null, denominator: null };

/** A row of a computed indicator: place and time of its numerator, papers of all parts. */
export function computedFigure(
  id: string,
  [numerator, ...others]: readonly [PublishedFigure, ...PublishedFigure[]],
  status: Status,
  quotient: Quotient = NOTHING,
): PublishedFigure {
  const parts = [numerator, ...others];
  const isInexact = parts.some(({ qualifier }) => qualifier !== '');
  return {
    ...numerator,
    indicator: id,
    sex: '',
    age_group: '',
    breakdown: '',
    ...quotient,
    value: quotient.value === null ? null : roundComputed(quotient.value),
    qualifier: quotient.value !== null && isInexact ? 'about' : '',
    status,
    rounded_to: null,
    source: joinIds(parts.map((part) => part.source)),
    evidence: joinIds(parts.map((part) => part.evidence)),
    caveat: joinIds(parts.map((part) => part.caveat)),
    data_kind: numerator.data_kind === 'synthetic' ? 'synthetic' : 'computed',
  };
}

function divide(
  indicator: Indicator,
  per: number,
  numerator: PublishedFigure,
  denominator: PublishedFigure | undefined,
): Estimate {
  const status = statusOf(numerator, denominator);
  const parts = [numerator, ...(denominator ? [denominator] : [])] as const;
  if (status !== '' || numerator.value === null || denominator?.value == null)
    return { figure: computedFigure(indicator.id, parts, status), value: null, limits: null };
  const value = (numerator.value / denominator.value) * per;
  const quotient = { value, numerator: numerator.value, denominator: denominator.value };
  return {
    figure: computedFigure(indicator.id, parts, status, quotient),
    value,
    limits: limitsOf(indicator, numerator, denominator),
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
): Estimate[] {
  const { computed } = indicator;
  if (!computed) return [];
  return figures
    .filter((figure) => matches(figure, computed.numerator))
    .filter((figure) => computed.periods?.includes(figure.period) !== false)
    .map((figure) =>
      divide(indicator, computed.per, figure, figureFor(computed.denominator, figure, lookup)),
    );
}
