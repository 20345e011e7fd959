/** What stands in a chart that another page shows, and on the page where charts are taken. */
export interface EmbedMessages {
  /** Opens the table of the chart. */
  readonly table: string;
  /** Link to the page of the site that the chart comes from. */
  readonly wholePage: string;
  /** Head of what a reader must know of the figures. */
  readonly notes: string;
  readonly licence: (name: string) => string;
  /** Before the names of the areas that the address picks out. */
  readonly picked: string;
  /** Inside a chart of a release, where its figures have been revised since. */
  readonly revised: string;
  /** The same where there are newer figures beside unchanged ones. */
  readonly newer: string;
  /** Link to the chart as it is now. */
  readonly latest: string;
  readonly withdrawnTitle: string;
  readonly withdrawnText: string;

  /** The page of all charts. */
  readonly title: string;
  readonly lead: string;
  /** Text of a link at a chart. */
  readonly take: string;
  readonly catalogue: string;
  /** `count` charts of an indicator, of them so many of single regions. */
  readonly chartCount: (count: string, areas: string) => string;

  /** The page of the charts of one indicator. */
  readonly oneTitle: (name: string) => string;
  readonly oneLead: string;
  readonly fullPage: string;
  readonly openEmbed: string;
  readonly pictures: string;
  readonly picture: Readonly<
    Record<'phone' | 'column' | 'slide' | 'dark' | 'plain' | 'transparent' | 'card' | 'square', string>
  >;
  readonly files: string;
  readonly codes: string;
  /** What each of the four codes is good for. */
  readonly code: Readonly<
    Record<'frame' | 'script' | 'image' | 'link', { readonly name: string; readonly text: string }>
  >;
  /** Without a known host: the addresses in the codes are those below the site. */
  readonly noHost: string;
  readonly otherPeriods: string;
  readonly areas: string;
  readonly areasText: string;
  readonly flagsTitle: string;
  readonly flags: readonly (readonly [flag: string, text: string])[];
  readonly pinned: string;

  /** The form, which a script shows. */
  readonly form: {
    readonly title: string;
    readonly indicator: string;
    readonly view: string;
    readonly area: string;
    readonly allAreas: string;
    /** Opens the list of regions that can be picked out among all. */
    readonly areas: string;
    readonly period: string;
    readonly language: string;
    readonly size: string;
    readonly fluid: string;
    readonly colours: string;
    readonly light: string;
    readonly dark: string;
    readonly auto: string;
    readonly plain: string;
    readonly isStatic: string;
    readonly transparent: string;
    readonly edition: string;
    readonly newest: string;
    readonly files: string;
    readonly preview: string;
    readonly copy: string;
    readonly copied: string;
    readonly unknown: string;
  };
}
