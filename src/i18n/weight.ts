import type { WeightName } from '../domain/limits.ts';
import type { Language } from '../domain/text.ts';
import { formatBytes, formatNumber } from './number.ts';

/** Writes a weight of the site or its limit: a number of files, else bytes in kilobytes or megabytes. */
export function formatWeight(lang: Language, name: WeightName, value: number, decimals = 1): string {
  if (name === 'files') return formatNumber(lang, value);
  return formatBytes(lang, value, value === 0 ? 0 : decimals);
}
