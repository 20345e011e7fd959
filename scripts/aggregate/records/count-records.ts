import { columnOf, type Attribute } from '../../../src/domain/attributes.ts';
import type { Counting, MeasureCounts } from '../../../src/domain/counting.ts';
import type { Records } from '../../../src/domain/records.ts';
import type { Territory } from '../../../src/domain/territory.ts';
import { FewMarks } from './few-marks.ts';
import { hash } from './hash.ts';
import { PersonSet } from './person-set.ts';
import { planTables, type Plan } from './plan-tables.ts';

const [MARK, PERSON_HIGH, PERSON_LOW] = [1, 2, 3];

/** What one measure keeps while it counts. */
interface Counter {
  readonly column: number;
  readonly isPersons: boolean;
  readonly values: Float64Array;
  readonly few: FewMarks | null;
}

function countersOf({ measures, cells }: Plan, hasContributors: boolean): Counter[] {
  return measures.map(({ kind, column }) => ({
    column,
    isPersons: kind === 'contributors',
    values: new Float64Array(cells),
    few: hasContributors && kind !== 'contributors' ? new FewMarks(cells) : null,
  }));
}

class RecordCounting implements Counting {
  readonly cells: number;
  readonly #plan: Plan;
  readonly #hasContributors: boolean;
  readonly #persons = new PersonSet();
  readonly #time: number;
  #counters: readonly Counter[] | null = null;

  constructor(plan: Plan, hasContributors: boolean) {
    this.cells = plan.cells;
    this.#plan = plan;
    this.#hasContributors = hasContributors;
    this.#time = plan.attributes.findIndex(({ id }) => id === 'time');
  }

  /** Memory is taken when the first record comes: a plan that is too large never takes it. */
  #ready(): readonly Counter[] {
    this.#counters ??= countersOf(this.#plan, this.#hasContributors);
    return this.#counters;
  }

  /** A person counts once in a period, with what the first of their records says. */
  #isNewPerson(codes: ArrayLike<number>, contributor: string): boolean {
    const pool = this.#plan.pools[codes[this.#time] ?? 0] ?? -1;
    if (pool < 0) return false;
    const text = `${String(pool)} ${contributor}`;
    return this.#persons.add(hash(text, PERSON_HIGH), hash(text, PERSON_LOW));
  }

  #cellOf(codes: ArrayLike<number>): number {
    let cell = 0;
    for (const { attribute, of, size } of this.#plan.dimensions) {
      cell = cell * size + (of[codes[attribute] ?? 0] ?? 0);
    }
    return cell;
  }

  add(codes: ArrayLike<number>, numbers: ArrayLike<number>, contributor: string): void {
    const cell = this.#cellOf(codes);
    const mark = this.#hasContributors ? hash(contributor, MARK) : 0;
    for (const { column, isPersons, values, few } of this.#ready()) {
      if (isPersons && !this.#isNewPerson(codes, contributor)) continue;
      const amount = column < 0 ? 1 : (numbers[column] ?? 0);
      if (amount === 0) continue;
      values[cell] = (values[cell] ?? 0) + amount;
      few?.add(cell, mark);
    }
  }

  result(): readonly MeasureCounts[] {
    return this.#ready().map(({ values, few }) => ({ values, contributors: few }));
  }
}

/** Begins to count records into the finest cells that the tables of their dataset need. */
export function startCounting(
  records: Records,
  attributes: readonly Attribute[],
  territory: Territory,
): Counting {
  const plan = planTables(records, attributes, territory);
  return new RecordCounting(plan, columnOf(records, 'contributor') !== undefined);
}
