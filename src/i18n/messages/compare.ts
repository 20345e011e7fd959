/** Texts of the pages that set regions side by side. */
export interface CompareMessages {
  /** Heading of the way into all pairs. */
  readonly listTitle: string;
  /** What it does, in one sentence. */
  readonly listLead: string;
  /** Heading over the form. */
  readonly choose: string;
  /** Labels of the four choices. */
  readonly nth: readonly [string, string, string, string];
  /** Nothing is chosen yet. */
  readonly none: string;
  /** Button: go to the page. */
  readonly go: string;
  /** Refusal: first and second must be chosen. */
  readonly needTwo: string;
  /** Refusal: one region was chosen twice. */
  readonly sameTwice: string;
  /** Heading over all pairs. */
  readonly allPairs: string;
  /** How to use the list. */
  readonly allPairsSub: string;
  /** Heading of a pair: names in the nominative. */
  readonly title: (a: string, b: string) => string;
  /** For how many indicators both have a value. */
  readonly lead: (count: string) => string;
  /** What the intervals tell of chance. */
  readonly chance: string;
  /** Heading of the table. */
  readonly tableTitle: string;
  /** How to read it. */
  readonly tableSub: string;
  /** Group of rows without a value for these regions. */
  readonly noData: (names: string) => string;
  /** Raised 1: a value of the territory before its split. */
  readonly formerValue: string;
  /** Heading of the charts. */
  readonly timeTitle: string;
  /** How to read them. */
  readonly timeSub: string;
  /** Before the link to the page of the indicator. */
  readonly numbers: string;
  /** Heading of the links and files at the end. */
  readonly more: string;
  /** Link to all pairs. */
  readonly otherPairs: string;
  /** Label of the choice of one more region. */
  readonly add: string;
  /** Button beside it. */
  readonly addGo: string;
  /** Button beside an added region; its name follows. */
  readonly remove: string;
  /** Status: a name follows. */
  readonly added: string;
  /** Status: a name follows. */
  readonly removed: string;
  /** Status: the address named a region that cannot be added. */
  readonly unknown: string;
  /** Status: the page of the other region did not load. */
  readonly failed: string;
  /** Status: four regions at most. */
  readonly full: string;
  /** On the page of a region, before links to pairs. */
  readonly with: string;
  /** The last of these links: any other region. */
  readonly withOther: string;
}

/** Status of a table that script sorts; the head of the column stands before it. */
export interface SortMessages {
  readonly descending: string;
  readonly ascending: string;
  readonly published: string;
}
