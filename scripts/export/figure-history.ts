import { figureAddress } from '../../src/domain/figure-address.ts';
import type { Change, History, Reason } from '../../src/domain/history.ts';
import { rowKey, type PublishedRow } from '../../src/domain/row.ts';

type FigureHistory = History['figures'][number];
type Said = FigureHistory['said'][number];
type State = Pick<Said, 'value' | 'status' | 'qualifier' | 'source'>;

/** What a release says of the figures of one indicator; `null` where it does not have it. */
export interface EditionRows {
  readonly release: string;
  readonly rows: readonly PublishedRow[] | null;
}

/** Why a release says otherwise than the one before, by `release` and `rowKey`. */
export type ReasonOf = (release: string, key: string) => Reason | undefined;

/** Looks reasons up in what the releases themselves tell. */
export function reasonsIn(changes: readonly Change[]): ReasonOf {
  const known = new Map(
    changes.map((change) => [`${change.release} ${rowKey(change.indicator, change)}`, change.reason]),
  );
  return (release, key) => known.get(`${release} ${key}`);
}

const ABSENT: State = { value: null, status: 'absent', qualifier: '', source: '' };

function stateOf(row: PublishedRow | undefined): State {
  if (!row) return ABSENT;
  const { value, status, qualifier, source } = row;
  return { value, status, qualifier, source };
}

function isSame(a: State, b: State): boolean {
  return a.value === b.value && a.status === b.status && a.qualifier === b.qualifier && a.source === b.source;
}

/** Where no change is listed only the source or the remark is another; a list may also be lost. */
function plainReason(before: State, now: State): Reason {
  if (before.status === 'absent') return 'added';
  if (now.status === 'absent') return 'removed';
  if (now.status !== before.status && now.status === 'c') return 'withheld';
  if (now.status !== before.status && before.status === 'c') return 'no-longer-withheld';
  return now.source === before.source ? 'revised' : 'source';
}

/** What each release has said of one figure; a release that said the same as the one before is left out. */
function saidOf(
  rows: readonly (readonly [release: string, row: PublishedRow | undefined])[],
  key: string,
  reasonOf: ReasonOf,
): Said[] {
  const said: Said[] = [];
  let before: State | null = null;
  for (const [release, row] of rows) {
    const now = stateOf(row);
    const last: State = before ?? ABSENT;
    if (!isSame(last, now)) {
      const reason = before === null ? '' : (reasonOf(release, key) ?? plainReason(last, now));
      said.push({ release, ...now, reason });
    }
    before = now;
  }
  return said;
}

/**
 * Every figure of an indicator through all editions, the oldest first. Figures stand in the order of the last edition;
 * those that it no longer has follow, in the order of the last one that had them.
 */
export function figureHistories(
  indicator: string,
  editions: readonly EditionRows[],
  reasonOf: ReasonOf,
): FigureHistory[] {
  const byKey = editions.map(
    ({ release, rows }) =>
      [release, new Map((rows ?? []).map((row) => [rowKey(indicator, row), row] as const))] as const,
  );
  const newestFirst = [...byKey].reverse();
  const known = new Map(newestFirst.flatMap(([, rows]) => [...rows]).reverse());
  const keys = new Set(newestFirst.flatMap(([, rows]) => [...rows.keys()]));
  return [...keys].flatMap((key) => {
    const row = known.get(key);
    if (!row) return [];
    const { area, period, sex, age_group, breakdown } = row;
    const states = byKey.map(([release, rows]) => [release, rows.get(key)] as const);
    return [
      {
        id: figureAddress(row),
        area,
        period,
        sex,
        age_group,
        breakdown,
        said: saidOf(states, key, reasonOf),
      },
    ];
  });
}
