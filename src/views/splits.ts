import { COUNTRY } from '../domain/id.ts';
import type { PublishedRow } from '../domain/row.ts';
import type { Area } from './area-list.ts';
import { areaOf, type Store } from './store.ts';
import { breakPlace } from './time.ts';

/** A day on which the borders of areas changed: what ended, and what stands there since. */
export interface Split {
  readonly date: string;
  readonly wholes: readonly Area[];
  readonly parts: readonly Area[];
  /** The parts that did not exist before under their own name. */
  readonly created: readonly Area[];
}

/** All splits that the concordance knows, in time. */
export function splitsOf(store: Store): readonly Split[] {
  const { concordance } = store.tables;
  const dates = [...new Set(concordance.map(({ split_on }) => split_on))].sort();
  return dates.map((date) => {
    const lines = concordance.filter(({ split_on }) => split_on === date);
    const parts = lines.map(({ part }) => areaOf(store, part));
    const created = parts.filter(({ valid_from }) => valid_from === date);
    return {
      date,
      wholes: [...new Set(lines.map(({ whole }) => whole))].map((whole) => areaOf(store, whole)),
      parts,
      created: created.length > 0 ? created : parts,
    };
  });
}

/** Splits that the rows cross: a former area has rows before, and the table goes on after. */
export function crossedSplits(store: Store, rows: readonly PublishedRow[]): readonly Split[] {
  const former = new Set(
    rows.filter(({ area, frame }) => area !== COUNTRY && frame === 'as-of-period').map(({ area }) => area),
  );
  return splitsOf(store).filter(
    ({ date, wholes }) => wholes.some(({ area }) => former.has(area)) && breakPlace(rows, date) !== undefined,
  );
}
