/** Texts of the pages that follow one area from a day on. */
export interface StoryMessages {
  /** Heading of the counts: the answer in short. */
  readonly answerTitle: string;
  /** What was ordered, and how much of it is confirmed, reported, open, past due, without news. */
  readonly answer: (
    total: number,
    full: number,
    said: number,
    half: number,
    empty: number,
    slash: number,
    stale: number,
  ) => string;
  /** Below it: on which day this was judged. */
  readonly answerAsOf: (date: string) => string;
  /** Heading of the events in time. */
  readonly eventsTitle: string;
  /** Below it: what is in the list and what is not. */
  readonly eventsSub: string;
  /** Heading of the orders. */
  readonly measuresTitle: string;
  /** Below it. */
  readonly measuresSub: string;
  /** Measures that one body ordered; `when` is empty where they were not ordered on one day. */
  readonly orderedBy: (body: string, when: string, count: number) => string;
  /** No source says who ordered them. */
  readonly orderedByNobody: (count: number) => string;
  /** Heading of what checks found. */
  readonly findingsTitle: string;
  /** Below it: what stands beside a finding does not follow from it. */
  readonly findingsSub: string;
  /** Before the measures on the subject of a finding. */
  readonly onSubject: string;
  /** No measure of the list is on its subject. */
  readonly noneOnSubject: string;
  /** Before the days of later events. */
  readonly laterEvents: string;
  /** There are no later ones. */
  readonly noLaterEvents: string;
  /** Heading of the numbers that the sources give. */
  readonly numbersTitle: string;
  /** Two offices that say different things: no source says why. */
  readonly rivals: string;
  /** Heading of reports that give numbers. */
  readonly reportsTitle: string;
  /** Heading of the published indicators that the measures concern. */
  readonly indicatorsTitle: string;
  readonly indicatorsSub: string;
  /** Indicator · the area · the country · plan or norm; `area` is its name. */
  readonly indicatorColumns: (area: string) => readonly [string, string, string, string];
  /** No value is published. */
  readonly notPublished: string;
  /** No plan and no norm is stated. */
  readonly noTarget: string;
  /** Heading of what nobody has published. */
  readonly gapsTitle: string;
  /** Below it. */
  readonly gapsSub: string;
  /** Nothing after that day was read. */
  readonly notReadAfter: (date: string) => string;
  /** Before the link to the page of the area. */
  readonly figures: string;
}
