import type { Language } from './site-facts.ts';

/** Rounded as the published files are: half away from zero. */
export function rounded(value: number, decimals: number): number {
  const power = 10 ** decimals;
  return Math.round(value * power) / power;
}

/** A percentage as pages write it. */
export function formatShare(lang: Language, value: number, decimals: number): string {
  const text = rounded(value, decimals).toFixed(decimals);
  if (lang === 'en') return `${text}%`;
  return `${text.replace('.', ',')}${lang === 'kk' ? '%' : '\u00a0%'}`;
}
