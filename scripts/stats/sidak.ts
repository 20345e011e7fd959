import { check, COUNT_FROM_ONE, LEVEL } from './domain.ts';

/**
 * Level at which each of several independent intervals must be told, so that all of them hold together with `level`.
 *
 * Šidák Z (1967). Rectangular confidence regions for the means of multivariate normal distributions. Journal of the
 * American Statistical Association 62(318): 626–633.
 *
 * @param level confidence of all together, between 0 and 1
 * @param comparisons how many there are: a whole number from 1 on
 * @returns level^(1/comparisons)
 * @throws RangeError that names `level` or `comparisons`
 */
export function sidakLevel(level: number, comparisons: number): number {
  check('level', level, LEVEL);
  check('comparisons', comparisons, COUNT_FROM_ONE);
  return level ** (1 / comparisons);
}
