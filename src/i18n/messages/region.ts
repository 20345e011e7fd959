/** Texts of the pages of regions and of the home page. */
export interface RegionMessages {
  /** Heading of the list of regions. */
  readonly listTitle: string;
  /** Text below it. */
  readonly listLead: string;
  /** Heading over the grid of links. */
  readonly choose: string;
  /** Below the grid: what it is. */
  readonly gridNote: string;
  /** Link to the list. */
  readonly allAsList: string;
  /** Heading: list by the alphabet. */
  readonly list: string;
  /** Heading: areas that no longer exist. */
  readonly formerTitle: string;
  /** Meta line: population with its day; `date`. */
  readonly population: string;
  /** Meta line: centre. */
  readonly capital: string;
  /** Meta line: neighbours. */
  readonly neighbours: string;
  /** The same at the beginning of a sentence. */
  readonly neighboursTitle: string;
  /** Meta line: existed until. */
  readonly until: (date: string) => string;
  /** Meta line: created on. */
  readonly since: (date: string) => string;
  /** Section: the region beside the country and its neighbours. */
  readonly besideTitle: string;
  /** How to read the strip. */
  readonly besideSub: string;
  /** Summary over the rows that do not come first; `count` of them. */
  readonly otherRows: (count: string) => string;
  /** Column: among all regions. */
  readonly among: string;
  /** Alternative text of a strip. */
  readonly stripAlt: (low: string, high: string, count: string) => string;
  /** The value belongs to a territory that was different then. */
  readonly otherBorders: string;
  /** Part of a year: see the former area. */
  readonly partOfYear: string;
  /** Before the link to the former area. */
  readonly see: string;
  /** Section: what the region lacks. */
  readonly lacksTitle: string;
  /** Below it. */
  readonly lacksSub: string;
  /** Link text in front of the list of indicators without a value. */
  readonly withoutValue: string;
  /** The gap holds for all regions. */
  readonly allRegionsGap: string;
  /** Section: measures. */
  readonly measuresTitle: (count: string) => string;
  /** The same heading where no measure names the region. */
  readonly measuresHeading: string;
  /** No measure of this region is in the list. */
  readonly noMeasures: string;
  /** Link to all measures. */
  readonly allMeasures: string;
  /** Heading of the measures that bodies of every region answer for. */
  readonly nationalTitle: (count: string) => string;
  /** Below it: the sources give no state by region. */
  readonly nationalSub: string;
  /** Section: institutions. */
  readonly institutionsTitle: string;
  /** Section: districts. */
  readonly districtsTitle: string;
  /** Below it: no indicator is published by district. */
  readonly districtsSub: string;
  /** Section: findings of checks. */
  readonly findingsTitle: string;
  /** Heading of a former area's page: what it became. */
  readonly becameTitle: string;
  /** Link to a source. */
  readonly source: string;
}

/** Texts of the home page and of the language chooser. */
export interface HomeMessages {
  /** The sentence at the top. */
  readonly title: string;
  /** Below it. */
  readonly lead: string;
  /** Heading of the counts of measures: all, confirmed or in force, said to be done by those who answer for them. */
  readonly measuresTitle: (total: string, full: string, said: string) => string;
  /** Below it: each square is a measure; `date` is the day up to which pages were read. */
  readonly measuresSub: (date: string) => string;
  /** Link to the list of measures. */
  readonly measuresLink: string;
  /** Heading of what nobody publishes. */
  readonly gapsTitle: string;
  /** Below it. */
  readonly gapsSub: string;
  /** Link to all of it. */
  readonly gapsLink: string;
  /** Heading of the topics. */
  readonly topicsTitle: string;
  /** Below it: what a headline is. */
  readonly topicsSub: string;
  /** Heading of the figures that were published last. */
  readonly newestTitle: string;
  /** Below it: the order. */
  readonly newestSub: string;
  /** Link to an indicator. */
  readonly open: string;
  /** Title and text of the page that offers the three languages. */
  readonly chooser: string;
}
