/** Texts of the page of what nobody publishes. */
export interface NotPublishedMessages {
  /** Heading: `count` gaps. */
  readonly title: (count: number) => string;
  readonly lead: string;
  /** Day up to which sources were read; a thing published later is not known here. */
  readonly readTo: (date: string) => string;
  /** Before the table that would close the gap. */
  readonly table: string;
  /** Before those who may hold it. */
  readonly holder: string;
  readonly holderUnknown: string;
  /** Before indicators that suffer from the gap. */
  readonly indicators: string;
  /** Name of the list of topics for screen readers. */
  readonly topics: string;
  readonly country: {
    readonly title: (count: number) => string;
    readonly sub: string;
  };
  readonly areas: {
    readonly title: string;
    readonly sub: string;
    /** Caption; `total` indicators have a value for at least one region. */
    readonly caption: (total: number) => string;
    /** Region · indicators with a value. */
    readonly columns: readonly [string, string];
    readonly note: string;
  };
}
