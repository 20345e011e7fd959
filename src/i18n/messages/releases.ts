/** Pages of releases and of changes between them, their feed and calendar, and how to cite. */
export interface ReleasesMessages {
  readonly title: string;
  readonly lead: string;
  /** Nothing has been released; the edition that is being prepared. */
  readonly nothingYet: (release: string, date: string) => string;
  readonly beingPrepared: (release: string, date: string) => string;
  /** The edition that the site shows is a release. */
  readonly isRelease: (release: string, date: string) => string;
  readonly madeTitle: string;
  readonly caption: string;
  /** Release · date · rows · changes · what its publisher says. */
  readonly columns: readonly [string, string, string, string, string];
  readonly first: string;
  readonly nextTitle: string;
  readonly nextColumns: readonly [string, string, string];
  readonly nextCaption: string;
  readonly kinds: Readonly<Record<'release' | 'source', string>>;
  readonly notStated: string;
  readonly calendarLink: string;
  readonly calendarText: string;
  readonly verifyTitle: string;
  readonly verifyText: readonly string[];
  readonly verifyFolder: string;
  readonly signedText: string;
  readonly unsignedText: string;
  readonly publicKeys: string;

  readonly oneTitle: (id: string) => string;
  readonly oneLead: (date: string, rows: string) => string;
  readonly staysText: string;
  readonly notesTitle: string;
  readonly filesTitle: string;
  readonly filesSub: (count: string, size: string) => string;
  readonly whole: string;
  readonly allIndicators: string;
  readonly otherFiles: string;
  readonly checkTitle: string;
  readonly checksum: string;

  readonly changesMenu: string;
  readonly changesTitle: string;
  readonly changesLead: string;
  readonly changesNone: string;
  readonly changesOfFirst: string;
  readonly changesHeading: (release: string, date: string) => string;
  readonly changesCount: (count: string) => string;
  readonly noChanges: string;
  /** Figures that were added or removed are told as numbers. */
  readonly added: (count: string) => string;
  readonly removed: (count: string) => string;
  readonly more: (count: string) => string;
  readonly was: string;
  readonly now: string;
  readonly reason: string;
  readonly changesCaption: (name: string) => string;
  readonly allAsFile: string;
  readonly feedLink: string;
  readonly feedTitle: (site: string) => string;
  readonly entryRelease: (id: string) => string;
  readonly entryIndicator: (name: string, release: string) => string;

  readonly calendarName: (site: string) => string;
  readonly eventRelease: (site: string, id: string) => string;
  readonly dayNotStated: (date: string) => string;
  readonly emptyCalendar: string;

  readonly citeTitle: string;
  readonly citeText: string;
  readonly citeFiles: string;
}
