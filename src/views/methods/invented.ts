import type {
  DirectExample,
  IndirectExample,
  RatesExample,
  SharesExample,
  TrendExample,
} from '../../i18n/sentences/invented-examples.ts';

/**
 * Examples of methods for which no series is published yet. The numbers are invented; a test works the results out with
 * the programs themselves, to all places written here.
 */
export const DIRECT: DirectExample = {
  counts: [10, 60],
  people: [10_000, 20_000],
  weights: [1, 1],
  per: 10_000,
  crude: 23.3333,
  estimate: 20,
  lower: 15.3882,
  upper: 25.5106,
};

export const INDIRECT: IndirectExample = {
  people: [10_000, 20_000],
  rates: [10, 20],
  per: 10_000,
  expected: 50,
  observed: 40,
  estimate: 0.8,
  lower: 0.5715,
  upper: 1.0894,
};

export const SHARES: SharesExample = {
  counts: [60, 40],
  size: 400,
  shares: [
    { estimate: 0.15, lower: 0.1183, upper: 0.1883 },
    { estimate: 0.1, lower: 0.0743, upper: 0.1333 },
  ],
  difference: { estimate: 0.05, lower: 0.004, upper: 0.0961 },
};

export const RATES: RatesExample = {
  counts: [60, 40],
  size: 100_000,
  ratio: { estimate: 1.5, lower: 0.9889, upper: 2.2971 },
};

/** People of each year. */
export const TREND_SIZE = 1000;
export const RISING: TrendExample = { counts: [40, 48, 56, 64, 72, 80], chiSquared: 19.8582 };
/** Stands out by its last year alone. */
export const LONE: TrendExample = { counts: [50, 50, 50, 50, 50, 100], chiSquared: 16.2543 };
