import type { Sums } from './sum-context.ts';
import { STATE } from './system.ts';
import { hiddenCell, type CellInput, type CellName, type SystemBuilder } from './system-builder.ts';

/**
 * The sums that published figures form, entered one by one: each figure is a cell, and what is left of a total when
 * the parts published are taken away (boys where only girls are published, the months after a cumulative figure, the
 * pupils in neither of two groups) counts people as well, so it is protected like a figure.
 */
export class PublishedSums implements Sums {
  readonly #builder: SystemBuilder;

  constructor(builder: SystemBuilder) {
    this.#builder = builder;
  }

  addCell(cell: CellInput): CellName {
    return this.#builder.addUnknown(cell);
  }

  /**
   * Declares that `total` holds at least `parts`, which exclude one another. What is left becomes a remainder, unless
   * the parts are `exhaustive` and nothing is left. Parts that exceed their total count something else: no sum.
   */
  addSum(total: CellName, parts: readonly CellName[], exhaustive: boolean): void {
    // Within a family of tables the finest cells say it all.
    if (parts.length === 0 || this.#builder.areOfOneGrid([total, ...parts])) return;
    const { value, threshold } = this.#builder.cell(total);
    const left = value - parts.reduce((sum, part) => sum + this.#builder.cell(part).value, 0);
    if (left < 0) return;
    const all = [...parts];
    if (!exhaustive || left > 0)
      all.push(this.#builder.addUnknown(hiddenCell(left, threshold, this.#isGuess([total, ...parts]))));
    this.#builder.addEquation(total, all);
    // A total of one part is that part: who knows the one knows the other, whatever is withheld.
    if (all.length > 1) this.#builder.addNeighbours([total, ...all]);
    if (value >= threshold && all.length > 2) this.#addComplements(total, all);
  }

  /** All but one part: where that is few or none, the part is nearly the whole group and says so of everyone in it. */
  #addComplements(total: CellName, parts: readonly CellName[]): void {
    const { value, threshold } = this.#builder.cell(total);
    for (const part of parts) {
      const left = value - this.#builder.cell(part).value;
      if (left >= threshold) continue;
      const others = parts
        .filter((other) => other !== part)
        .flatMap((other) => [...this.#builder.unknownsOf(other)]);
      const rest = hiddenCell(left, threshold, this.#isGuess([total, part]));
      this.#builder.addSum(rest, Int32Array.from(new Set(others)).sort());
    }
  }

  /** What is left of counts of which one is taken for another is taken for another itself. */
  #isGuess(cells: readonly CellName[]): boolean {
    return cells.some((cell) => this.#builder.cell(cell).standIn);
  }
}

/** A figure that may be published; what it counts is small where the persons behind it are few. */
export function figureCell(
  value: number,
  threshold: number,
  cost: number,
  contributors: number | null,
): CellInput {
  return { value, threshold, cost, primary: (contributors ?? value) < threshold, state: STATE.open };
}
