import type { PublishedFigure } from './row.ts';
import type { FunnelLine, Progress, Trend } from './statistics.ts';

/** All that follows from the published figures alone. */
export interface Derived {
  /** The figures, and the computed shares and rates after them. */
  readonly figures: readonly PublishedFigure[];
  readonly trends: readonly Trend[];
  readonly progress: readonly Progress[];
  readonly funnels: readonly FunnelLine[];
}
