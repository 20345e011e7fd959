/** What stands on every page. Each line says where the text is read; `(x)` is the word put in. */
export interface SiteMessages {
  /** First link of a page, seen only with the keyboard. */
  readonly skip: string;
  /** Name of the language switch for screen readers. */
  readonly languages: string;
  /** Name of the main menu for screen readers. */
  readonly mainMenu: string;
  /** Name of the links at the foot for screen readers. */
  readonly footMenu: string;
  /** Name of the path above a heading for screen readers. */
  readonly crumbs: string;
  /** Before the link to the help line, wide screens. */
  readonly helpAsk: string;
  /** The link to the help line, wide screens. */
  readonly helpLink: string;
  /** The link to the help line where there is little room. */
  readonly helpShort: string;
  /** Name of the help strip for screen readers. */
  readonly helpName: string;
  /** What the help line is for: two lines beside the number. */
  readonly helpText: string;
  /** Menu: all indicators. */
  readonly indicators: string;
  /** Menu: all regions. */
  readonly regions: string;
  /** Foot: regions side by side. */
  readonly compare: string;
  /** Menu: orders and plans. */
  readonly measures: string;
  /** Menu: data that nobody publishes. */
  readonly notPublished: string;
  /** Menu: files to take. */
  readonly data: string;
  /** Menu: how it is made. */
  readonly methods: string;
  /** Menu: search. */
  readonly search: string;
  /** Foot: how small counts are protected. */
  readonly disclosure: string;
  /** Foot: about the project. */
  readonly about: string;
  /** Foot: what has been released. */
  readonly releases: string;
  /** Foot: `id` of the release. */
  readonly release: (id: string) => string;
  /** Foot: the day up to which sources were read. */
  readonly readTo: (date: string) => string;
  /** Foot: nothing is stored and nobody is followed. */
  readonly noCookies: string;
  /** Title of the page for a missing address. */
  readonly notFound: string;
  /** Text of the page for a missing address. */
  readonly notFoundText: string;
  /** Link to the home page. */
  readonly home: string;
}
