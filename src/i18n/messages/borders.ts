/** Texts about boundaries; nothing of them is shown where none are supplied. */
export interface BordersMessages {
  /** Heading of the map within borders, which follows the tile map. */
  readonly heading: string;
  /** Kind of chart for the alternative text; `what` is the indicator's name. */
  readonly chart: (what: string) => string;
  /** What the size of an area does not mean, and where the numbers stand. */
  readonly note: string;
  /** Why some areas have a dot. */
  readonly cityDots: string;
  /** Before the publisher of the boundaries; they have been simplified. */
  readonly label: string;
  readonly licence: string;
  /** What the file holds, in the list of files. */
  readonly file: string;
}
