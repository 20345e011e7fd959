import type { ChanceMessages } from '../messages/chance.ts';

export const chanceMethods: ChanceMessages['methods'] = {
  wilson: {
    heading: 'Interval of a share',
    text: [
      'Had one person more or fewer belonged to the part, the share would be another one. Wilson’s interval holds the true shares with which the count found would be nothing unusual. It is the wider, the smaller the whole is, and it never goes below 0% or above 100%.',
    ],
    formulas: ['The limits are the two true shares that lie just z standard errors from the share found:'],
    where: [],
    limits: [
      'Persons are taken for independent. Where several act or are counted together, chance has more room than the interval shows.',
      'Part and whole must be exact counts: what is rounded or “about” has no interval.',
      'Where everybody was counted, the interval speaks of the chance in what happened, not of errors of counting.',
    ],
  },
  poisson: {
    heading: 'Interval of a rate',
    text: [
      'A rate sets events against many people. The number of people is taken as known; the chance lies in the number of events. Below 10 events its interval is exact; from 10 on Byar’s formula is used, which comes very close. Both limits are then divided by the number of people.',
    ],
    formulas: [
      'The rate for k people:',
      'Exact limits of x, below 10 events: means at which so many or more, and so many or fewer, would be rare:',
      'Byar’s limits of x, from 10 events on:',
    ],
    where: [
      'q is the quantile of the chi-squared distribution, with its probability below and its degrees of freedom in brackets',
    ],
    limits: [
      'Events are taken for independent. A group that commits ten offences breaks this, and the true interval is wider.',
      'The number of people should be of the same period and age. Where it is of another year, as for children by region, the interval does not know it.',
    ],
  },
  comparison: {
    heading: 'A region beside the country',
    text: [
      'Among twenty comparisons at 95% about one would be wrong by chance alone. So each region has a second, wider interval, a thin line; the lines of all regions hold together with 95%.',
      'Where the whole line lies above the value of the country, the region stands above; where it lies below, below; else the two are not told apart. The files say “better” or “worse” only where the indicator says which way is better.',
    ],
    formulas: ['The level c of each line, where m regions are compared and C\u00a0=\u00a00.95 (Šidák):'],
    where: [],
    limits: [
      '“Not told apart” does not mean “the same”: these counts cannot tell.',
      'The value of the country is taken as known. The region is a part of it, so that a large region differs from it a little less.',
      'People’s own answers, painful subjects and values without an interval are not compared.',
      'Where the meaning of the figures changed within the period, nothing is called better or worse.',
    ],
  },
  ranks: {
    heading: 'Ranks and groups',
    text: [
      'A list by value makes first and last places out of chance. So each region has a range of places that it may have, all ranges together with 95%. Place 1 is the lowest value; a place is no grade. Regions joined by ranges that overlap are one group: different groups can be told apart. No page shows places; they stand in the files.',
    ],
    formulas: [
      'From the 95% interval of a value v its standard error e, and from that the joint limits A and B:',
      'The lowest and the highest place:',
    ],
    where: [
      'z with the index c belongs to the level c of the section above',
      'b regions lie wholly below A, a wholly above B, m are compared',
    ],
    limits: [
      'The joint intervals are taken for equally wide on both sides; with few events they are not.',
      'The groups are our addition. The ends of a long chain may well differ.',
    ],
  },
  funnel: {
    heading: 'Funnel plot',
    text: [
      'Small regions scatter more, by chance alone. A funnel plot sets the value of each region against the number behind it. Were its true level that of the country, a region would lie between the inner lines with 95%, between the outer ones with 99.8%.',
    ],
    formulas: [
      'Lines of a share, where R is that of the country:',
      'Lines of a rate: exact limits of the number E of events expected:',
    ],
    where: [
      'z\u00a0=\u00a03.09 and a\u00a0=\u00a00.001 for the outer lines',
      'q as for the interval of a rate',
    ],
    limits: [
      'A region beyond the outer lines differs by more than chance. The plot does not say why.',
      'Of twenty regions about one lies beyond the inner lines by chance.',
      'Where most regions lie outside, they differ for other reasons than chance, and the lines say little about any one.',
      'Drawn where at least 10 regions have an interval.',
    ],
  },
  direct: {
    heading: 'Direct standardisation',
    text: [
      'Where there are more teenagers there are more offences, even if teenagers are the same everywhere. Standardisation says what the rate would be at the ages of the country.',
    ],
    formulas: [
      'Rates of the ages, weighted by the share w of each age in the country:',
      'The limits l and u of the number x of all events, brought to that scale (Dobson):',
    ],
    where: [],
    limits: [
      'Events by age are needed for each region. Where one age is withheld or missing, so is the result.',
      'It serves comparison only. It is not how many events there were.',
    ],
  },
  indirect: {
    heading: 'Indirect standardisation',
    text: [
      'Where single ages have few events, their number in a region is set against the one expected at the rates of the country. 1 means as expected.',
    ],
    formulas: [
      'What is expected at the rates R of the country, and the ratio S:',
      'The limits l and u of x, divided by what is expected:',
    ],
    where: [],
    limits: [
      'What is expected is taken as known.',
      'Each ratio may be set against 1. Two regions may not be compared by it: their ages weigh differently.',
    ],
  },
  difference: {
    heading: 'Difference of two regions',
    text: [
      'Pages that set regions side by side show the interval of each. Where two intervals do not overlap, the difference is more than chance. Where they overlap it may be chance but need not be: the interval of the difference itself decides. It can be worked out from the files.',
    ],
    formulas: [
      'Two shares: the difference d with limits made of those of both shares (Newcombe):',
      'Two rates: the ratio r with limits from the exact ones, l and u, of the share of the first in all events (Clopper and Pearson):',
    ],
    where: [],
    limits: [
      'For one pair chosen before looking. Who tries all pairs will find differences by chance.',
      'Not for a region and the country that it belongs to.',
    ],
  },
  trend: {
    heading: 'Trend over years',
    text: [
      'It is tested whether a series rises or falls only where at least 5 years were counted in the same way and within the same borders, and so strictly that chance would show a trend in at most 2 of 1,000 series without one (99.8%). The trend must be seen also with any one of the years left out: one that hangs on a single point is none.',
    ],
    formulas: ['With years t and their weighted mean m (Armitage):'],
    where: [
      'p is the level of all years together',
      'v is p(1 − p) for a share, p for a rate',
      'a trend is clear where X² is above 9.55',
    ],
    limits: [
      'A series that rises and then falls may show nothing.',
      'With few events only a steep trend can be seen. “No clear trend” does not mean “unchanged”.',
    ],
  },
  progress: {
    heading: 'Plans and norms',
    text: [
      'From the value at the start a straight path leads to the number and day of the plan. The last published value is judged on the day on which its period ended: met once it reaches the plan; before the day of the plan not behind the path, or behind it; after that day missed. Where nothing has been published since the start, nothing is judged.',
      'A norm says how many people one post may serve, and so how many posts are lacking.',
    ],
    formulas: ['Where the path stands on day t:', 'Posts that are lacking, rounded up:'],
    where: [
      'b is the value at the start, on day s; g that of the plan, on day e',
      'P people, M to a post by the norm, F posts filled',
    ],
    limits: [
      'The straight path is a yardstick. Nobody has promised it.',
      'The start, and on whom a norm is counted, are declared beforehand.',
      'It does not say where posts are lacking.',
    ],
  },
  'few-events': {
    heading: 'Few events',
    text: [
      'A rate of few events moves much, and it looks like news. So an indicator declares beforehand below how many events x a value carries the caution “Few events”.',
    ],
    formulas: ['The standard error of a count, as a part of it:'],
    where: [],
    limits: [
      'The value stays, with its interval. Small counts are withheld before, by another rule.',
      'The line is drawn by hand: one event does not make a value sure.',
    ],
  },
  'no-interval': {
    heading: 'Indicators without an interval',
    text: ['For these it is not said whether a region differs from the country, and no trend is tested.'],
    formulas: [],
    where: [],
    limits: [
      'No interval does not mean no chance: the difference of two such values may be chance.',
      'Once counts or the design of a survey are published, intervals can be added.',
    ],
  },
};
