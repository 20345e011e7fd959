/** Texts of the bulletins to print and of the packs that hold them. */
export interface BulletinMessages {
  /** What it is, before the name of the region. */
  readonly region: string;
  /** What it is, before the name of the country. */
  readonly country: string;
  /** Heading of the charts. */
  readonly chartsTitle: string;
  /** Below it: what the colours mean. */
  readonly chartsSub: string;
  /** Below the heading of the table: its first column of figures is the region. */
  readonly tableSub: string;
  /** Heading of the table of the country. */
  readonly countryTable: string;
  /** Below the counts of all measures: the list is of those for the whole country; `date` up to which was read. */
  readonly countryMeasures: (date: string) => string;
  /** Over the things that are not published for any region. */
  readonly allRegions: string;
  /** Heading: what the signs mean. */
  readonly readingTitle: string;
  /** `README.txt` of a briefing pack. */
  readonly pack: {
    readonly title: (name: string) => string;
    /** What it is, and that it works without a network. */
    readonly about: string;
    /** Heading over the list of its files. */
    readonly files: string;
    /** What each kind of file is, by its extension. */
    readonly kinds: Readonly<Record<'pdf' | 'pptx' | 'docx' | 'png' | 'csv' | 'txt' | 'sums', string>>;
    /** Where the sources of the figures are named. */
    readonly sources: string;
    /** How to check that nothing was changed. */
    readonly check: string;
  };
}
