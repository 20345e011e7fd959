import type { MeasureState } from './measure-state.ts';
import type { MeasureVerdict } from './measure-verdict.ts';
import type { PublishedFigure } from './row.ts';
import type { FunnelLine, Progress, Trend } from './statistics.ts';
import type { TrackedTarget } from './target-state.ts';

/** How measures and plans stand on the day of judgement. */
export interface Tracked {
  readonly states: readonly MeasureState[];
  readonly verdicts: readonly MeasureVerdict[];
  readonly targets: readonly TrackedTarget[];
}

/** All that follows from the published figures alone. */
export interface Derived {
  /** The figures, and the computed shares and rates after them. */
  readonly figures: readonly PublishedFigure[];
  readonly trends: readonly Trend[];
  readonly progress: readonly Progress[];
  readonly funnels: readonly FunnelLine[];
  readonly tracked: Tracked;
}
