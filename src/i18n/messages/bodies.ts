/** Texts of the pages of bodies: who answers for what. */
export interface BodiesMessages {
  /** Entry of lists and trails. */
  readonly menu: string;
  /** Heading of the list. */
  readonly title: string;
  /** Below it: what the page of a body holds. */
  readonly lead: string;
  /** Bodies and offices are named, private persons are not. */
  readonly persons: string;
  /** Nothing is known beyond that day. */
  readonly asOf: (date: string) => string;
  /** Groups of the list: of the country, in each region, of one region. */
  readonly reach: Readonly<Record<'country' | 'each-region' | 'one-region', string>>;
  /** Nothing in the list of measures concerns the body. */
  readonly nothing: string;
  /** Below the name in the list. */
  readonly counts: {
    readonly owns: (count: number) => string;
    readonly ordered: (count: number) => string;
    readonly stated: (count: number) => string;
    readonly found: (count: number) => string;
    readonly did: (count: number) => string;
    readonly holds: (count: number) => string;
  };
  /** Below the name of a body: what is expected of it; with how many past due or missed, and how many without news. */
  readonly answersFor: (count: number, late: number, silent: number) => string;
  /** The same where no measure names it. */
  readonly answersForNothing: string;
  /** Such bodies of every region were told it. */
  readonly eachRegion: string;
  /** Headings of what the body answers for, ordered, said, found, holds. */
  readonly owns: string;
  readonly ordered: string;
  readonly stated: string;
  readonly statedSub: string;
  readonly found: string;
  readonly did: string;
  readonly holds: string;
  readonly holdsSub: string;
  /** Measure · last known · due. */
  readonly ownColumns: readonly [string, string, string];
  /** Measure · who answers for it · last known. */
  readonly orderColumns: readonly [string, string, string];
  /** When · what · source. */
  readonly saidColumns: readonly [string, string, string];
  /** Before the names of others who answer for the same. */
  readonly alsoAnswers: string;
}
