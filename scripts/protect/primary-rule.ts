import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';

function isSmall(count: number | null, threshold: number): boolean {
  return count !== null && count < threshold;
}

/**
 * The primary rule: a count of 0 to threshold − 1 contributors is withheld, zero included; so is a share or rate whose
 * own numerator is that small, or whose denominator exceeds it by that little.
 */
export function isPrimary(figure: Figure, indicator: Indicator): boolean {
  const { threshold } = indicator.disclosure;
  if (threshold === 0 || figure.value === null) return false;
  if (indicator.measure === 'count' && isSmall(figure.value, threshold)) return true;
  const { numerator, denominator } = figure;
  const rest = numerator === null || denominator === null ? null : denominator - numerator;
  return (
    isSmall(numerator, threshold) ||
    isSmall(denominator, threshold) ||
    (indicator.measure === 'share' && isSmall(rest, threshold))
  );
}
