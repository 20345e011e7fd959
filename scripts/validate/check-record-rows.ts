import { columnOf, indicesWithin, attributeOf, type Attribute } from '../../src/domain/attributes.ts';
import type { Counting } from '../../src/domain/counting.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { RecordColumn } from '../../src/domain/records.ts';
import { checkHeader } from './check-header.ts';
import { LimitedProblems } from './limit-problems.ts';
import type { Fault } from './problem-list.ts';
import {
  amountFault,
  choiceFault,
  contributorFault,
  periodCode,
  placeFault,
  type RecordContext,
} from './record-cells.ts';

/** A file of records as the reader hands it over: read once, never held. */
export interface RowStream {
  readonly path: string;
  readRows(see: (cells: readonly string[], row: number) => boolean): readonly Problem[];
}

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
class RowChecker {
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
  #clean = true;

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
    this.#clean = false;
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
    this.#clean = true;
    this.#checkPlace(cells, row);
    for (const coded of this.#coded) this.#checkCoded(cells[coded.at] ?? '', row, coded);
    this.#numbers.forEach((at, i) => {
      this.#checkAmount(cells[at] ?? '', row, at, i);
    });
    const contributor = this.#contributor < 0 ? '' : (cells[this.#contributor] ?? '');
    const fault = this.#contributor < 0 ? null : contributorFault(contributor);
    if (fault) this.#fail(row, this.#contributor, fault);
    if (this.#clean && this.#impossible.length > 0) this.#checkImpossible(row);
    if (this.#clean) counting?.add(this.#codes, this.#amounts, contributor);
  }
}

function noHeaderProblem(path: string, names: readonly string[]): Problem {
  return {
    path,
    row: 1,
    what: 'the first row is not the header: it holds none of the columns of dataset.yml',
    found: '',
    expected: names.join(','),
    remedy: 'begin the file with the names of the columns',
  };
}

function isHeader(
  header: readonly string[],
  path: string,
  names: readonly string[],
  problems: Problem[],
): boolean {
  // Without a header the first row is a record, of which nothing may be repeated.
  if (header.some((name) => names.includes(name))) {
    return checkHeader(path, header, { required: names, optional: new Set() }, problems);
  }
  problems.push(noHeaderProblem(path, names));
  return false;
}

function emptyProblem(path: string): Problem {
  return {
    path,
    row: 1,
    what: 'the file has a header and no records',
    found: '',
    expected: 'at least one row below the header',
    remedy: 'add the records, or delete the file',
  };
}

/** Reads a file of records once: every row is checked, counted where it has no fault, and forgotten. */
export function checkRecordRows(
  stream: RowStream,
  context: RecordContext,
  counting: Counting | null,
  problems: Problem[],
): void {
  const names = Object.keys(context.records.columns);
  const limited = new LimitedProblems(problems);
  let checker: RowChecker | null = null;
  let rows = 0;
  const faults = stream.readRows((cells, row) => {
    rows = row;
    if (checker) checker.row(cells, row, counting);
    else if (isHeader(cells, stream.path, names, problems)) {
      checker = new RowChecker(context, stream.path, cells, limited);
    }
    return checker !== null;
  });
  limited.close();
  problems.push(...faults);
  if (checker !== null && rows === 1 && faults.length === 0) problems.push(emptyProblem(stream.path));
}
