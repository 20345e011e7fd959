import type { Advice } from './advise.ts';
import type { Change } from './coarsenings.ts';

const WORDS: Readonly<Record<Exclude<Change, `breakdown:${string}`>, string>> = {
  'wider-age-bands': 'wider age bands, two in one',
  'years-pooled': 'two years in one',
  'regions-only': 'regions without their districts',
  'years-only': 'years without what lies inside them',
  'ages-left-out': 'no age groups',
  'sexes-left-out': 'no boys and girls apart',
};

function isWorded(change: Change): change is keyof typeof WORDS {
  return change in WORDS;
}

/** One line for the operator. */
export function sayAdvice({ tables, change, rows_now, withheld_now, freed, lost }: Advice): string {
  const words = isWorded(change) ? WORDS[change] : `no breakdown by ${change.slice('breakdown:'.length)}`;
  const count = `${String(freed)} of ${String(withheld_now)} withheld figures`;
  const price = lost > 0 ? ` and leave out ${String(lost)} others` : '';
  return `${tables} (${String(rows_now)} figures): ${words} would let readers have ${count}${price}`;
}
