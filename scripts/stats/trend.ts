import {
  check,
  checkEach,
  checkLength,
  checkPart,
  checkSameLength,
  COUNT,
  COUNT_FROM_ONE,
  FINITE,
  LEVEL,
  POSITIVE,
  refuse,
} from './domain.ts';
import { twoSidedP } from './distributions.ts';
import { zip } from './zip.ts';

/** Whether a series changes with its scores. */
export interface Trend {
  readonly chiSquared: number;
  readonly p: number;
}

/** What the counts are of: shares of their denominators, or events in person-time. */
export type TrendKind = 'proportion' | 'rate';

/** What can be said of a series. */
export type TrendVerdict = 'rising' | 'falling' | 'no-clear-trend' | 'too-few-points';

interface Point {
  readonly count: number;
  readonly size: number;
  readonly score: number;
}

function checkSeries(kind: TrendKind, counts: readonly number[], sizes: readonly number[]): void {
  const name = kind === 'proportion' ? 'denominators' : 'persons';
  checkEach('counts', counts, COUNT);
  checkSameLength(name, sizes, 'counts', counts);
  checkEach(name, sizes, kind === 'proportion' ? COUNT_FROM_ONE : POSITIVE);
  if (kind === 'proportion') {
    for (const [count, size] of zip(counts, sizes)) checkPart('counts', count, 'its denominator', size);
  }
}

function checkScores(scores: readonly number[], counts: readonly number[]): void {
  checkSameLength('scores', scores, 'counts', counts);
  checkEach('scores', scores, FINITE);
}

function inTurn(counts: readonly number[]): number[] {
  return counts.map((_, i) => i + 1);
}

function pointsOf(counts: readonly number[], sizes: readonly number[], scores: readonly number[]): Point[] {
  return zip(counts, zip(sizes, scores)).map(([count, [size, score]]) => ({ count, size, score }));
}

function isFlat(points: readonly Point[]): boolean {
  return new Set(points.map(({ score }) => score)).size < 2;
}

function total(points: readonly Point[], of: (point: Point) => number): number {
  return points.reduce((sum, point) => sum + of(point), 0);
}

/** Standardised score statistic of a linear trend: above 0 when it rises, 0 when nothing can be told. */
function scoreStatistic(kind: TrendKind, points: readonly Point[]): number {
  const size = total(points, (point) => point.size);
  const rate = total(points, (point) => point.count) / size;
  const variance = kind === 'proportion' ? rate * (1 - rate) : rate;
  if (variance === 0 || isFlat(points)) return 0;
  const mean = total(points, (point) => point.size * point.score) / size;
  const slope = total(points, (point) => (point.score - mean) * (point.count - point.size * rate));
  const spread = total(points, (point) => point.size * (point.score - mean) ** 2);
  return slope / Math.sqrt(variance * spread);
}

function test(
  kind: TrendKind,
  counts: readonly number[],
  sizes: readonly number[],
  scores: readonly number[],
): Trend {
  checkLength('counts', counts, 2);
  checkSeries(kind, counts, sizes);
  checkScores(scores, counts);
  const points = pointsOf(counts, sizes, scores);
  if (isFlat(points)) refuse('scores', 'two different ones at least', 'all equal');
  const z = scoreStatistic(kind, points);
  return { chiSquared: z * z, p: twoSidedP(z) };
}

/**
 * Test of a linear trend in proportions.
 *
 * Armitage P (1955). Tests for linear trends in proportions and frequencies. Biometrics 11(3): 375–386.
 *
 * @param counts events: whole numbers from 0 to their denominators, two at least
 * @param denominators trials: whole numbers from 1 on
 * @param scores place of each point, for example its year; not all equal; 1, 2, 3 … when left out
 * @returns chi-squared with 1 degree of freedom, and its p; 0 and 1 when all or none are events
 * @throws RangeError that names `counts`, `denominators` or `scores`
 */
export function trendInProportions(
  counts: readonly number[],
  denominators: readonly number[],
  scores: readonly number[] = inTurn(counts),
): Trend {
  return test('proportion', counts, denominators, scores);
}

/**
 * Score test of a log-linear trend in Poisson rates.
 *
 * Breslow NE, Day NE (1987). Statistical methods in cancer research, volume II: the design and analysis of cohort
 * studies. IARC Scientific Publications 82, chapter 3; of the kind of Armitage P (1955). Biometrics 11(3): 375–386.
 *
 * @param counts events: whole numbers from 0 on, two at least
 * @param persons persons or person-years, above 0
 * @param scores place of each point, for example its year; not all equal; 1, 2, 3 … when left out
 * @returns chi-squared with 1 degree of freedom, and its p; 0 and 1 without events
 * @throws RangeError that names `counts`, `persons` or `scores`
 */
export function trendInRates(
  counts: readonly number[],
  persons: readonly number[],
  scores: readonly number[] = inTurn(counts),
): Trend {
  return test('rate', counts, persons, scores);
}

/** Fewer points say too little of a direction. */
const FEWEST = 5;

/**
 * Whether a series rises or falls: only when the test says so with all points, and still says so without any one of
 * them. A trend that hangs on one point is none.
 *
 * Armitage P (1955). Biometrics 11(3): 375–386, for the test; leaving out one point at a time: Quenouille MH (1956).
 * Notes on bias in estimation. Biometrika 43(3/4): 353–360.
 *
 * @param kind `proportion` or `rate`
 * @param counts events: whole numbers from 0 on
 * @param denominators trials (whole numbers from 1 on, at least as many as events), or persons (above 0)
 * @param scores place of each point; not all equal; 1, 2, 3 … when left out
 * @param level confidence, between 0 and 1; the p of each test must lie below 1 − level
 * @returns the verdict; `too-few-points` below 5 points
 * @throws RangeError that names `counts`, `denominators` (`persons` for a rate), `scores` or `level`
 */
export function trendVerdict(
  kind: TrendKind,
  counts: readonly number[],
  denominators: readonly number[],
  scores: readonly number[] = inTurn(counts),
  level = 0.998,
): TrendVerdict {
  checkSeries(kind, counts, denominators);
  checkScores(scores, counts);
  check('level', level, LEVEL);
  if (counts.length < FEWEST) return 'too-few-points';
  const points = pointsOf(counts, denominators, scores);
  if (isFlat(points)) refuse('scores', 'two different ones at least', 'all equal');
  const statistics = [points, ...points.map((left) => points.filter((point) => point !== left))].map((some) =>
    scoreStatistic(kind, some),
  );
  if (!statistics.every((z) => twoSidedP(z) < 1 - level)) return 'no-clear-trend';
  if (statistics.every((z) => z > 0)) return 'rising';
  return statistics.every((z) => z < 0) ? 'falling' : 'no-clear-trend';
}
