import { monthsOf } from './attributes.ts';
import { parsePeriod, type Period } from './period.ts';
import type { Pool, Records, RecordTable } from './records.ts';

/** Every crossing of some words, none of them included: the totals. */
function subsets(words: readonly string[]): string[][] {
  return words.reduce<string[][]>((all, word) => [...all, ...all.map((one) => [...one, word])], [[]]);
}

/** The crossings of a table, written out; one that is listed twice comes twice. */
export function crossingsOf(table: Pick<RecordTable, 'by'>): readonly (readonly string[])[] {
  return table.by.flatMap((crossing) => ('all' in crossing ? subsets(crossing.all) : [crossing]));
}

function parsed(texts: readonly string[]): Period[] {
  return texts.flatMap((text) => parsePeriod(text) ?? []);
}

function candidates(pool: Pool, months: readonly string[]): readonly string[] {
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))];
  if (pool === 'month') return months;
  if (pool === 'year') return years.map(String);
  if (pool === 'cumulative') return months.map((month) => `${month.slice(0, 4)}-01/${month}`);
  const starts = years[0] === undefined ? years : [years[0] - 1, ...years];
  return starts.map((year) => `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`);
}

/** The periods of one kind that lie wholly inside what the records cover. */
export function periodsOf(pool: Pool, { covers }: Pick<Records, 'covers'>): readonly Period[] {
  const covered = parsePeriod(covers.period);
  if (!covered) return [];
  return parsed(candidates(pool, monthsOf(covered))).filter(
    ({ start, end }) => covered.start <= start && end <= covered.end,
  );
}
