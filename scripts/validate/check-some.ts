import { ageEnds, attributeOf, columnOf, type Attribute } from '../../src/domain/attributes.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Records, Some } from '../../src/domain/records.ts';
import type { Territory } from '../../src/domain/territory.ts';
import type { Fault } from './problem-list.ts';

/** Says that something below a key of `dataset.yml` is wrong. */
export type ReportKey = (keys: readonly PropertyKey[], fault: Fault) => void;

export interface TableContext {
  readonly records: Records;
  readonly attributes: readonly Attribute[];
  readonly territory: Territory;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Indicators whose own file has problems: they are not called unknown. */
  readonly unreadable: ReadonlySet<string>;
}

/** A fault in one line of code. */
export function fault(what: string, found: string, expected: string, remedy: string): Fault {
  return { what, found, expected, remedy };
}

/** The words that `by`, `where` and `impossible` may use in this dataset. */
export function wordsOf({ records, attributes }: TableContext): readonly string[] {
  const district = columnOf(records, 'district') ? ['district'] : [];
  const others = attributes.map(({ id }) => id).filter((id) => id !== 'place' && id !== 'time');
  return ['area', ...district, ...others];
}

/** Whether a value can stand in this dimension. */
export function isKnownValue(word: string, value: string, { attributes, territory }: TableContext): boolean {
  const values = attributes.find(({ id }) => id === attributeOf(word))?.values ?? [];
  if (value === '') return false;
  if (word === 'area') return values.some((place) => (territory.districts.get(place) ?? place) === value);
  if (word === 'district') return territory.districts.has(value) && values.includes(value);
  if (word !== 'age') return values.includes(value);
  const [from, to] = ageEnds(value);
  return (
    /^\d{1,2}(-\d{1,2})?$/.test(value) &&
    from <= to &&
    [from, to].every((end) => values.includes(String(end)))
  );
}

/** Checks `where` of a table, or one entry of `impossible`. */
export function checkSome(
  some: Some,
  keys: readonly PropertyKey[],
  context: TableContext,
  report: ReportKey,
): void {
  const words = wordsOf(context);
  for (const [word, wanted] of Object.entries(some)) {
    if (!words.includes(word)) {
      report([...keys, word], fault('unknown dimension', word, words.join(', '), 'correct the name'));
      continue;
    }
    for (const value of typeof wanted === 'string' ? [wanted] : wanted) {
      if (isKnownValue(word, value, context)) continue;
      const expected =
        word === 'age' ? 'years inside those of the column, such as 14-15' : `a value of ${word}`;
      report([...keys, word], fault(`unknown value of ${word}`, value, expected, 'correct the value'));
    }
  }
}
