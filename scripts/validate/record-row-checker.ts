import { attributeOf, columnOf, indicesWithin, type Attribute } from '../../src/domain/attributes.ts';
import type { Counting } from '../../src/domain/counting.ts';
import type { RecordColumn } from '../../src/domain/records.ts';
import type { LimitedProblems } from './limit-problems.ts';
import type { Fault } from './problem-list.ts';
import {
  amountFault,
  choiceFault,
  contributorFault,
  periodCode,
  placeFault,
  type RecordContext,
} from './record-cells.ts';

/** A column that gives the code of an attribute. */
interface Coded {
  readonly at: number;
  readonly attribute: number;
  readonly column: RecordColumn;
  /** Texts that have been understood; the others are looked at closely. */
  readonly known: Map<string, number>;
}

/** A block of values that cannot come together. */
type Impossible = readonly {
  readonly attribute: number;
  readonly values: ReadonlySet<number>;
  readonly word: string;
}[];

const WHOLE = /^\d{1,15}$/;

function impossibleBlocks({ records, attributes, territory }: RecordContext): Impossible[] {
  return (records.impossible ?? []).map((some) =>
    Object.entries(some).flatMap(([word, wanted]) => {
      const attribute = attributes.findIndex(({ id }) => id === attributeOf(word));
      const one = attributes[attribute];
      const values = typeof wanted === 'string' ? [wanted] : wanted;
      return one ? [{ attribute, values: new Set(indicesWithin(one, word, values, territory)), word }] : [];
    }),
  );
}

/** Place of an area and a district, as an index into the values of the attribute `place`. */
function placeCodes({ attributes, territory }: RecordContext): Map<string, Map<string, number>> {
  const places = attributes.find(({ id }) => id === 'place')?.values ?? [];
  const codes = new Map<string, Map<string, number>>();
  places.forEach((place, i) => {
    const area = territory.districts.get(place) ?? place;
    const own = codes.get(area) ?? new Map<string, number>();
    own.set(place === area ? '' : place, i);
    codes.set(area, own);
  });
  return codes;
}

/** Checks the rows of one file and hands those without fault on to be counted. */
export class RowChecker {
  readonly #context: RecordContext;
  readonly #path: string;
  readonly #header: readonly string[];
  readonly #problems: LimitedProblems;
  readonly #places: Map<string, Map<string, number>>;
  readonly #areas: ReadonlySet<string>;
  readonly #impossible: readonly Impossible[];
  readonly #place: number;
  readonly #area: number;
  readonly #district: number;
  readonly #contributor: number;
  readonly #coded: readonly Coded[];
  readonly #numbers: readonly number[];
  readonly #codes: Int32Array;
  readonly #amounts: Float64Array;
  #faults = 0;

  constructor(context: RecordContext, path: string, header: readonly string[], problems: LimitedProblems) {
    this.#context = context;
    this.#path = path;
    this.#header = header;
    this.#problems = problems;
    this.#places = placeCodes(context);
    this.#areas = new Set(this.#places.keys());
    this.#impossible = impossibleBlocks(context);
    this.#place = context.attributes.findIndex(({ id }) => id === 'place');
    this.#area = this.#at('area');
    this.#district = this.#at('district');
    this.#contributor = this.#at('contributor');
    this.#coded = Object.entries(context.records.columns).flatMap(([name, column]) =>
      this.#toCoded(name, column),
    );
    this.#numbers = Object.entries(context.records.columns).flatMap(([name, { is }]) =>
      is === 'number' ? [header.indexOf(name)] : [],
    );
    this.#codes = new Int32Array(context.attributes.length);
    this.#amounts = new Float64Array(this.#numbers.length);
  }

  #at(role: 'area' | 'district' | 'contributor'): number {
    const [name] = columnOf(this.#context.records, role) ?? [];
    return name === undefined ? -1 : this.#header.indexOf(name);
  }

  #toCoded(name: string, column: RecordColumn): Coded[] {
    const ids: Readonly<Partial<Record<RecordColumn['is'], string>>> = {
      period: 'time',
      sex: 'sex',
      age: 'age',
      category: name,
    };
    const attribute = this.#context.attributes.findIndex(({ id }) => id === ids[column.is]);
    const values = this.#context.attributes[attribute]?.values;
    if (!values) return [];
    // A month alone is one form of many, so that periods are understood one by one.
    const known = new Map(column.is === 'period' ? [] : values.map((value, i) => [value, i] as const));
    return [{ at: this.#header.indexOf(name), attribute, column, known }];
  }

  #fail(row: number, column: number, fault: Fault): void {
    this.#faults += 1;
    const field = this.#header[column];
    this.#problems.push({
      path: this.#path,
      row,
      ...(column < 0 ? {} : { column: column + 1 }),
      ...(field === undefined ? {} : { field }),
      ...fault,
    });
  }

  #checkPlace(cells: readonly string[], row: number): void {
    const area = cells[this.#area] ?? '';
    const district = cells[this.#district] ?? '';
    const code = this.#places.get(area)?.get(district);
    if (code !== undefined) {
      this.#codes[this.#place] = code;
      return;
    }
    const { fault, of } = placeFault(area, district, this.#areas, this.#context);
    this.#fail(row, of === 'area' ? this.#area : this.#district, fault);
  }

  #checkCoded(text: string, row: number, { at, attribute, column, known }: Coded): void {
    const code = known.get(text);
    if (code !== undefined) {
      this.#codes[attribute] = code;
      return;
    }
    const one = this.#context.attributes[attribute] as Attribute;
    const found =
      column.is === 'period' ? periodCode(text, one.values, this.#context) : choiceFault(text, one, column);
    if (typeof found !== 'number') this.#fail(row, at, found);
    else {
      known.set(text, found);
      this.#codes[attribute] = found;
    }
  }

  #checkAmount(text: string, row: number, at: number, i: number): void {
    const fault = WHOLE.test(text) ? null : amountFault(text);
    if (fault) this.#fail(row, at, fault);
    this.#amounts[i] = Number(text);
  }

  #checkImpossible(row: number): void {
    for (const block of this.#impossible) {
      if (!block.every(({ attribute, values }) => values.has(this.#codes[attribute] ?? -1))) continue;
      this.#fail(row, -1, {
        what: 'a record of a combination that dataset.yml calls impossible',
        found: block.map(({ word }) => word).join(' + '),
        expected: 'no record of this combination',
        remedy: 'correct the record, or "impossible" in dataset.yml',
      });
    }
  }

  /** Checks every cell of a row and counts it when none is wrong. */
  row(cells: readonly string[], row: number, counting: Counting | null): void {
    this.#faults = 0;
    this.#checkPlace(cells, row);
    for (const coded of this.#coded) this.#checkCoded(cells[coded.at] ?? '', row, coded);
    this.#numbers.forEach((at, i) => {
      this.#checkAmount(cells[at] ?? '', row, at, i);
    });
    const contributor = this.#contributor < 0 ? '' : (cells[this.#contributor] ?? '');
    const fault = this.#contributor < 0 ? null : contributorFault(contributor);
    if (fault) this.#fail(row, this.#contributor, fault);
    if (this.#faults === 0) this.#checkImpossible(row);
    if (this.#faults === 0) counting?.add(this.#codes, this.#amounts, contributor);
  }
}
