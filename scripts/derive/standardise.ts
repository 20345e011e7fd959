import { COUNTRY } from '../../src/domain/id.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import type { Standard } from '../../src/domain/statistics.ts';
import { directlyStandardisedRate } from '../stats/direct-standardisation.ts';
import { standardisedRatio } from '../stats/indirect-standardisation.ts';
import { countInterval } from '../stats/rate.ts';
import { computedFigure, figureFor, matches, worstStatus, type Lookup } from './compute.ts';
import { roundComputed, type Estimate } from './estimate.ts';
import { isExactCount } from './limits-of.ts';

type Computed = NonNullable<Indicator['computed']>;

/** The counts and populations of the ages of one area and period. */
interface Strata {
  readonly counts: readonly PublishedFigure[];
  readonly populations: readonly PublishedFigure[];
}

interface Numbers {
  readonly counts: readonly number[];
  readonly populations: readonly number[];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function partsOf(
  { numerator, denominator }: Computed,
  { ages }: Standard,
  place: Pick<PublishedFigure, 'area' | 'period'>,
  lookup: Lookup,
): readonly (PublishedFigure | undefined)[] {
  const all = (selector: Computed['numerator']): (PublishedFigure | undefined)[] =>
    ages.map((age_group) => figureFor({ ...selector, age_group }, place, lookup));
  return [...all(numerator), ...all(denominator)];
}

function present(parts: readonly (PublishedFigure | undefined)[]): readonly PublishedFigure[] {
  return parts.filter((part) => part !== undefined);
}

/** Counts and populations as numbers; `null` where one is no exact count or an age has no people. */
function numbersOf({ counts, populations }: Strata): Numbers | null {
  if (![...counts, ...populations].every(isExactCount)) return null;
  const values = (figures: readonly PublishedFigure[]): number[] => figures.map(({ value }) => value ?? 0);
  const numbers = { counts: values(counts), populations: values(populations) };
  return numbers.populations.every((size) => size > 0) ? numbers : null;
}

interface Standardised {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly limits: NonNullable<Estimate['limits']>;
}

function direct({ counts, populations }: Numbers, standard: Numbers, per: number): Standardised {
  const at = (level: number): ReturnType<typeof directlyStandardisedRate> =>
    directlyStandardisedRate(counts, populations, standard.populations, per, level);
  return {
    value: at(0.95).estimate,
    numerator: sum(counts),
    denominator: sum(populations),
    limits: (level) => ({ lower: at(level).lower, upper: at(level).upper, method: 'dobson' }),
  };
}

function indirect({ counts, populations }: Numbers, standard: Numbers, per: number): Standardised | null {
  const observed = sum(counts);
  const rates = standard.counts.map((count, i) => count / (standard.populations[i] ?? Number.NaN));
  const expected = sum(populations.map((size, i) => size * (rates[i] ?? Number.NaN)));
  if (expected <= 0) return null;
  return {
    value: standardisedRatio(observed, expected).estimate * per,
    numerator: observed,
    denominator: roundComputed(expected),
    limits: (level) => {
      const { lower, upper } = standardisedRatio(observed, expected, level);
      return { lower: lower * per, upper: upper * per, method: countInterval(observed, level).method };
    },
  };
}

/**
 * A standardised rate or ratio for every row of its numerator, from the published figures of its ages. Where an age is
 * withheld or missing, so is the result. The standard is the country's.
 */
export function standardise(
  indicator: Indicator,
  figures: readonly PublishedFigure[],
  lookup: Lookup,
): Estimate[] {
  const { id, computed } = indicator;
  const standard = computed?.standard;
  if (!computed || !standard) return [];
  const split = (parts: readonly (PublishedFigure | undefined)[]): Strata => {
    const all = present(parts);
    return { counts: all.slice(0, standard.ages.length), populations: all.slice(standard.ages.length) };
  };
  const estimateOf = (figure: PublishedFigure): Estimate => {
    const own = partsOf(computed, standard, figure, lookup);
    const place = { area: COUNTRY, period: standard.period ?? figure.period };
    const norm = partsOf(computed, standard, place, lookup);
    const papers = [figure, ...present(own), ...present(norm)] as const;
    const status = worstStatus([...own, ...norm]);
    const nothing = (why: typeof status): Estimate => ({
      figure: computedFigure(id, papers, why),
      value: null,
      limits: null,
    });
    if (status !== '') return nothing(status);
    const [mine, theirs] = [numbersOf(split(own)), numbersOf(split(norm))];
    if (!mine || !theirs) return nothing('x');
    const made = (standard.method === 'direct' ? direct : indirect)(mine, theirs, computed.per);
    if (!made) return nothing('z');
    const { limits, ...quotient } = made;
    return { figure: computedFigure(id, papers, '', quotient), value: made.value, limits };
  };
  return figures.filter((figure) => matches(figure, computed.numerator)).map(estimateOf);
}
