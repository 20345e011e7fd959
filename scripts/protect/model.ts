/**
 * The published tables as a system of sums over whole, non-negative counts: what a reader can add and subtract.
 *
 * A cell is a figure that may be published, or a remainder that never is: what is left of a total when the parts
 * published are taken away (boys where only girls are published, the months after a cumulative figure, the pupils
 * in neither of two groups). A remainder counts people as well, so it is protected like a figure.
 */
export interface Cell {
  /** Position in the list of figures; −1 for a remainder. */
  readonly figure: number;
  readonly value: number;
  /** Counts of 0 to threshold − 1 are protected. */
  readonly threshold: number;
  /** What a reader loses when the cell is withheld: higher = withheld later. */
  readonly cost: number;
}

/** `cells[total] = Σ cells[parts]`, by index. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Cells and sums, with the sums in which each cell stands. */
export class Model {
  readonly cells: Cell[] = [];
  readonly sums: Sum[] = [];
  readonly sumsOf: number[][] = [];

  addCell(cell: Cell): number {
    this.sumsOf.push([]);
    return this.cells.push(cell) - 1;
  }

  #value(index: number): number {
    return this.cells[index]?.value ?? 0;
  }

  /**
   * Declares that `total` holds at least `parts`, which exclude one another. What is left becomes a remainder, unless
   * the parts are `exhaustive` and nothing is left. Parts that exceed their total count something else: no sum.
   */
  addSum(total: number, parts: readonly number[], exhaustive: boolean): void {
    if (parts.length === 0) return;
    const left = this.#value(total) - parts.reduce((sum, part) => sum + this.#value(part), 0);
    if (left < 0) return;
    const all = [...parts];
    if (!exhaustive || left > 0) {
      const threshold = this.cells[total]?.threshold ?? 0;
      all.push(this.addCell({ figure: -1, value: left, threshold, cost: 0 }));
    }
    const index = this.sums.push({ total, parts: all }) - 1;
    for (const cell of [total, ...all]) this.sumsOf[cell]?.push(index);
  }

  isRemainder(index: number): boolean {
    return this.cells[index]?.figure === -1;
  }

  /** Cells whose count is small enough to point at people. */
  primaries(): number[] {
    return this.cells.flatMap((cell, i) => (cell.value < cell.threshold ? [i] : []));
  }
}
