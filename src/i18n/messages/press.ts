/** Words of slides and Word files, beside those that the pages have. */
export interface PressMessages {
  /** Title of the last slide and of the last part of a Word file. */
  readonly aboutFigures: string;
  /** A table that goes on from the slide before. */
  readonly continued: (title: string) => string;
  /** Where a line of the chart is broken, so that nothing is read across. */
  readonly breaks: (list: string) => string;
  readonly events: (list: string) => string;
  /** Below bars in groups: what puts a region into a group, and where the intervals are. */
  readonly groups: string;
  /** Below bars without groups, where intervals are published. */
  readonly intervals: string;
  readonly intervalsHead: string;
  readonly page: string;
  readonly dataFile: string;
  readonly licence: (name: string) => string;
  /** Beside the page number of a Word file. */
  readonly sheet: string;
  /** Head of the list of signs. */
  readonly signs: string;
  readonly key: string;
  readonly caveats: string;
  /** Heads of the table of measures. */
  readonly status: string;
  readonly date: string;
}
