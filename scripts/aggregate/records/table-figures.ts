import type { FewContributors, MeasureCounts } from '../../../src/domain/counting.ts';
import type { Family, Margin, Selection } from '../../../src/domain/family.ts';
import { formatBreakdown, MANY_CONTRIBUTORS, type Figure } from '../../../src/domain/figure.ts';
import { COUNTRY } from '../../../src/domain/id.ts';
import type { CountedRecords } from '../../../src/domain/input.ts';
import type { Sex } from '../../../src/domain/row.ts';
import type { Territory } from '../../../src/domain/territory.ts';
import { eachCell } from './each-cell.ts';
import { planTables, selectionOf, type Axis, type Block, type Plan } from './plan-tables.ts';

/** Figures of a dataset of records, and what links them. */
export interface TableFigures {
  readonly figures: readonly Figure[];
  readonly family: Family;
}

/** What every figure of a dataset has in common. */
type Papers = Pick<
  Figure,
  | 'frame'
  | 'status'
  | 'qualifier'
  | 'rounded_to'
  | 'numerator'
  | 'denominator'
  | 'source'
  | 'evidence'
  | 'caveats'
  | 'data_kind'
>;

/** One value chosen on an axis. */
interface Choice {
  readonly word: string;
  readonly value: string;
  readonly attribute: number;
  readonly indices: readonly number[];
}

const NAMED: ReadonlySet<string> = new Set(['area', 'district', 'period', 'sex', 'age', 'where']);

function* combinations(axes: readonly Axis[], chosen: readonly Choice[] = []): Generator<readonly Choice[]> {
  const axis = axes[chosen.length];
  if (!axis) {
    yield chosen;
    return;
  }
  const { word, attribute } = axis;
  for (const group of axis.groups) yield* combinations(axes, [...chosen, { word, attribute, ...group }]);
}

/** How many different contributors stand behind some cells, at most `MANY_CONTRIBUTORS`. */
function countFew(few: FewContributors, sizes: readonly number[], select: Selection): number {
  const marks = new Set<number>();
  eachCell(sizes, select, (cell) => {
    if (marks.size < MANY_CONTRIBUTORS) few.each(cell, (mark) => marks.add(mark));
  });
  return Math.min(marks.size, MANY_CONTRIBUTORS);
}

function impossibleCells({ cells, impossible }: Plan, sizes: readonly number[]): Uint8Array {
  const marked = new Uint8Array(cells);
  for (const select of impossible) {
    eachCell(sizes, select, (cell) => {
      marked[cell] = 1;
    });
  }
  return marked;
}

class Tabulator {
  readonly #plan: Plan;
  readonly #counts: readonly MeasureCounts[];
  readonly #papers: Papers;
  readonly sizes: readonly number[];
  readonly #impossible: Uint8Array;

  constructor(plan: Plan, counts: readonly MeasureCounts[], papers: Papers) {
    this.#plan = plan;
    this.#counts = counts;
    this.#papers = papers;
    this.sizes = plan.dimensions.map(({ size }) => size);
    this.#impossible = impossibleCells(plan, this.sizes);
  }

  /** `null` where no record can exist. */
  #sum({ values }: MeasureCounts, select: Selection): number | null {
    let sum = 0;
    let possible = 0;
    eachCell(this.sizes, select, (cell) => {
      sum += values[cell] ?? 0;
      possible += 1 - (this.#impossible[cell] ?? 0);
    });
    return possible > 0 ? sum : null;
  }

  margin({ table, measure, periods }: Block, chosen: readonly Choice[]): Margin {
    const select = selectionOf(this.#plan.dimensions, chosen);
    const counts = this.#counts[measure];
    const value = counts ? this.#sum(counts, select) : null;
    const of = (...words: string[]): string => chosen.find(({ word }) => words.includes(word))?.value ?? '';
    const period = periods.get(of('period'));
    if (!period) throw new Error(`no period chosen for ${table.indicator}`);
    const few = value === null ? null : counts?.contributors;
    const figure: Figure = {
      ...this.#papers,
      indicator: table.indicator,
      area: of('area', 'district') || COUNTRY,
      period,
      sex: of('sex') as Sex,
      age_group: of('age'),
      breakdown: formatBreakdown(
        chosen.flatMap(({ word, value: name }) => (NAMED.has(word) ? [] : [[word, name] as const])),
      ),
      value,
      status: value === null ? 'z' : '',
      contributors: few ? countFew(few, this.sizes, select) : null,
    };
    return { figure, measure, select };
  }
}

function nonZero(values: Float64Array): Map<number, number> {
  const cells = new Map<number, number>();
  values.forEach((value, cell) => {
    if (value !== 0) cells.set(cell, value);
  });
  return cells;
}

function label({ attributes }: Plan, attribute: number, of: Uint16Array, part: number): string {
  const values = attributes[attribute]?.values ?? [];
  return values.filter((_, i) => of[i] === part).join(' ');
}

function toFamily(dataset: string, plan: Plan, counts: readonly MeasureCounts[], margins: Margin[]): Family {
  return {
    dataset,
    dimensions: plan.dimensions.map(({ attribute, of, size }) => ({
      id: plan.attributes[attribute]?.id ?? '',
      values: Array.from({ length: size }, (_, part) => label(plan, attribute, of, part)),
    })),
    measures: plan.measures.map(({ id, kind }, i) => ({
      id,
      kind,
      cells: nonZero(counts[i]?.values ?? new Float64Array()),
    })),
    impossible: plan.impossible,
    margins,
  };
}

/**
 * Every figure that the tables of a dataset of records declare, zeros included, and the finest cells of which they are
 * sums. A combination that cannot exist is not applicable, and adds up nothing.
 */
export function tableFigures(
  { records, attributes, counting }: CountedRecords,
  territory: Territory,
  evidence: string,
): TableFigures {
  const plan = planTables(records, attributes, territory);
  const counts = counting.result();
  const tabulator = new Tabulator(plan, counts, {
    frame: records.frame,
    status: '',
    qualifier: '',
    rounded_to: null,
    numerator: null,
    denominator: null,
    source: records.source,
    evidence,
    caveats: records.caveats ?? [],
    data_kind: records.origin === 'synthetic' ? 'synthetic' : 'computed',
  });
  const margins = plan.blocks.flatMap((block) =>
    Array.from(combinations(block.axes), (chosen) => tabulator.margin(block, chosen)),
  );
  const possible = margins.filter(({ figure }) => figure.value !== null);
  return {
    figures: margins.map(({ figure }) => figure),
    family: toFamily(records.id, plan, counts, possible),
  };
}
