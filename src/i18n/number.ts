import type { Language } from '../domain/text.ts';

export const NBSP = '\u00a0';
export const MINUS = '\u2212';

/** How the values of an indicator are written: with or without the percent sign, and to how many decimals. */
export interface UnitFormat {
  readonly kind: 'number' | 'percent';
  readonly decimals: number;
}

function group(whole: string, separator: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** Rounds half away from zero on the decimal digits as written, so that 0.285 gives 0.29 and not 0.28. */
function toFixed(value: number, decimals: number): string {
  const scaled = Number(`${String(value)}e${String(decimals)}`);
  if (Number.isNaN(scaled)) return value.toFixed(decimals);
  return Number(`${String(Math.round(scaled))}e-${String(decimals)}`).toFixed(decimals);
}

/**
 * Writes a number as the language does. Own code for all three languages, because `Intl` knows Kazakh in some
 * programs only. Without `decimals` all digits of the value are kept.
 */
export function formatNumber(lang: Language, value: number, decimals?: number): string {
  const size = Math.abs(value);
  const [whole = '', part = ''] = (decimals === undefined ? String(size) : toFixed(size, decimals)).split(
    '.',
  );
  const grouped = group(whole, lang === 'en' ? ',' : NBSP);
  const text = part === '' ? grouped : `${grouped}${lang === 'en' ? '.' : ','}${part}`;
  const isZero = !/[1-9]/.test(text);
  return value < 0 && !isZero ? `${MINUS}${text}` : text;
}

/** `12,3%` in Kazakh, `12,3 %` in Russian, `12.3%` in English. */
export function formatPercent(lang: Language, value: number, decimals?: number): string {
  return `${formatNumber(lang, value, decimals)}${lang === 'ru' ? NBSP : ''}%`;
}

/** Writes a value in its unit: with the percent sign where the unit is a percentage. */
export function formatValue(lang: Language, value: number, unit: UnitFormat): string {
  return unit.kind === 'percent'
    ? formatPercent(lang, value, unit.decimals)
    : formatNumber(lang, value, unit.decimals);
}

/** Writes a number of bytes in kilobytes or megabytes; without `decimals` to one below ten, else to none. */
export function formatBytes(lang: Language, bytes: number, decimals?: number): string {
  const units = { kk: ['КБ', 'МБ'], ru: ['КБ', 'МБ'], en: ['kB', 'MB'] }[lang];
  const [size, unit = ''] = bytes < 1e6 ? [bytes / 1e3, units[0]] : [bytes / 1e6, units[1]];
  return `${formatNumber(lang, size, decimals ?? (size < 10 ? 1 : 0))}${NBSP}${unit}`;
}
