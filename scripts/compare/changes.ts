import type { Change, Reason } from '../../src/domain/history.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { parseLedgerKey, type LedgerEntry, type LedgerRelease } from '../../src/domain/ledger.ts';
import type { Published } from '../../src/domain/published.ts';
import { rowKey, type PublishedFigure, type PublishedRow } from '../../src/domain/row.ts';
import { definitionChanges, type Defined } from './definition.ts';

/** An indicator as the release before has published it. */
export interface DocumentBefore extends Defined {
  readonly rows: readonly PublishedRow[];
}

/** What a release says, by key; `absent` where it has no such figure. */
interface State {
  readonly value: number | null;
  readonly status: Change['old_status'];
}

export interface ReleaseBefore {
  readonly ledger: LedgerRelease;
  /** `null` where only the ledger was kept, or the indicator was not there. */
  readonly document: (indicator: string) => DocumentBefore | null;
}

export interface ReleaseNow {
  readonly release: string;
  readonly figures: Published<readonly PublishedFigure[]>;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

const ABSENT: State = { value: null, status: 'absent' };

function isSame(a: State, b: State): boolean {
  return a.value === b.value && a.status === b.status;
}

/** Looks a row of the release before up; each document is read once. */
function rowsBefore({
  document,
}: ReleaseBefore): (indicator: string, key: string) => PublishedRow | undefined {
  const read = new Map<string, ReadonlyMap<string, PublishedRow>>();
  return (indicator, key) => {
    let rows = read.get(indicator);
    if (!rows) {
      rows = new Map(document(indicator)?.rows.map((row) => [rowKey(indicator, row), row]));
      read.set(indicator, rows);
    }
    return rows.get(key);
  };
}

function changed(release: string, key: string, old: State, now: State, reason: Reason): Change {
  const parsed = parseLedgerKey(key);
  if (!parsed) throw new Error(`not a key: ${key}`);
  const { indicator, area, period, sex, age_group, breakdown } = parsed;
  return {
    release,
    indicator,
    area,
    period: period.text,
    sex,
    age_group,
    breakdown,
    old_value: old.value,
    new_value: now.value,
    old_status: old.status,
    new_status: now.status,
    reason,
  };
}

/** What the two releases themselves tell of why they differ; no more is known, and nothing is guessed. */
function reasonOf(
  figure: PublishedFigure,
  old: LedgerEntry,
  before: Defined | null,
  rowBefore: PublishedRow | undefined,
  indicator: Indicator | undefined,
): Reason {
  if (figure.status === 'c') return 'withheld';
  if (old.status === 'c') return 'no-longer-withheld';
  if (before && indicator && definitionChanges(before, indicator).length > 0) return 'definition';
  if (figure.data_kind === 'computed') return 'recomputed';
  return rowBefore && rowBefore.source !== figure.source ? 'source' : 'revised';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By indicator, then period, area and the rest: no value takes part. */
function inOrder(changes: readonly Change[]): Change[] {
  return [...changes].sort(
    (a, b) =>
      compareText(a.indicator, b.indicator) ||
      compareText(a.period, b.period) ||
      compareText(a.area, b.area) ||
      compareText(a.sex, b.sex) ||
      compareText(a.age_group, b.age_group) ||
      compareText(a.breakdown, b.breakdown),
  );
}

/**
 * Every figure whose value or status is not what the release before has said. Both sides are published, so the list
 * says nothing that a reader of both could not work out.
 */
export function changesSince(before: ReleaseBefore, { release, figures, indicators }: ReleaseNow): Change[] {
  const { entries } = before.ledger;
  const rowBefore = rowsBefore(before);
  const seen = new Set<string>();
  const changes: Change[] = [];
  for (const figure of figures) {
    const key = rowKey(figure.indicator, figure);
    seen.add(key);
    const old = entries.get(key);
    if (old && isSame(old, figure)) continue;
    const reason = old
      ? reasonOf(
          figure,
          old,
          before.document(figure.indicator),
          rowBefore(figure.indicator, key),
          indicators.get(figure.indicator),
        )
      : 'added';
    changes.push(changed(release, key, old ?? ABSENT, figure, reason));
  }
  for (const [key, old] of entries) {
    if (!seen.has(key)) changes.push(changed(release, key, old, ABSENT, 'removed'));
  }
  return inOrder(changes);
}
