const FIRST_SIZE = 1 << 12;
/** Beyond this share of its places an open-addressing table slows down. */
const FULL = 0.6;

/**
 * A set of 64-bit marks in two typed arrays: 8 bytes a place, so 13 to 27 bytes for each different person, however
 * long the pseudonyms are. Two persons fall together with a probability of about n² / 2⁶⁵: 3 in a million for
 * ten million persons.
 */
export class PersonSet {
  #high = new Uint32Array(FIRST_SIZE);
  #low = new Uint32Array(FIRST_SIZE);
  #filled = 0;

  /** Adds a mark; true when it was not there yet. */
  add(high: number, low: number): boolean {
    if (this.#filled >= this.#low.length * FULL) this.#grow();
    // Two zeros mean an empty place.
    return this.#put(high >>> 0, low >>> 0 || 1);
  }

  #put(high: number, low: number): boolean {
    const mask = this.#low.length - 1;
    let at = low & mask;
    while (this.#low[at] !== 0) {
      if (this.#low[at] === low && this.#high[at] === high) return false;
      at = (at + 1) & mask;
    }
    this.#low[at] = low;
    this.#high[at] = high;
    this.#filled += 1;
    return true;
  }

  #grow(): void {
    const [high, low] = [this.#high, this.#low];
    this.#high = new Uint32Array(high.length * 2);
    this.#low = new Uint32Array(low.length * 2);
    this.#filled = 0;
    low.forEach((mark, i) => {
      if (mark !== 0) this.#put(high[i] ?? 0, mark);
    });
  }
}
