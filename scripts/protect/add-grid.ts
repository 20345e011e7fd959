import { selectedCodes } from './selected-codes.ts';
import { STATE, type Grid } from './system.ts';
import { hiddenCell, type CellInput, type CellName, type SystemBuilder } from './system-builder.ts';

/** A published count of a family of tables: the values it adds up in every dimension (`null`: all). */
export interface Margin {
  readonly select: readonly (readonly number[] | null)[];
  readonly cell: Omit<CellInput, 'value'>;
}

/** Counts in the finest cells that a family of tables has in common. */
export interface GridCounts {
  readonly sizes: readonly number[];
  /** Counts by code (mixed radix, last dimension fastest); what is not named is 0. */
  readonly counts: ReadonlyMap<number, number>;
  /** Codes where nothing can be. */
  readonly impossible: ReadonlySet<number>;
  readonly margins: readonly Margin[];
}

/** Rules that follow from how the tables are laid out. */
export interface GridRules {
  /** Protects what is left of a total without one of its parts, where that is small or nothing. */
  readonly complements: boolean;
  /** Threshold of remainders and complements. Finest cells that no table shows are protected through these. */
  readonly threshold: number;
  /** Dimensions along which parts make up totals: so many from the first; all where it is left out. */
  readonly related?: number;
}

interface Placed {
  readonly margin: Margin;
  readonly groups: readonly number[];
  readonly name: CellName;
  readonly value: number;
}

/** Numbers the sets of values of one dimension, each once, from the smallest to the largest. */
class Groups {
  readonly sets: Int32Array[] = [];
  readonly #ids = new Map<string, number>();
  readonly #all: Int32Array;

  constructor(size: number, selects: Iterable<readonly number[] | null>) {
    this.#all = Int32Array.from({ length: size }, (_, i) => i);
    for (const select of selects) this.#enter(select);
    const order = this.sets.map((_, i) => i).sort((a, b) => this.#length(a) - this.#length(b) || a - b);
    const sorted = order.map((i) => this.sets[i] ?? this.#all);
    this.sets.splice(0, this.sets.length, ...sorted);
    this.#ids.clear();
    sorted.forEach((set, i) => this.#ids.set(set.join(), i));
  }

  #length(i: number): number {
    return this.sets[i]?.length ?? 0;
  }

  #enter(select: readonly number[] | null): void {
    const set = select ? Int32Array.from(select).sort() : this.#all;
    const key = set.join();
    if (!this.#ids.has(key)) this.#ids.set(key, this.sets.push(set) - 1);
  }

  id(select: readonly number[] | null): number {
    const set = select ? Int32Array.from(select).sort() : this.#all;
    return this.#ids.get(set.join()) ?? -1;
  }

  /** The smaller sets of which no other smaller set holds them, for each set. */
  parents(): number[] {
    return this.sets.map((set, i) =>
      this.sets.findIndex(
        (other, j) => j > i && other.length > set.length && set.every((value) => other.includes(value)),
      ),
    );
  }
}

class GridPlacer {
  readonly #builder: SystemBuilder;
  readonly #counts: GridCounts;
  readonly #rules: GridRules;
  readonly #groups: readonly Groups[];
  readonly #unknownAt: Int32Array;
  readonly #named = new Map<string, CellName>();

  constructor(builder: SystemBuilder, counts: GridCounts, rules: GridRules) {
    this.#builder = builder;
    this.#counts = counts;
    this.#rules = rules;
    const cells = counts.sizes.reduce((product, size) => product * size, 1);
    this.#unknownAt = new Int32Array(cells).fill(-1);
    this.#groups = counts.sizes.map(
      (size, k) =>
        new Groups(
          size,
          counts.margins.map(({ select }) => select[k] ?? null),
        ),
    );
  }

  place(): CellName[] {
    const single = new Map<number, Margin>();
    const codes = this.#counts.margins.map(({ select }) => selectedCodes(this.#counts.sizes, select));
    this.#counts.margins.forEach((margin, i) => {
      const [only = -1, ...more] = codes[i] ?? [];
      if (more.length === 0 && !single.has(only)) single.set(only, margin);
    });
    this.#addUnknowns(single);
    const placed = this.#counts.margins.map((margin, i) => this.#addMargin(margin, codes[i] ?? [], single));
    this.#relate(placed);
    return placed.map(({ name }) => name);
  }

  #addUnknowns(single: ReadonlyMap<number, Margin>): void {
    const { sizes, counts, impossible } = this.#counts;
    const first = this.#builder.unknowns;
    const codes: number[] = [];
    for (let code = 0; code < this.#unknownAt.length; code += 1) {
      if (impossible.has(code)) continue;
      const value = counts.get(code) ?? 0;
      const margin = single.get(code);
      const cell = margin ? { ...margin.cell, value } : hiddenCell(value, 0);
      this.#unknownAt[code] = this.#builder.addUnknown(cell);
      codes.push(code);
    }
    const groups: Grid['groups'] = this.#groups.map(({ sets }) => sets);
    this.#builder.addGrid({
      sizes,
      unknownAt: this.#unknownAt,
      first,
      codes: Int32Array.from(codes),
      groups,
    });
  }

  #addMargin(margin: Margin, codes: readonly number[], single: ReadonlyMap<number, Margin>): Placed {
    const groups = this.#groups.map((one, k) => one.id(margin.select[k] ?? null));
    const unknowns = Int32Array.from(codes, (code) => this.#unknownAt[code] ?? -1).filter(
      (unknown) => unknown >= 0,
    );
    const value = codes.reduce((sum, code) => sum + (this.#counts.counts.get(code) ?? 0), 0);
    const key = `${String(margin.cell.threshold)} ${String(margin.cell.state)} ${unknowns.join()}`;
    const twin = this.#named.get(key);
    // Two figures that count the very same are one cell: both are published, or neither.
    if (twin !== undefined) return { margin, groups, name: twin, value };
    const [only = -1] = unknowns;
    const same = codes.length === 1 && single.get(codes[0] ?? -1) === margin;
    // Where nothing can be counted there is nobody to protect.
    const cell =
      unknowns.length > 0 ? margin.cell : { ...margin.cell, primary: false, state: STATE.published };
    const name = same && only >= 0 ? only : this.#builder.addSum({ ...cell, value }, unknowns);
    this.#named.set(key, name);
    return { margin, groups, name, value };
  }

  /** Totals and their parts along each dimension; what is left of a total is protected as well. */
  #relate(placed: readonly Placed[]): void {
    const byGroups = new Map(placed.map((one) => [one.groups.join(), one]));
    this.#groups.slice(0, this.#rules.related).forEach((groups, k) => {
      const parents = groups.parents();
      const families = new Map<Placed, Placed[]>();
      for (const part of placed) {
        const total = this.#totalOf(part, k, parents, byGroups);
        if (total) families.set(total, [...(families.get(total) ?? []), part]);
      }
      for (const [total, parts] of families) this.#relateOne(total, parts);
    });
  }

  #totalOf(
    part: Placed,
    dimension: number,
    parents: readonly number[],
    byGroups: ReadonlyMap<string, Placed>,
  ): Placed | undefined {
    let group = parents[part.groups[dimension] ?? -1] ?? -1;
    while (group >= 0) {
      const found = byGroups.get(part.groups.with(dimension, group).join());
      if (found) return found;
      group = parents[group] ?? -1;
    }
    return undefined;
  }

  #relateOne(total: Placed, parts: readonly Placed[]): void {
    const others = parts.filter(({ name }) => name !== total.name);
    this.#builder.addNeighbours([total.name, ...others.map(({ name }) => name)]);
    const whole = new Set(this.#builder.unknownsOf(total.name));
    for (const part of parts)
      for (const unknown of this.#builder.unknownsOf(part.name)) whole.delete(unknown);
    if (whole.size > 0) this.#addRest(whole);
    if (this.#rules.complements && parts.length + Math.min(whole.size, 1) > 2) {
      for (const part of parts) this.#addComplement(total, part);
    }
  }

  #addComplement(total: Placed, part: Placed): void {
    const { threshold } = total.margin.cell;
    const left = total.value - part.value;
    if (total.value < threshold || left >= threshold) return;
    const whole = new Set(this.#builder.unknownsOf(total.name));
    for (const unknown of this.#builder.unknownsOf(part.name)) whole.delete(unknown);
    this.#addRest(whole);
  }

  /** Parts may overlap (months and the months up to a month), so what is left is counted, not subtracted. */
  #addRest(unknowns: ReadonlySet<number>): void {
    if (unknowns.size < 2) return;
    const rest = Int32Array.from(unknowns).sort();
    const value = rest.reduce((sum, unknown) => sum + this.#builder.cell(unknown).value, 0);
    this.#builder.addSum(hiddenCell(value, this.#rules.threshold), rest);
  }
}

/**
 * Enters a family of tables: one unknown for each finest cell, a cell for each published count, and what is left of
 * totals. Returns the name of the cell of each margin, in their order.
 */
export function addGrid(builder: SystemBuilder, counts: GridCounts, rules: GridRules): CellName[] {
  return new GridPlacer(builder, counts, rules).place();
}

/** A cell that may be published. */
export function openCell(threshold: number, cost: number): Omit<CellInput, 'value'> {
  return { threshold, cost, state: STATE.open };
}
