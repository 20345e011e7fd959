/** Texts of the page of institutions. */
export interface InstitutionsMessages {
  /** Entry of lists and trails. */
  readonly menu: string;
  /** Heading. */
  readonly title: string;
  /** How to read the maps: a place without a mark says nothing of whether there is an institution. */
  readonly mapNote: string;
  /** A status with the number of regions; the first of a sentence names what is counted. */
  readonly known: (status: string, count: string) => string;
  /** Regions of which no source says anything; `count` with the noun. */
  readonly silent: (count: string) => string;
  /** Heading of the table. */
  readonly tableTitle: string;
  /** The day up to which sources were read, in a place where none says anything. */
  readonly readTo: (date: string) => string;
  /** Link to the page of the body. */
  readonly answers: string;
  /** Link to this page from that of a region or body. */
  readonly link: string;
}
