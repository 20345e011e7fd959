/** Texts of the strip of measures of a region or a body, for other pages. */
export interface StripMessages {
  /** `name`: the region or the body. */
  readonly heading: (name: string) => string;
  /** Below it: the day up to which sources were read, and what a square is. */
  readonly asFarAs: (date: string) => string;
  /** Headings of the strips: of a region, of what every region was told, of the country, of a body. */
  readonly own: (count: number) => string;
  readonly shared: (count: number) => string;
  readonly national: (count: number) => string;
  readonly answered: (count: number) => string;
  /** How many are overdue; how many nothing was said of for six months. */
  readonly overdue: (count: number) => string;
  readonly stale: (count: number) => string;
  /** Of a body that no measure names. */
  readonly none: string;
  /** Columns of the table. */
  readonly measure: string;
  readonly known: string;
  /** Link to the tables. */
  readonly files: string;
  /** Where the sources are. */
  readonly source: string;
  /** The page on which strips are taken: heading, what they are. */
  readonly takeTitle: string;
  readonly takeLead: string;
  /** Link to that page. */
  readonly take: string;
  /** The two groups. */
  readonly areas: string;
  readonly bodies: string;
}
