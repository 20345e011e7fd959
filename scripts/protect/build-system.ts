import type { Family } from '../../src/domain/family.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { COUNTRY } from '../../src/domain/id.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { LedgerRelease } from '../../src/domain/ledger.ts';
import type { Territory } from '../../src/domain/territory.ts';
import { addFamily } from './add-family.ts';
import { addPast } from './add-past.ts';
import { DEAR } from './mask.ts';
import type { FindSums } from './past-tables.ts';
import { keyOf, type Pin, type Pins } from './pins.ts';
import { figureCell, PublishedSums } from './published-sums.ts';
import { addAgeSums } from './sum-ages.ts';
import { addAreaSums } from './sum-areas.ts';
import { addBreakdownSums } from './sum-breakdowns.ts';
import { addPeriodSums } from './sum-periods.ts';
import { addSexSums } from './sum-sexes.ts';
import type { Entry, SumContext } from './sum-context.ts';
import { addSubsetSums } from './sum-subsets.ts';
import { STATE, type System } from './system.ts';
import { SystemBuilder, type CellInput, type CellName } from './system-builder.ts';

/** What is protected: the figures of a build before disclosure control, with what they are sums of. */
export interface Tables {
  readonly figures: readonly Figure[];
  readonly families: readonly Family[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly territory: Territory;
}

/** The system, and the cell of each figure that is a protected count (−1 for the others). */
export interface FigureSystem {
  readonly system: System;
  readonly cellOf: Int32Array;
  /** What the finest cells of each grid of the system count. */
  readonly grids: readonly GridSource[];
  /** The figure of each cell that has one, those of earlier releases included. */
  readonly figureOf: () => ReadonlyMap<number, Figure>;
}

/** Where a grid comes from: the family, and for each part of its finest cells the measures it adds to. */
export interface GridSource {
  readonly family: number;
  readonly parts: readonly (readonly number[])[];
}

/** A sum can be taken only of exact counts: "about 3,000" gives nothing away by subtraction. */
function isExactCount(figure: Figure, indicator: Indicator): boolean {
  const exact = figure.qualifier === '' && (figure.rounded_to ?? 1) <= 1;
  return indicator.measure === 'count' && figure.value !== null && exact;
}

/** Totals of the country are read most and withheld last; then totals over sex, age and breakdown; large areas before small ones. */
export function costOf(figure: Figure, indicator: Indicator): number {
  const country = figure.area === COUNTRY ? DEAR : 0;
  const total = figure.sex === '' && figure.age_group === '' && figure.breakdown === '' ? 0.5 : 0;
  const main = indicator.part_of ? 0 : 0.5;
  return 1 + country + total + main + Math.log10(1 + (figure.value ?? 0)) / 4;
}

/** What earlier releases bind. */
export interface Bindings {
  readonly pins: Pins;
  readonly ledgers: readonly LedgerRelease[];
}

const NOTHING: Bindings = { pins: new Map(), ledgers: [] };

function pinned<T extends CellInput>(cell: T, pin: Pin | undefined): T {
  if (!pin) return cell;
  return { ...cell, state: pin.state, primary: cell.primary === true && !pin.known };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function compareFigures(a: Figure, b: Figure): number {
  return (
    compareText(a.indicator, b.indicator) ||
    compareText(a.area, b.area) ||
    compareText(a.period.text, b.period.text) ||
    compareText(a.sex, b.sex) ||
    compareText(a.age_group, b.age_group) ||
    compareText(a.breakdown, b.breakdown)
  );
}

class FigureEntries {
  readonly names = new Map<Figure, CellName>();
  readonly grids: GridSource[] = [];
  readonly #builder: SystemBuilder;
  readonly #tables: Tables;
  readonly #pins: Pins;

  constructor(builder: SystemBuilder, tables: Tables, pins: Pins) {
    this.#builder = builder;
    this.#tables = tables;
    this.#pins = pins;
  }

  enterFamilies(): void {
    this.#tables.families.forEach((one, family) => {
      const { names, grids } = addFamily(this.#builder, one, this.#tables.indicators, (figure, indicator) => {
        const { threshold } = indicator.disclosure;
        const persons = figure.contributors ?? figure.value;
        const cell = figureCell(0, threshold, costOf(figure, indicator), persons);
        return threshold === 0 ? { ...cell, state: STATE.published } : pinned(cell, this.#pin(figure));
      });
      for (const [figure, name] of names) this.names.set(figure, name);
      this.grids.push(...grids.map(({ parts }) => ({ family, parts })));
    });
  }

  #pin(figure: Figure): Pin | undefined {
    return this.#pins.size === 0 ? undefined : this.#pins.get(keyOf(figure));
  }

  enterFigures(): Entry[] {
    const sums = new PublishedSums(this.#builder);
    // Rows may come in any order: the same mask comes out.
    return this.#tables.figures.toSorted(compareFigures).flatMap((figure): Entry[] => {
      const indicator = this.#tables.indicators.get(figure.indicator);
      const threshold = indicator?.disclosure.threshold ?? 0;
      const known = this.names.get(figure);
      if (known !== undefined) return threshold === 0 ? [] : [{ figure, cell: known }];
      if (!indicator || threshold === 0) return [];
      if (figure.status === 'z') return [{ figure, cell: null }];
      if (!isExactCount(figure, indicator)) return [];
      const cost = costOf(figure, indicator);
      const cell = figureCell(figure.value ?? 0, threshold, cost, figure.contributors);
      const name = sums.addCell(pinned(cell, this.#pin(figure)));
      this.names.set(figure, name);
      return [{ figure, cell: name }];
    });
  }
}

function findSums({ indicators, territory }: Tables): FindSums {
  return (entries, sums) => {
    const context: SumContext = { sums, entries, indicators, territory };
    addAreaSums(context);
    addSexSums(context);
    addAgeSums(context);
    addBreakdownSums(context);
    addSubsetSums(context);
    addPeriodSums(context);
  };
}

/**
 * Builds the system of sums that the figures form once published: over the finest cells of records, over areas, sexes,
 * age groups, breakdowns, parts of another indicator, and periods that lie inside others; with what earlier releases
 * have said. `null` where the tables of those cannot be completed.
 */
export function buildSystem(tables: Tables, { pins, ledgers }: Bindings = NOTHING): FigureSystem | null {
  const builder = new SystemBuilder();
  const entered = new FigureEntries(builder, tables, pins);
  entered.enterFamilies();
  const entries = entered.enterFigures();
  const find = findSums(tables);
  const sums = new PublishedSums(builder);
  const past = ledgers.length > 0 ? addPast(builder, entries, { ledgers, tables, find, sums }) : [];
  if (!past) return null;
  if (ledgers.length === 0) find(entries, sums);
  const cellOf = Int32Array.from(tables.figures, (figure) => {
    const name = entered.names.get(figure);
    return name === undefined ? -1 : builder.position(name);
  });
  const pastCells = past.map(([figure, name]) => [builder.position(name), figure] as const);
  // Asked for only where something is to be named: a map of all figures takes room.
  const figureOf = (): ReadonlyMap<number, Figure> => {
    const present = tables.figures.map((figure, i) => [cellOf[i] ?? -1, figure] as const);
    return new Map([...present.filter(([cell]) => cell >= 0), ...pastCells]);
  };
  return { system: builder.build(), cellOf, grids: entered.grids, figureOf };
}
