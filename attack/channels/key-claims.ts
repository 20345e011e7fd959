import { numbersIn } from '../parse/numbers.ts';
import type { Channel } from '../report.ts';
import { report, type Case } from './case.ts';
import { meaningFor } from './claim.ts';

const KEY = /[a-z0-9-]+\|[A-Za-z0-9-]+\|[\d/-]+\|[a-z]*\|[\d+-]*\|[a-z0-9=;-]*/g;

/** Numbers behind the key of a withheld cell, up to the next key or the end of the line. */
export function keyClaims(case_: Case, text: string, where: string, channel: Channel): void {
  if (!text.includes('|')) return;
  const keys = [...text.matchAll(KEY)];
  keys.forEach((match, i) => {
    const cell = case_.world.withheld.get(match[0]);
    if (!cell) return;
    const start = match.index + match[0].length;
    const rest =
      text.slice(start, Math.min(keys[i + 1]?.index ?? text.length, start + 60)).split(/[\n\r}]/)[0] ?? '';
    for (const number of numbersIn(rest, 'code').slice(0, 1)) {
      const meaning = meaningFor(case_, cell, number) ?? { exact: number.value };
      report(case_, cell, meaning, channel, where, `the key is followed by ${String(number.value)}`);
    }
  });
}
