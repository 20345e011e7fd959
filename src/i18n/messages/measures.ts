/** Marks of the status of a measure; the words of the groups stand in `tracker.group`. */
type Group = 'full' | 'said' | 'half' | 'empty' | 'slash';

/** Texts of the page of orders and plans. */
export interface MeasuresMessages {
  /** Heading: of `total` measures, so many are confirmed or in force, and so many said to be done by those who answer. */
  readonly title: (total: number, full: number, said: number) => string;
  /** Below it: how many measures for each area (already joined), and how many are past due. */
  readonly lead: (areas: string, overdue: number) => string;
  /** Measures for the whole country, in the lead and in a heading. */
  readonly national: string;
  /** Name of the list of sections for screen readers. */
  readonly contents: string;
  /** Heading: what a status means. */
  readonly meaningTitle: string;
  /** What each mark stands for. */
  readonly meaning: Readonly<Record<Group, string>>;
  /** A status is no grade. */
  readonly meaningNote: string;
  /** Heading of the counts. */
  readonly countsTitle: (total: number) => string;
  /** Caption of such a table. */
  readonly tableCaption: (name: string) => string;
  /** Heads of its columns: measure, who answers for it, due, last known. */
  readonly columns: readonly [string, string, string, string];
  /** No source names an owner or a day. */
  readonly notStated: string;
  /** The source has no date. */
  readonly undated: string;
  /** After a publisher without a link, in brackets. */
  readonly addressWithheld: string;
  /** Before earlier reports on the same measure, folded away. */
  readonly earlier: (count: number) => string;
  readonly targets: {
    readonly title: string;
    readonly sub: string;
    /** What is meant · how much · due · who stated it · what has been published. */
    readonly columns: readonly [string, string, string, string, string];
    /** No value of the indicator is published for the country. */
    readonly nothingPublished: string;
  };
  readonly institutions: {
    readonly title: string;
    readonly sub: string;
    /** Caption of the table; `count` areas. */
    readonly caption: (count: number) => string;
    readonly area: string;
    /** Heading of the notes below the table, for screen readers. */
    readonly notes: string;
  };
  readonly events: {
    readonly title: string;
    readonly sub: string;
    /** When · what · source. */
    readonly columns: readonly [string, string, string];
    readonly kind: Readonly<
      Record<
        'order' | 'statement' | 'change' | 'finding' | 'law' | 'recording-change' | 'boundary-change',
        string
      >
    >;
  };
  readonly findings: {
    readonly title: string;
    readonly sub: string;
    /** When · what · who found it · source. */
    readonly columns: readonly [string, string, string, string];
  };
  /** Before the files of these tables. */
  readonly files: string;
  /** The Atom feed of reports. */
  readonly feed: {
    readonly title: (site: string) => string;
    readonly subtitle: (date: string) => string;
    readonly link: string;
    /** The source does not say whose statement it is. */
    readonly nobodyNamed: string;
  };
}
