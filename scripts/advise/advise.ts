import type { Tables } from '../protect/build-system.ts';
import { coarserTables } from './coarser-tables.ts';
import { coarseningsOf, type Change, type Coarsening } from './coarsenings.ts';
import { subjectsOf, type Subject } from './subjects.ts';
import { withheldIn } from './withheld-in.ts';

/** A coarser design of some tables, and what it would do. For the operator: it is never published. */
export interface Advice {
  /** Name of the dataset of records, or of the indicator that the others are parts of. */
  readonly tables: string;
  readonly change: Change;
  readonly rows_now: number;
  readonly withheld_now: number;
  readonly rows_then: number;
  readonly withheld_then: number;
  /** Rows withheld now that would be read, by themselves or within a coarser figure. */
  readonly freed: number;
  /** Rows read now that would be left out. */
  readonly lost: number;
}

const MOST = 3;

function adviceOn({ name, tables }: Subject, now: ReturnType<typeof withheldIn>, one: Coarsening): Advice {
  const coarser = coarserTables(tables, one);
  const then = withheldIn(coarser.tables);
  const freed = [...now].filter((figure) => {
    const place = coarser.into.get(figure) ?? null;
    return place?.status === '' && !then.has(place);
  });
  const lost = tables.figures.filter(
    (figure) => figure.status === '' && !now.has(figure) && coarser.into.get(figure) === null,
  );
  return {
    tables: name,
    change: one.change,
    rows_now: tables.figures.length,
    withheld_now: now.size,
    rows_then: coarser.tables.figures.length,
    withheld_then: then.size,
    freed: freed.length,
    lost: lost.length,
  };
}

/** Those that let readers have most; of equals the one that leaves out less. */
export function bestOf(found: readonly Advice[]): Advice[] {
  return found
    .filter(({ freed }) => freed > 0)
    .sort((a, b) => b.freed - a.freed || a.lost - b.lost)
    .slice(0, MOST);
}

/**
 * The changes of design that would let readers have most of what is withheld now: two or three for each group of
 * tables. Found with little effort, so that the numbers compare with one another, not with the tables published.
 */
export function advise(tables: Tables): Advice[] {
  const districts = new Set(tables.territory.districts.keys());
  return subjectsOf(tables).flatMap((subject) => {
    const now = withheldIn(subject.tables);
    if (now.size === 0) return [];
    return bestOf(coarseningsOf(subject.tables.figures, districts).map((one) => adviceOn(subject, now, one)));
  });
}
