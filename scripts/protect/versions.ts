import type { Figure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { parseLedgerKey, type LedgerEntry, type LedgerRelease } from '../../src/domain/ledger.ts';
import { keyOf } from './pins.ts';

/** A figure of an earlier release: an exact count, withheld, or not applicable. */
export interface PastFigure {
  readonly key: string;
  readonly figure: Figure;
  readonly status: '' | 'c' | 'z';
  readonly value: number;
}

/** One indicator in one period as one or several releases have told it without contradicting one another. */
export interface Version {
  /** Values that were published, by key. */
  readonly published: Map<string, number>;
  /** Everything these releases had a row for. */
  readonly figures: Map<string, PastFigure>;
  /** Date of the latest of these releases. */
  readonly date: string;
}

/** A release with the version of each of its tables: 0 is that of today. */
export interface PastRelease {
  readonly figures: readonly PastFigure[];
  readonly versionOf: ReadonlyMap<string, number>;
}

/** The tables that an earlier release shares with today's or has told otherwise. */
export interface Versions {
  readonly releases: readonly PastRelease[];
  /** By `groupOf` a figure; the newest first, that of today at 0. */
  readonly groups: ReadonlyMap<string, readonly Version[]>;
}

/** What is told together and revised together. */
export function groupOf({ indicator, period }: Pick<Figure, 'indicator' | 'period'>): string {
  return `${indicator}|${period.text}`;
}

function toFigure(entry: LedgerEntry): Figure | null {
  const key = parseLedgerKey(entry.key);
  return (
    key && {
      ...key,
      frame: 'as-of-period',
      value: entry.value,
      status: '',
      qualifier: '',
      rounded_to: null,
      numerator: null,
      denominator: null,
      contributors: null,
      source: '',
      evidence: '',
      caveats: [],
      data_kind: 'published',
    }
  );
}

/** Only exact counts of people can be added and subtracted; of what is not available nothing is known. */
function pastFigures({ entries }: LedgerRelease, indicators: ReadonlyMap<string, Indicator>): PastFigure[] {
  return [...entries.values()].flatMap((entry): PastFigure[] => {
    const { key, value, status, qualifier } = entry;
    if (status === 'x' || qualifier !== '') return [];
    const figure = toFigure(entry);
    const indicator = figure && indicators.get(figure.indicator);
    const counts = indicator?.measure === 'count' && indicator.disclosure.threshold > 0;
    return figure && counts ? [{ key, figure, status, value: value ?? 0 }] : [];
  });
}

function agrees({ published }: Version, figures: readonly PastFigure[]): boolean {
  return figures.every(({ key, status, value }) => status !== '' || (published.get(key) ?? value) === value);
}

function take({ published, figures }: Version, more: readonly PastFigure[]): void {
  for (const one of more) {
    if (one.status === '') published.set(one.key, one.value);
    const known = figures.get(one.key);
    if (!known || (known.status === 'c' && one.status === '')) figures.set(one.key, one);
  }
}

/** Sorts what earlier releases have said into versions: a table is revised where a published value differs. */
export function versionsOf(
  figures: readonly Figure[],
  indicators: ReadonlyMap<string, Indicator>,
  ledgers: readonly LedgerRelease[],
): Versions {
  const groups = new Map<string, Version[]>();
  const today = Map.groupBy(figures, groupOf);
  const releases = ledgers.toReversed().map((ledger): PastRelease => {
    const past = pastFigures(ledger, indicators);
    const versionOf = new Map<string, number>();
    for (const [group, own] of Map.groupBy(past, ({ figure }) => groupOf(figure))) {
      const versions = groups.get(group) ?? [versionOfToday(today.get(group) ?? [])];
      groups.set(group, versions);
      let version = versions.at(-1);
      if (!version || !agrees(version, own)) {
        version = { published: new Map(), figures: new Map(), date: ledger.date };
        versions.push(version);
      }
      take(version, own);
      versionOf.set(group, versions.length - 1);
    }
    return { figures: past, versionOf };
  });
  return { releases, groups };
}

/** Today's counts stand for what was said of them, published or not. */
function versionOfToday(figures: readonly Figure[]): Version {
  const values = figures.flatMap((figure) =>
    figure.value === null ? [] : [[keyOf(figure), figure.value] as const],
  );
  return { published: new Map(values), figures: new Map(), date: '' };
}
