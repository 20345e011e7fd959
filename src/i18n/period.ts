import { parsePeriod, type Period } from '../domain/period.ts';
import type { Language } from '../domain/text.ts';
import { formatDate, formatShortDate, splitDate } from './date.ts';
import {
  MONTHS,
  MONTHS_KK_LOCATIVE,
  MONTHS_RU_GENITIVE,
  MONTHS_RU_PREPOSITIONAL,
  monthOf,
  shortMonth,
} from './months.ts';
import { NBSP } from './number.ts';

function parsed(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new RangeError(`“${text}” is not a period.`);
  return period;
}

function isWholeYear(period: Period): boolean {
  return period.start.endsWith('-01-01') && period.end.endsWith('-12-31');
}

function monthRange(lang: Language, period: Period, name: (month: number) => string): string {
  const first = splitDate(period.start);
  const last = splitDate(period.end);
  const from = name(first.month);
  const to = name(last.month);
  if (first.year === last.year) {
    return lang === 'kk' ? `${first.year}${NBSP}${from}–${to}` : `${from}–${to}${NBSP}${first.year}`;
  }
  return lang === 'kk'
    ? `${first.year}${NBSP}${from} – ${last.year}${NBSP}${to}`
    : `${from}${NBSP}${first.year} – ${to}${NBSP}${last.year}`;
}

/** A period as heads of tables and labels write it: `2023`, `2022/23`, «2025 қаңтар–қазан», `01.01.2024`. */
export function formatPeriod(lang: Language, text: string): string {
  const period = parsed(text);
  if (period.kind === 'year' || period.kind === 'school-year') return period.text;
  if (period.kind === 'cumulative') return monthRange(lang, period, (month) => shortMonth(lang, month));
  return formatShortDate(lang, period.text);
}

function cumulativeIn(lang: Language, period: Period): string {
  const year = splitDate(period.start).year;
  if (splitDate(period.end).year !== year || isWholeYear(period)) {
    return `${lang === 'ru' ? 'за ' : lang === 'en' ? 'in ' : ''}${monthRange(lang, period, (m) => monthOf(MONTHS[lang], m))}`;
  }
  const from = monthOf(MONTHS[lang], splitDate(period.start).month);
  const to = monthOf(MONTHS[lang], splitDate(period.end).month);
  return {
    kk: `${year} жылғы ${from}–${to} айларында`,
    ru: `за ${from}–${to} ${year}${NBSP}года`,
    en: `in ${from}–${to} ${year}`,
  }[lang];
}

/** A period inside a sentence: «2023 жылы», «в 2023 году», “in 2023”. Kazakh case endings stand on closed lists only. */
export function inPeriod(lang: Language, text: string): string {
  const period = parsed(text);
  const { year, month, day } = splitDate(period.start);
  switch (period.kind) {
    case 'year':
      return { kk: `${year} жылы`, ru: `в${NBSP}${year}${NBSP}году`, en: `in${NBSP}${year}` }[lang];
    case 'school-year':
      return {
        kk: `${period.text} оқу жылында`,
        ru: `в ${period.text} учебном году`,
        en: `in the ${period.text} school year`,
      }[lang];
    case 'month':
      return {
        kk: `${year} жылғы ${monthOf(MONTHS_KK_LOCATIVE, month)}`,
        ru: `в ${monthOf(MONTHS_RU_PREPOSITIONAL, month)} ${year}${NBSP}года`,
        en: `in ${monthOf(MONTHS.en, month)} ${year}`,
      }[lang];
    case 'day':
      return {
        kk: `${year} жылғы ${String(day)}${NBSP}${monthOf(MONTHS_KK_LOCATIVE, month)}`,
        ru: `на ${String(day)}${NBSP}${monthOf(MONTHS_RU_GENITIVE, month)} ${year}${NBSP}года`,
        en: `on ${formatDate('en', period.text)}`,
      }[lang];
    case 'cumulative':
      return cumulativeIn(lang, period);
  }
}

/** Several periods as one span: `2010–2023`; one period as `formatPeriod` writes it. */
export function formatSpan(lang: Language, first: string, last: string): string {
  if (first === last) return formatPeriod(lang, first);
  const [a, b] = [parsed(first), parsed(last)];
  if (a.kind === 'day' && b.kind === 'day' && a.start.endsWith('-01-01') && b.start.endsWith('-01-01')) {
    return `${a.start.slice(0, 4)}–${b.start.slice(0, 4)}`;
  }
  const dash = a.kind === 'year' && b.kind === 'year' ? '–' : ' – ';
  return `${formatPeriod(lang, first)}${dash}${formatPeriod(lang, last)}`;
}
