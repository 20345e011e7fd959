/** Texts of the pages that follow one area from a day on. */
export interface StoryMessages {
  /** Heading of the events in time. */
  readonly eventsTitle: string;
  /** Below it: what is in the list and what is not. */
  readonly eventsSub: string;
  /** Heading of the orders. */
  readonly measuresTitle: string;
  /** Below it. */
  readonly measuresSub: string;
  /** Heading of what checks found. */
  readonly findingsTitle: string;
  /** Below it: statements that differ are not reconciled. */
  readonly findingsSub: string;
  /** Heading of what nobody has published. */
  readonly gapsTitle: string;
  /** Below it. */
  readonly gapsSub: string;
  /** Before the link to the page of the area. */
  readonly figures: string;
}
