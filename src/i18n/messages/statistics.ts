import type { NO_INTERVAL_REASONS } from '../../domain/statistics.ts';
import type { Standing } from '../sentences/statistics.ts';

/** Words around intervals, groups and plans. */
export interface StatisticsMessages {
  /** Heads of the groups of dots; `none`: no value that could be compared. */
  readonly groups: Readonly<Record<Standing | 'none', string>>;
  /** The same in one or two words, for a table. */
  readonly short: Readonly<Record<Standing, string>>;
  /** Head of a column with intervals; the level is formatted. */
  readonly interval: (level: string) => string;
  /** Head of a column with verdicts. */
  readonly standing: string;
  /** Why there is no interval, a sentence for each reason. */
  readonly noInterval: Readonly<Record<(typeof NO_INTERVAL_REASONS)[number], string>>;
  /** Head of that sentence among the facts of an indicator. */
  readonly chance: string;
  /** How chance is told where it is, a sentence for each kind of interval. */
  readonly told: Readonly<Record<'wilson' | 'rate' | 'dobson', string>>;
  readonly methodLink: string;
  readonly funnelTitle: string;
  readonly trend: string;
  readonly progress: string;
}
