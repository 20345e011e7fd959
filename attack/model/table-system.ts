import type { Problem, Row as Equation } from '../solve/problem.ts';
import type { Key, Row } from '../facts/row.ts';
import { keyOf } from '../facts/row.ts';

/** Which knowledge an equation comes from: it is dropped as a whole where published numbers contradict it. */
export type Belief = string;

/** The unknowns and what ties them, while it is put together. */
export class TableSystem {
  readonly keys: Key[] = [];
  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly #cells = new Map<Key, number>();
  readonly #equations: { equation: Equation; belief: Belief; loose?: Equation }[] = [];

  /** A new unknown that is no cell of a table, such as "those of no published age group". */
  addUnknown(): number {
    this.keys.push('');
    this.lower.push(0);
    this.upper.push(Infinity);
    return this.lower.length - 1;
  }

  /** The cell of a published or withheld count, made when first asked for. */
  addCount(row: Row, lower: number, upper: number): number {
    const key = keyOf(row);
    const known = this.#cells.get(key);
    if (known !== undefined) return known;
    const cell = this.addUnknown();
    this.keys[cell] = key;
    this.lower[cell] = lower;
    this.upper[cell] = upper;
    this.#cells.set(key, cell);
    return cell;
  }

  /** The cell of a key, or `undefined` where no such count is known of. */
  cellOf(key: Key): number | undefined {
    return this.#cells.get(key);
  }

  /**
   * `total = Σ parts`, or `total ≥ Σ parts` where others may belong to it. An exact sum is two beliefs: that the parts
   * lie inside the total, and that there are no others.
   */
  addSum(total: number, parts: readonly number[], isExact: boolean, belief: Belief): void {
    if (parts.length === 0) return;
    const terms = { cells: [total, ...parts], factors: [1, ...parts.map(() => -1)], low: 0 };
    const equation = { ...terms, high: isExact ? 0 : Infinity };
    this.#equations.push({ equation, belief, ...(isExact && { loose: { ...terms, high: Infinity } }) });
  }

  /** Any other tie. */
  add(equation: Equation, belief: Belief): void {
    this.#equations.push({ equation, belief });
  }

  /** The belief to give up first when an equation of the problem cannot hold. */
  beliefOf(equation: Equation | undefined): Belief | undefined {
    const found = this.#equations.find((one) => one.equation === equation || one.loose === equation);
    if (!found) return undefined;
    return found.loose && found.equation === equation ? allOf(found.belief) : found.belief;
  }

  /** The problem without the beliefs that turned out to be wrong. */
  problem(dropped: ReadonlySet<Belief>): Problem {
    const rows = this.#equations.flatMap(({ equation, loose, belief }) => {
      if (dropped.has(belief)) return [];
      return [loose && dropped.has(allOf(belief)) ? loose : equation];
    });
    return { lower: [...this.lower], upper: [...this.upper], rows };
  }
}

/** The belief that nothing lies outside the parts. */
function allOf(belief: Belief): Belief {
  return `all ${belief}`;
}
