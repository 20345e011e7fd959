/** Texts of the page that says what is known of a region on one sheet of paper. */
export interface SummaryMessages {
  /** Heading; `name` of the region. */
  readonly title: (name: string) => string;
  /** The end of the trail. */
  readonly here: string;
  /** Link from the page of the region. */
  readonly link: string;
  /** Below the heading: on which day measures are judged. */
  readonly asOf: (date: string) => string;
  /** Before the codes of measures whose day has passed. */
  readonly overdue: string;
  /** Before the codes of measures without news. */
  readonly silent: string;
  /** There is none. */
  readonly none: string;
  /** Heading of the measures that bodies of every region answer for. */
  readonly national: (count: number) => string;
  /** Heading of some published figures. */
  readonly figures: string;
  /** The same figure of the country, behind it. */
  readonly country: string;
  /** No figure is published for the region. */
  readonly noFigures: string;
  /** Before the tables that nobody publishes for any region. */
  readonly everywhere: string;
  /** Where all this stands at length. */
  readonly full: string;
}
