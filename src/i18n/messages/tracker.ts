import type { Mark } from '../../domain/measure-state.ts';
import type { Status } from '../../domain/status.ts';

/** Words that every view of measures and institutions shares. */
export interface TrackerMessages {
  /** The groups in which measures are counted. */
  readonly group: Readonly<Record<Mark, string>>;
  /** What somebody has said of a measure or an institution. */
  readonly status: Readonly<Record<Status, string>>;
  /** No source says anything; `date` is the day up to which they were read. */
  readonly notStatedUpTo: (date: string) => string;
  /** The latest day of which a source without a date can be. */
  readonly notLaterThan: (date: string) => string;
  /** How an open measure stands to its day and to the last news of it. */
  readonly standing: {
    readonly overdue: (date: string) => string;
    readonly soon: (date: string) => string;
    readonly later: (date: string) => string;
    /** No source states a day. */
    readonly none: string;
    /** Nothing was reported for six months or more; `date` of the last report. */
    readonly stale: (date: string) => string;
  };
}
