import { attributeOf, coveredAreas, indicesWithin, type Attribute } from '../../../src/domain/attributes.ts';
import type { MeasureKind, Selection } from '../../../src/domain/family.ts';
import { parsePeriod, type Period } from '../../../src/domain/period.ts';
import { crossingsOf, periodsOf } from '../../../src/domain/record-tables.ts';
import type { Records, RecordTable, Some } from '../../../src/domain/records.ts';
import type { Territory } from '../../../src/domain/territory.ts';
import { coarsen, type Partition } from './coarsen.ts';

/** One value of a dimension as published, and the values of the attribute that it stands for. */
interface Group {
  readonly value: string;
  readonly indices: readonly number[];
}

/** A dimension that a table is crossed by, or pooled or filtered in. */
export interface Axis {
  /** `area`, `district`, `period`, `sex`, `age`, the name of a category, or `where`. */
  readonly word: string;
  readonly attribute: number;
  readonly groups: readonly Group[];
}

/** One crossing of a table in all periods of one kind: a figure for each combination of groups. */
export interface Block {
  readonly table: RecordTable;
  readonly measure: number;
  readonly periods: ReadonlyMap<string, Period>;
  readonly axes: readonly Axis[];
}

export interface PlannedMeasure {
  readonly id: string;
  readonly kind: MeasureKind;
  /** Place of its column among the columns of numbers; −1 where it has none. */
  readonly column: number;
}

/** An attribute that the tables can tell parts of. */
export interface PlannedDimension extends Partition {
  readonly attribute: number;
}

/** How the records of a dataset are counted, and which finest cells each figure adds up. */
export interface Plan {
  readonly attributes: readonly Attribute[];
  readonly dimensions: readonly PlannedDimension[];
  readonly cells: number;
  readonly measures: readonly PlannedMeasure[];
  readonly blocks: readonly Block[];
  readonly impossible: readonly Selection[];
  /** Month → the period in which contributors are counted once; empty where no table counts them. */
  readonly pools: readonly number[];
}

function measureId({ value }: RecordTable): string {
  return typeof value === 'string' ? value : `sum:${value.sum}`;
}

function plannedMeasures(records: Records): PlannedMeasure[] {
  const numbers = Object.entries(records.columns).flatMap(([name, { is }]) =>
    is === 'number' ? [name] : [],
  );
  const byId = new Map(records.tables.map((table) => [measureId(table), table.value]));
  return Array.from(byId, ([id, value]) =>
    typeof value === 'string'
      ? { id, kind: value, column: -1 }
      : { id, kind: 'sum', column: numbers.indexOf(value.sum) },
  );
}

/** Knows the attributes by name, and what the words of `dataset.yml` mean in them. */
class Planner {
  readonly records: Records;
  readonly attributes: readonly Attribute[];
  readonly #territory: Territory;

  constructor(records: Records, attributes: readonly Attribute[], territory: Territory) {
    this.records = records;
    this.attributes = attributes;
    this.#territory = territory;
  }

  attribute(word: string): number {
    return this.attributes.findIndex(({ id }) => id === attributeOf(word));
  }

  indices(word: string, values: readonly string[]): readonly number[] {
    const attribute = this.attributes[this.attribute(word)];
    return attribute ? indicesWithin(attribute, word, values, this.#territory) : [];
  }

  /** What is published of a dimension, one value after another. */
  #values(word: string, table: RecordTable): readonly string[] {
    const { columns, covers } = this.records;
    const period = parsePeriod(covers.period);
    const areas = period ? coveredAreas(this.records, this.#territory, period) : [];
    if (word === 'area') return areas;
    if (word === 'district') {
      const inside = [...this.#territory.districts].filter(([, area]) => areas.includes(area));
      return inside.map(([kato]) => kato);
    }
    if (word === 'sex') return ['female', 'male'];
    if (word === 'age') return table.ages ?? [];
    const column = columns[word];
    return column?.is === 'category' ? column.values : [];
  }

  axis(word: string, table: RecordTable): Axis {
    const groups = this.#values(word, table).map((value) => ({
      value,
      indices: this.indices(word, [value]),
    }));
    return { word, attribute: this.attribute(word), groups };
  }

  periodAxis(periods: readonly Period[]): Axis {
    const attribute = this.attribute('period');
    const months = this.attributes[attribute]?.values ?? [];
    const groups = periods.map(({ text, start, end }) => ({
      value: text,
      indices: months.flatMap((month, i) =>
        start.slice(0, 7) <= month && month <= end.slice(0, 7) ? [i] : [],
      ),
    }));
    return { word: 'period', attribute, groups };
  }

  filters(some: Some): Axis[] {
    return Object.entries(some).map(([word, wanted]) => {
      const indices = this.indices(word, typeof wanted === 'string' ? [wanted] : wanted);
      return { word: 'where', attribute: this.attribute(word), groups: [{ value: '', indices }] };
    });
  }
}

function blocksOf(planner: Planner, measures: readonly PlannedMeasure[]): Block[] {
  return planner.records.tables.flatMap((table) => {
    const measure = measures.findIndex(({ id }) => id === measureId(table));
    const filters = planner.filters(table.where ?? {});
    return table.periods.flatMap((pool) => {
      const periods = periodsOf(pool, planner.records);
      const time = planner.periodAxis(periods);
      return crossingsOf(table).map((crossing) => ({
        table,
        measure,
        periods: new Map(periods.map((period) => [period.text, period])),
        axes: [time, ...crossing.map((word) => planner.axis(word, table)), ...filters],
      }));
    });
  });
}

/** Where contributors are counted once a period, months of different periods are told apart. */
function poolsOf(blocks: readonly Block[], measures: readonly PlannedMeasure[], months: number): number[] {
  const block = blocks.find(({ measure }) => measures[measure]?.kind === 'contributors');
  if (!block) return [];
  const groups = block.axes[0]?.groups ?? [];
  return Array.from({ length: months }, (_, month) =>
    groups.findIndex(({ indices }) => indices.includes(month)),
  );
}

function partitionsOf(planner: Planner, axes: readonly Axis[]): PlannedDimension[] {
  return planner.attributes.flatMap(({ values }, attribute) => {
    const own = axes.filter((axis) => axis.attribute === attribute);
    const sets = own.flatMap(({ groups }) => groups.map(({ indices }) => indices));
    const partition = coarsen(values.length, sets);
    return partition.size > 1 ? [{ ...partition, attribute }] : [];
  });
}

/** Parts of a dimension that make up a set of values; `null` for all of them. */
function partsOf({ of, size }: Partition, indices: readonly number[]): readonly number[] | null {
  const parts = [...new Set(indices.map((index) => of[index] ?? 0))].sort((a, b) => a - b);
  return parts.length === size ? null : parts;
}

/** Chooses, for every dimension, the parts that the groups given allow together. */
export function selectionOf(
  dimensions: readonly PlannedDimension[],
  groups: readonly { readonly attribute: number; readonly indices: readonly number[] }[],
): Selection {
  return dimensions.map((dimension) => {
    const own = groups.filter(({ attribute }) => attribute === dimension.attribute);
    const [first, ...rest] = own.map(({ indices }) => indices);
    if (!first) return null;
    return partsOf(
      dimension,
      first.filter((index) => rest.every((other) => other.includes(index))),
    );
  });
}

/** Lays out the counting of a checked dataset: the same plan for the same `dataset.yml`, whatever the records. */
export function planTables(records: Records, attributes: readonly Attribute[], territory: Territory): Plan {
  const planner = new Planner(records, attributes, territory);
  const measures = plannedMeasures(records);
  const blocks = blocksOf(planner, measures);
  const impossible = (records.impossible ?? []).map((some) => planner.filters(some));
  const dimensions = partitionsOf(planner, [...blocks.flatMap(({ axes }) => axes), ...impossible.flat()]);
  return {
    attributes,
    dimensions,
    cells: dimensions.reduce((product, { size }) => product * size, 1),
    measures,
    blocks,
    impossible: impossible.map((axes) =>
      selectionOf(
        dimensions,
        axes.map(({ attribute, groups }) => ({ attribute, indices: groups[0]?.indices ?? [] })),
      ),
    ),
    pools: poolsOf(blocks, measures, attributes[planner.attribute('period')]?.values.length ?? 0),
  };
}
