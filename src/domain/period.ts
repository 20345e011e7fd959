/** How a period is written: a day, a month, a year, a school year, or months counted together. */
export const PERIOD_KINDS = ['day', 'month', 'year', 'school-year', 'cumulative'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A period with both ends as calendar dates (`YYYY-MM-DD`), included. */
export interface Period {
  readonly text: string;
  readonly kind: PeriodKind;
  readonly start: string;
  readonly end: string;
}

/** The forms a period may take, for messages. */
export const PERIOD_FORMS =
  '2022 (year), 2022/23 (school year), 2022-05 (month), 2022-05-31 (day), 2022-01/2022-10 (months counted together)';

/** School years run from 1 September to 31 August in Kazakhstan. */
const SCHOOL_YEAR_START = '09-01';
const SCHOOL_YEAR_END = '08-31';

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function lastDay(yearMonth: string): string {
  const year = Number(yearMonth.slice(0, 4));
  const month = Number(yearMonth.slice(5, 7));
  return `${yearMonth}-${String(daysInMonth(year, month)).padStart(2, '0')}`;
}

function parseDay(text: string): Period | null {
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (!isMonth(month) || day < 1 || day > daysInMonth(Number(text.slice(0, 4)), month)) return null;
  return { text, kind: 'day', start: text, end: text };
}

function parseMonth(text: string): Period | null {
  if (!isMonth(Number(text.slice(5, 7)))) return null;
  return { text, kind: 'month', start: `${text}-01`, end: lastDay(text) };
}

function parseSchoolYear(text: string): Period | null {
  const first = Number(text.slice(0, 4));
  if ((first + 1) % 100 !== Number(text.slice(5, 7))) return null;
  return {
    text,
    kind: 'school-year',
    start: `${String(first)}-${SCHOOL_YEAR_START}`,
    end: `${String(first + 1)}-${SCHOOL_YEAR_END}`,
  };
}

function parseRange(text: string): Period | null {
  const [from = '', to = ''] = text.split('/');
  const first = parseMonth(from);
  const last = parseMonth(to);
  if (!first || !last || last.start < first.start) return null;
  return { text, kind: 'cumulative', start: first.start, end: last.end };
}

/**
 * Reads a period in one of the five forms of `PERIOD_FORMS`.
 * Returns `null` for any other text, for a month outside 1–12, a day that the month does not have, a school year
 * whose second half is not the next year, and a range that ends before it starts.
 */
export function parsePeriod(text: string): Period | null {
  if (/^\d{4}$/.test(text)) {
    return { text, kind: 'year', start: `${text}-01-01`, end: `${text}-12-31` };
  }
  if (/^\d{4}\/\d{2}$/.test(text)) return parseSchoolYear(text);
  if (/^\d{4}-\d{2}$/.test(text)) return parseMonth(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return parseDay(text);
  if (/^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(text)) return parseRange(text);
  return null;
}
