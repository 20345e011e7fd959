/** The first day of a period and the day after its last, as `YYYY-MM-DD`; `null` for anything else. */
export type Span = readonly [from: string, to: string];

function monthAfter(yearMonth: string): string {
  const [year = 0, month = 0] = yearMonth.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`;
}

function dayAfter(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : new Date(time + 86_400_000).toISOString().slice(0, 10);
}

/**
 * Reads `2022`, `2022/23` (September to August), `2022-05` and `2022-01/2022-10`. A single day is no span: it tells
 * how many there are, not how many there were.
 */
export function spanOf(period: string): Span | null {
  if (/^\d{4}$/.test(period)) return [`${period}-01-01`, `${String(Number(period) + 1)}-01-01`];
  if (/^\d{4}\/\d{2}$/.test(period)) {
    const year = Number(period.slice(0, 4));
    return [`${String(year)}-09-01`, `${String(year + 1)}-09-01`];
  }
  if (/^\d{4}-\d{2}$/.test(period)) return [`${period}-01`, monthAfter(period)];
  if (/^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(period))
    return [`${period.slice(0, 7)}-01`, monthAfter(period.slice(8))];
  if (/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(period))
    return [period.slice(0, 10), dayAfter(period.slice(11))];
  return null;
}
