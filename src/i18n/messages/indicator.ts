/** Texts of the pages of indicators. */
export interface IndicatorMessages {
  /** Heading of the list of all indicators. */
  readonly listTitle: string;
  /** Text below that heading; `n` is the number of indicators. */
  readonly listLead: (n: string) => string;
  /** Head of a column: indicator. */
  readonly indicator: string;
  /** Head of a column: latest value for the country. */
  readonly countryLatest: string;
  /** Head of a column: period. */
  readonly period: string;
  /** Head of a column: number of regions with values. */
  readonly regionsWithValues: string;
  /** No value for the country, only for regions. */
  readonly regionsOnly: string;
  /** Meta line: direction of the indicator. */
  readonly direction: Readonly<Record<'higher-is-better' | 'lower-is-better' | 'no-judgement', string>>;
  /** Meta line: the figures come from people's own answers. */
  readonly selfReported: Readonly<Record<'yes' | 'partly', string>>;
  /** Note heading: only what was recorded is counted. */
  readonly recordedHeading: string;
  /** Note text: recorded is not happened. */
  readonly recordedText: string;
  /** Below the subtitle: what the tiles are. */
  readonly mapNote: string;
  /** Key of the map: below the first limit. */
  readonly below: (limit: string) => string;
  /** Key of the map: from one limit up to the next. */
  readonly between: (from: string, to: string) => string;
  /** Key of the map: the last limit and above. */
  readonly andAbove: (limit: string) => string;
  /** Heading of the small multiples. */
  readonly multiplesTitle: string;
  /** Below it: one scale, grey line is the country; `low`–`high` is the scale. */
  readonly multiplesSub: string;
  /** Heading of the small multiples where the country's total is not drawn. */
  readonly multiplesAlone: string;
  /** Below it: one scale. */
  readonly multiplesAloneSub: string;
  /** Below a series: grey lines are the other regions. */
  readonly greyLines: string;
  /** Heading of the dots where order is not shown as a rank. */
  readonly dotsTitle: string;
  /** Below the dots: sorted by value, places are not given. */
  readonly byValue: string;
  /** Below the dots: sorted by the alphabet. */
  readonly byAlphabet: string;
  /** Below a chart: dots are not joined, and why. */
  readonly notJoined: string;
  /** Label of a plan in a chart; `value`. */
  readonly plan: (value: string) => string;
  /** Beside the bracket between plan and last value. */
  readonly planNotReached: string;
  /** Heading of the chart of a plan. */
  readonly planTitle: string;
  /** Heading of a section: plan and norm. */
  readonly targetsTitle: string;
  /** Table of targets: what kind. */
  readonly targetKind: Readonly<Record<'plan' | 'norm', string>>;
  /** Table of targets: due. */
  readonly due: string;
  /** Table of targets: who said it. */
  readonly statedBy: string;
  /** A thing that no source states. */
  readonly notStated: string;
  /** The number is calculated from the source's words. */
  readonly computedTarget: string;
  /** Heading of a breakdown; `name` is what it is split by. */
  readonly breakdownTitle: (name: string) => string;
  /** The same where the parts do not add up: shares, and groups that overlap. */
  readonly apartTitle: (name: string) => string;
  /** Split by sex. */
  readonly bySex: string;
  /** A part that overlaps with the others of its chart. */
  readonly ofThem: (name: string) => string;
  /** Split by age. */
  readonly byAge: string;
  /** Sexes as children's groups. */
  readonly sex: Readonly<Record<'female' | 'male', string>>;
  /** Heading of computed shares and rates. */
  readonly computedTitle: string;
  /** Below it: calculated by the project; `release`. */
  readonly computedSub: (release: string) => string;
  /** Head of a column: numerator. */
  readonly numerator: string;
  /** Head of a column: denominator. */
  readonly denominator: string;
  /** Head of a column: value. */
  readonly value: string;
  /** Head of a column: area. */
  readonly area: string;
  /** Head of a column: source. */
  readonly source: string;
  /** Heading of the whole table. */
  readonly tableTitle: string;
  /** Below it: newest period first. */
  readonly newestFirst: string;
  /** Group head: areas that no longer exist. */
  readonly formerAreas: string;
  /** Heading: definition and method. */
  readonly aboutTitle: string;
  /** Term: definition. */
  readonly definition: string;
  /** Term: what a rise may mean. */
  readonly rise: string;
  /** Term: method. */
  readonly method: string;
  /** Term: evidence. */
  readonly evidence: string;
  /** Where the figures were read. */
  readonly evidenceOf: Readonly<Record<'table' | 'press', string>>;
  /** Before a source. */
  readonly sourceLabel: string;
  /** Before several sources. */
  readonly sourcesLabel: string;
  /** A source line for values that the project has calculated. */
  readonly ownCalculation: (release: string) => string;
  /** After the sources: some addresses are not shown, and why. */
  readonly addressWithheld: string;
  /** A source without a date. */
  readonly undated: string;
  /** Heading: what is missing about this indicator. */
  readonly gapsTitle: string;
  /** Before the holders of a missing table. */
  readonly heldBy: string;
  /** Heading: other indicators. */
  readonly relatedTitle: string;
  /** Name of the row of files for screen readers. */
  readonly files: string;
  /** Heading over the indicator's table of quiet indicators. */
  readonly quietTableTitle: string;
  /** Text above it: who said what, for which months; not to be added up. */
  readonly quietNote: string;
  /** Note on borders that changed: the day, the former areas, the areas that stand there now. */
  readonly splitText: (date: string, former: string, present: string) => string;
  /** After a date: the rules of recording cases changed. */
  readonly recordingChange: string;
  /** Heading: measures that are meant to act on the indicator. */
  readonly measuresTitle: string;
  /** Below it: what stands beside a measure, and that a later change is not its effect. */
  readonly measuresSub: string;
  /** Head of a column with parts of the country’s figure. */
  readonly part: string;
  /** The unit of values in thousands, on narrow tiles. */
  readonly thousands: (unit: string) => string;
  /** Kinds of chart for alternative texts; `what` is the indicator's name. */
  readonly chart: Readonly<
    Record<'map' | 'dots' | 'series' | 'multiples' | 'plan' | 'funnel' | 'bars', (what: string) => string>
  >;
}
