import type { Attribute } from '../../../src/domain/attributes.ts';
import type { Measure, MeasureKind } from '../../../src/domain/family.ts';
import type { Records } from '../../../src/domain/records.ts';
import type { Territory } from '../../../src/domain/territory.ts';
import { planTables, type Plan } from './plan-tables.ts';

/** What the records of one cell must add up to. */
interface Load {
  readonly rows: number;
  readonly persons: number;
  /** Column of numbers → its sum. */
  readonly sums: ReadonlyMap<number, number>;
}

/** One value of each attribute that lies in the cell. */
function codesOf({ attributes, dimensions }: Plan, cell: number): number[] {
  const codes = attributes.map(() => 0);
  let left = cell;
  for (const { attribute, of, size } of dimensions.toReversed()) {
    codes[attribute] = of.indexOf(left % size);
    left = Math.floor(left / size);
  }
  return codes;
}

function loadOf(plan: Plan, measures: readonly Measure[], cell: number, hasContributors: boolean): Load {
  const valueOf = (kind: MeasureKind): number | null => {
    const measure = plan.measures.findIndex((one) => one.kind === kind);
    return measure < 0 ? null : (measures[measure]?.cells.get(cell) ?? 0);
  };
  const sums = plan.measures.flatMap(({ kind, column }, i) => {
    const value = measures[i]?.cells.get(cell) ?? 0;
    return kind === 'sum' && value > 0 ? [[column, value] as const] : [];
  });
  const persons = valueOf('contributors');
  const needed = Math.max(persons ?? 0, Math.min(sums.length, 1));
  const rows = valueOf('rows') ?? needed;
  if (rows < needed) throw new Error(`no records can hold cell ${String(cell)}: too few of them`);
  return { rows, persons: persons ?? (hasContributors ? rows : 0), sums: new Map(sums) };
}

class Writer {
  readonly #records: Records;
  readonly #plan: Plan;
  readonly #time: number;
  readonly lines: string[];
  #persons = 0;
  /** Period → a person who was counted in it. */
  readonly #known = new Map<number, string>();

  constructor(records: Records, plan: Plan) {
    this.#records = records;
    this.#plan = plan;
    this.#time = plan.attributes.findIndex(({ id }) => id === 'time');
    this.lines = [Object.keys(records.columns).join(',')];
  }

  #value(codes: readonly number[], id: string): string {
    const attribute = this.#plan.attributes.findIndex((one) => one.id === id);
    return this.#plan.attributes[attribute]?.values[codes[attribute] ?? 0] ?? '';
  }

  #line(codes: readonly number[], sums: ReadonlyMap<number, number>, person: string, area: string): void {
    const place = this.#value(codes, 'place');
    let numbers = -1;
    const cells = Object.entries(this.#records.columns).map(([name, { is }]) => {
      if (is === 'area') return area;
      if (is === 'district') return place === area ? '' : place;
      // The first day fits wherever the month would, even where the release comes before the month is over.
      if (is === 'period') return `${this.#value(codes, 'time')}-01`;
      if (is === 'contributor') return person;
      if (is !== 'number') return this.#value(codes, is === 'category' ? name : is);
      numbers += 1;
      return String(sums.get(numbers) ?? 0);
    });
    this.lines.push(cells.join(','));
  }

  #poolOf(codes: readonly number[]): number {
    return this.#plan.pools[codes[this.#time] ?? 0] ?? -1;
  }

  #newPerson(pool: number): string {
    this.#persons += 1;
    const person = `p-${String(this.#persons)}`;
    this.#known.set(pool, person);
    return person;
  }

  #personIn(pool: number): string {
    if (pool < 0) return this.#newPerson(pool);
    const known = this.#known.get(pool);
    if (known === undefined) throw new Error('no records can hold these cells: some belong to nobody');
    return known;
  }

  /** The records with which persons are counted: each comes before any other of the same person. */
  firsts(codes: readonly number[], load: Load, area: string): void {
    for (let i = 0; i < load.persons; i += 1) {
      this.#line(codes, i === 0 ? load.sums : new Map(), this.#newPerson(this.#poolOf(codes)), area);
    }
  }

  /** Further records, of persons who have been counted in the period already. */
  others(codes: readonly number[], load: Load, area: string, hasContributors: boolean): void {
    for (let i = load.persons; i < load.rows; i += 1) {
      const person = hasContributors ? this.#personIn(this.#poolOf(codes)) : '';
      this.#line(codes, i === 0 ? load.sums : new Map(), person, area);
    }
  }
}

/**
 * The inverse of counting: a file of records that gives exactly these finest cells when it is read again. Used to
 * build the same site from other, possible records. Throws where no records can give them.
 */
export function writeRecords(
  records: Records,
  attributes: readonly Attribute[],
  territory: Territory,
  measures: readonly Measure[],
): string {
  const plan = planTables(records, attributes, territory);
  const writer = new Writer(records, plan);
  const hasContributors = Object.values(records.columns).some(({ is }) => is === 'contributor');
  const places = attributes.find(({ id }) => id === 'place')?.values ?? [];
  const place = attributes.findIndex(({ id }) => id === 'place');
  const areaOf = (codes: readonly number[]): string => {
    const code = places[codes[place] ?? 0] ?? '';
    return territory.districts.get(code) ?? code;
  };
  const cells = [...new Set(measures.flatMap(({ cells: held }) => [...held.keys()]))].sort((a, b) => a - b);
  const loads = cells.map((cell) => {
    const codes = codesOf(plan, cell);
    return { codes, area: areaOf(codes), load: loadOf(plan, measures, cell, hasContributors) };
  });
  for (const { codes, area, load } of loads) writer.firsts(codes, load, area);
  for (const { codes, area, load } of loads) writer.others(codes, load, area, hasContributors);
  return `${writer.lines.join('\n')}\n`;
}
