import type { FewContributors } from '../../../src/domain/counting.ts';
import { MANY_CONTRIBUTORS } from '../../../src/domain/figure.ts';

/**
 * The first different contributors of every finest cell, as 32-bit marks: memory is bounded by the number of cells
 * alone (80 bytes each), since nobody needs to know more than that there are many. Should two persons ever share a
 * mark, too few are counted and too much is withheld, never too little.
 */
export class FewMarks implements FewContributors {
  readonly #marks: Uint32Array;
  readonly #counts: Uint8Array;

  constructor(cells: number) {
    this.#marks = new Uint32Array(cells * MANY_CONTRIBUTORS);
    this.#counts = new Uint8Array(cells);
  }

  add(cell: number, mark: number): void {
    const count = this.#counts[cell] ?? 0;
    if (count === MANY_CONTRIBUTORS) return;
    const first = cell * MANY_CONTRIBUTORS;
    for (let at = first; at < first + count; at += 1) if (this.#marks[at] === mark) return;
    this.#marks[first + count] = mark;
    this.#counts[cell] = count + 1;
  }

  each(cell: number, see: (mark: number) => void): void {
    const first = cell * MANY_CONTRIBUTORS;
    const end = first + (this.#counts[cell] ?? 0);
    for (let at = first; at < end; at += 1) see(this.#marks[at] ?? 0);
  }
}
