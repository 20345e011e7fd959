/** A number found in a text. */
export interface Found {
  readonly value: number;
  readonly decimals: number;
  readonly isPercent: boolean;
  readonly at: number;
  readonly end: number;
}

/** In prose `1,5` and `1 234` are one number each; in code and tables a comma or a space stands between two. */
export type Style = 'prose' | 'code';

const PROSE = /\d{1,3}(?:[\u00A0\u202F\u2009 ,]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/g;
const CODE = /\d+(?:\.\d+)?/g;
const RANGE_SIGN = /[-–—−/]/;

/** Sizes of files. */
const SIZE = /^[\u00A0\u202F ]?(?:[kKMG]i?B|[кКМГ]Б|[кКМГ]б|байт|bytes?)(?!\p{L})/u;

/** Behind a number: it counts things, times or pages, and no children. */
const THINGS =
  /^[\u00A0 ](?:more |other |ещё |другие? |тағы |басқа )?(?:regions?|areas?|districts?|indicators?|orders?|files?|pages?|rows?|tables?|sources?|places|years?|months?|days?|hours?|регион|област|территор|район|показател|поручен|файл|страниц|строк|таблиц|источник|мест|лет|год|месяц|дне|дня|час|өңір|облыс|аума|аудан|көрсеткіш|тапсырма|бет|жол|кесте|дереккөз|орын|жыл|ай |күн|сағат|жас)/iu;

function isDigit(letter: string): boolean {
  return letter >= '0' && letter <= '9';
}

function isLetter(letter: string): boolean {
  return /[\p{L}_]/u.test(letter);
}

/** Digits that are part of a word, a code, a date, a range or a time are no number of their own. */
function isPart(text: string, at: number, end: number): boolean {
  const [before = ' ', after = ' '] = [text[at - 1], text[end]];
  if (isLetter(before) || isLetter(after) || before === '#') return true;
  if (RANGE_SIGN.test(before)) return /[\p{L}\p{N}]/u.test(text.charAt(at - 2));
  if (RANGE_SIGN.test(after) && isDigit(text.charAt(end + 1))) return true;
  // The number of a form: "№ 1-М".
  if (/(?:№|\bNo\.)[\u00A0 ]?$/u.test(text.slice(Math.max(0, at - 5), at))) return true;
  return `${before}${after}`.includes(':') && /\d\d:\d\d/.test(text.slice(Math.max(0, at - 3), end + 3));
}

function isYear(value: number, written: string): boolean {
  return /^(19|20)\d\d$/.test(written) && value < 2100;
}

function toFound(written: string, at: number, style: Style): Omit<Found, 'isPercent'> {
  const end = at + written.length;
  if (style === 'code') {
    return { value: Number(written), decimals: written.split('.')[1]?.length ?? 0, at, end };
  }
  const isGrouped = /^\d{1,3}([\u00A0\u202F\u2009 ,]\d{3})+/.test(written);
  const plain = (isGrouped ? written.replaceAll(/[\u00A0\u202F\u2009 ,](?=\d{3})/g, '') : written).replace(
    ',',
    '.',
  );
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0, at, end };
}

/** The numbers of a text, without years, dates, ranges, codes and measures. */
export function numbersIn(text: string, style: Style = 'prose'): Found[] {
  const found: Found[] = [];
  for (const { 0: written, index } of text.matchAll(style === 'prose' ? PROSE : CODE)) {
    const one = toFound(written, index, style);
    const rest = text.slice(one.end, one.end + 24);
    if (isPart(text, index, one.end) || isYear(one.value, written)) continue;
    if (SIZE.test(rest) || THINGS.test(rest)) continue;
    found.push({ ...one, isPercent: /^[\u00A0\u202F\u2009 ]?%/.test(rest) });
  }
  return found;
}

/** Whether a published value, shown with so many decimals, is this number. */
export function showsAs(
  value: number,
  shown: { readonly value: number; readonly decimals: number },
): boolean {
  return Math.abs(value - shown.value) <= 0.5 * 10 ** -shown.decimals + 1e-9;
}
