import type { Change } from '../../domain/history.ts';
import { rowKey } from '../../domain/row.ts';
import { figureAddress } from '../../domain/figure-address.ts';
import type { Language } from '../../domain/text.ts';
import { formatNumber, formatPeriod, formatValue } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { areaName, figureHref, partName } from '../history/subject.ts';
import type { SaidValue } from '../history/rows.ts';
import type { Store } from '../store.ts';
import type { Line } from '../text-model.ts';
import { explanationsOf } from './explanations.ts';

/** A changed figure: what was said, what is said now, and why. */
export interface ChangeRow {
  readonly head: string;
  /** To the figure on the page of its indicator; empty where there is no such page. */
  readonly address: string;
  readonly old: SaidValue;
  readonly now: SaidValue;
  readonly reason: string;
}

/** Changed figures of one indicator in one release. */
export interface IndicatorChanges {
  readonly id: string;
  readonly indicator: string;
  readonly name: string;
  readonly rows: readonly ChangeRow[];
  /** Why, in the words of who knows. */
  readonly explanations: readonly Line[];
  /** What is only counted: figures added and removed, and rows that are too many for a page. */
  readonly counts: readonly string[];
  readonly total: number;
}

/** So many rows of one indicator stand on the page; the file has them all. */
const MOST_ROWS = 60;

function indicatorName(store: Store, lang: Language, id: string): string {
  return (store.indicators.get(id)?.name ?? store.histories.get(id)?.name)?.[lang] ?? id;
}

function valueOf(
  store: Store,
  lang: Language,
  change: Change,
  side: { readonly value: number | null; readonly status: Change['old_status']; readonly release: string },
): SaidValue {
  const { state, history } = messagesOf(lang);
  const key = rowKey(change.indicator, change);
  const words = {
    '': '–',
    c: `[c] ${state.suppressed}`,
    x: `[x] ${state.missing}`,
    z: `[z] ${state.notApplicable}`,
    absent: history.absent,
  };
  if (side.value === null) return { text: words[side.status], value: null, key, release: side.release };
  const unit = store.indicators.get(change.indicator)?.unit_names;
  const decimals = store.histories.get(change.indicator)?.decimals;
  const text = unit ? formatValue(lang, side.value, unit) : formatNumber(lang, side.value, decimals);
  return { text, value: side.value, key, release: side.release };
}

function rowOf(store: Store, lang: Language, change: Change, before: string): ChangeRow {
  const { indicator, area, period } = change;
  const part = partName(lang, store.indicators.get(indicator), change);
  const place = [areaName(store, lang, area), part, formatPeriod(lang, period)];
  const [old, now] = [
    { value: change.old_value, status: change.old_status, release: before },
    { value: change.new_value, status: change.new_status, release: change.release },
  ];
  return {
    head: place.filter((text) => text !== '').join(', '),
    address: store.histories.has(indicator) ? figureHref(lang, indicator, figureAddress(change)) : '',
    old: valueOf(store, lang, change, old),
    now: valueOf(store, lang, change, now),
    reason: messagesOf(lang).history.reasons[change.reason],
  };
}

/** Changes of one release by indicator, in the order of the file; what is only added or removed is counted. */
export function changesByIndicator(
  store: Store,
  lang: Language,
  release: string,
  before: string,
): readonly IndicatorChanges[] {
  const { releases: words } = messagesOf(lang);
  const own = Map.groupBy(
    store.changes.filter((change) => change.release === release),
    ({ indicator }) => indicator,
  );
  return [...own].map(([indicator, changes]) => {
    const told = changes.filter(({ reason }) => reason !== 'added' && reason !== 'removed');
    const count = (reason: Change['reason']): number => changes.filter((one) => one.reason === reason).length;
    const counted = [
      [count('added'), words.added],
      [count('removed'), words.removed],
      [told.length - MOST_ROWS, words.more],
    ] as const;
    return {
      id: `${release}.${indicator}`,
      indicator,
      name: indicatorName(store, lang, indicator),
      rows: told.slice(0, MOST_ROWS).map((change) => rowOf(store, lang, change, before)),
      counts: counted.flatMap(([number, say]) => (number > 0 ? [say(formatNumber(lang, number))] : [])),
      explanations: explanationsOf(store, lang, { release, indicator }),
      total: changes.length,
    };
  });
}
