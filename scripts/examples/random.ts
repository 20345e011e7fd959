/**
 * Whole random numbers from a seed, the same on every machine: a counter whose bits are mixed (Steele, Lea and Flood
 * 2014, "Fast splittable pseudorandom number generators", in 32 bits).
 */
export class Random {
  #state: number;

  /** Each name is a sequence of its own, so that one file does not change with another. */
  constructor(name: string) {
    this.#state = 0x51f15e;
    for (const letter of name)
      this.#state = (Math.imul(this.#state, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  }

  bits(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  }

  /** A whole number from 0 to `end` − 1. */
  below(end: number): number {
    return Math.floor((this.bits() / 2 ** 32) * end);
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  /** True in `percent` of a hundred cases. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One of several things, each as often as its weight says. */
  pick<T>(weighted: readonly (readonly [T, number])[]): T {
    let left = this.below(weighted.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [thing, weight] of weighted) {
      left -= weight;
      if (left < 0) return thing;
    }
    throw new Error('nothing to pick from');
  }

  /** How many of `trials` come true, each in `percent` of a hundred cases. */
  count(trials: number, percent: number): number {
    let hits = 0;
    for (let i = 0; i < trials; i += 1) hits += Number(this.chance(percent));
    return hits;
  }

  /** A number that differs from `value` by up to `percent`. */
  around(value: number, percent: number): number {
    return Math.round((value * this.between(100 - percent, 100 + percent)) / 100);
  }
}
