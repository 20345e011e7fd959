const DAY = 86_400_000;

/**
 * Place of a calendar date (`YYYY-MM-DD`) in time as a decimal year: 1 January 2025 is 2025. Reckoned in
 * UTC, so that the clock of the machine has no say.
 */
export function decimalYear(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(time)) throw new Error(`invalid date: ${date}`);
  const year = Number(date.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year + 1, 0, 1) - start) / DAY;
  return year + (time - start) / DAY / days;
}
