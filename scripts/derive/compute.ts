import type { Indicator, Selector } from '../../src/domain/indicator.ts';
import type { PublishedFigure, Qualifier, Status } from '../../src/domain/row.ts';

/** Places kept in a computed value; the parts stand beside it for whoever needs more. */
const PLACES = 4;

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

function joinIds(lists: readonly string[]): string {
  return [...new Set(lists.flatMap((list) => list.split(';')).filter((id) => id !== ''))].join(';');
}

interface Quotient {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly qualifier: Qualifier;
}

const NOTHING = { value: null, numerator: null, denominator: null, qualifier: '' } as const;

function divide(
  numerator: PublishedFigure,
  denominator: PublishedFigure | undefined,
  per: number,
): Quotient | null {
  if (numerator.value === null || denominator?.value == null) return null;
  const inexact = numerator.qualifier !== '' || denominator.qualifier !== '';
  return {
    value: round((numerator.value / denominator.value) * per),
    numerator: numerator.value,
    denominator: denominator.value,
    qualifier: inexact ? 'about' : '',
  };
}

function toFigure(
  id: string,
  numerator: PublishedFigure,
  denominator: PublishedFigure | undefined,
  per: number,
): PublishedFigure {
  const status = statusOf(numerator, denominator);
  const parts = denominator ? [numerator, denominator] : [numerator];
  return {
    ...numerator,
    indicator: id,
    sex: '',
    age_group: '',
    breakdown: '',
    ...((status === '' ? divide(numerator, denominator, per) : null) ?? NOTHING),
    status,
    rounded_to: null,
    source: joinIds(parts.map((part) => part.source)),
    evidence: joinIds(parts.map((part) => part.evidence)),
    caveat: joinIds(parts.map((part) => part.caveat)),
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
    .map((figure) => {
      const denominator = denominatorOf(figure, computed.denominator, lookup);
      return toFigure(indicator.id, figure, denominator, computed.per);
    });
}
