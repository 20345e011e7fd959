import type { ChanceMessages } from '../messages/chance.ts';

export const chanceMethods: ChanceMessages['methods'] = {
  wilson: {
    heading: 'Interval of a share',
    text: [
      'A share is a part of a whole. Had one person more or fewer belonged to the part, the share would be another one. Wilson’s interval holds the true shares with which the count found would be nothing unusual. It is the wider, the smaller the whole is, and it never goes below 0% or above 100%.',
    ],
    formulas: ['The limits are the two true shares that lie just z standard errors from the share found:'],
    where: [
      'x is the part, n the whole, p the share x ÷ n',
      'L and U are the lower and the upper limit',
      'z is 1.96 for 95%',
    ],
    limits: [
      'Persons are taken for independent of one another. Where several act or are counted together, chance has more room than the interval shows.',
      'Part and whole must be exact counts. What is rounded or “about” has no interval.',
      'Where everybody was counted, the interval speaks of the chance in what happened, not of errors of counting.',
    ],
  },
  poisson: {
    heading: 'Interval of a rate',
    text: [
      'A rate sets events against many people: so many per 10,000 children. The number of people is taken as known; the chance lies in the number of events. The interval is worked out for the count and then divided by the number of people, as the count itself is.',
      'Below 10 events the interval is exact; from 10 on Byar’s formula is used, which comes very close to it.',
    ],
    formulas: [
      'The rate:',
      'Exact limits of the count, below 10 events: the mean at which so many or more would be rare, and the mean at which so many or fewer would be:',
      'Byar’s limits of the count, from 10 events on:',
    ],
    where: [
      'x events among n people, told for k people',
      'q is the quantile of the chi-squared distribution; below it stands the probability, in brackets the degrees of freedom',
      'a is 0.025, half of what 95% leaves out',
      'z is 1.96',
    ],
    limits: [
      'Events are taken for independent of one another. One group that commits ten offences breaks this, and the true interval is wider.',
      'The number of people must suit the period and the age. Where it is of another year, as for children by region, the interval does not know it.',
      'The number of events must be exact.',
    ],
  },
  comparison: {
    heading: 'A region beside the country',
    text: [
      'Among twenty comparisons at 95% about one would be wrong by chance alone. So each region has a second, wider interval, drawn as a thin line. It is so wide that the lines of all regions hold together with 95%.',
      'Where the whole line lies above the value of the country, the region stands above; where it lies below, below; where it touches it, the two are not told apart. “Better” and “worse” stand in the files only where the indicator says which way is better.',
    ],
    formulas: ['The level of each line is a root of 95%, one for as many regions as are compared (Šidák):'],
    where: [
      'C is 0.95, the level of all lines together',
      'm is the number of regions',
      'c is the level of each line',
    ],
    limits: [
      '“Not told apart” does not mean “the same”: these counts cannot tell.',
      'The value of the country is taken as known. The region is a part of it, so that a large region differs from it a little less.',
      'People’s own answers, painful subjects and values without an interval are not compared.',
      'Where the meaning of the figures changed within the period, it is said that a region is higher or lower, never better or worse.',
    ],
  },
  ranks: {
    heading: 'Ranks and groups',
    text: [
      'A list by value makes first and last places out of chance. So each region has not a place but a range of places that it may have, all ranges together with 95%. Place 1 is the lowest value, neither the best nor the worst.',
      'Regions whose ranges are joined by overlaps are one group. Regions of different groups can be told apart; those of one group need not be alike. No page shows places: the ranges and groups stand in the files.',
    ],
    formulas: [
      'The standard error is read off the 95% interval, and a joint interval is made from it:',
      'The range begins after all regions that surely lie below, and ends before all that surely lie above:',
    ],
    where: [
      'v is the value, L and U its limits, e its standard error',
      'z is 1.96; z with the index c is the same for the level c of the section above',
      'A and B are the joint limits',
      'b is the number of regions that lie wholly below A, a of those wholly above B, m of all',
      'l and h are the lowest and the highest place',
    ],
    limits: [
      'The joint intervals are taken for equally wide on both sides; with few events they are not.',
      'The groups are our addition to the ranges. The first and the last region of a long chain may well differ.',
      'Only where the indicator allows an order.',
    ],
  },
  funnel: {
    heading: 'Funnel plot',
    text: [
      'Small regions scatter more than large ones, by chance alone. A funnel plot sets the value of each region against the number behind it. Between the lines a region would lie, were its true level that of the country: between the inner ones with 95%, between the outer ones with 99.8%.',
    ],
    formulas: [
      'Lines of a share lie z standard errors below and above the share of the country:',
      'Lines of a rate are the exact limits of the number of events expected:',
    ],
    where: [
      'R is the share of the country, or its rate for one person',
      'n is the number behind a region, E the number of events expected there',
      'z is 1.96 for the inner and 3.09 for the outer lines, a is 0.025 and 0.001',
      'q as for the interval of a rate',
    ],
    limits: [
      'A region beyond the outer lines differs by more than chance. The plot does not say why.',
      'Of twenty regions about one lies beyond the inner lines by chance.',
      'Where most regions lie outside, they differ for other reasons than chance, and the lines say little about any one of them.',
      'Drawn only where at least 10 regions have an interval.',
    ],
  },
  direct: {
    heading: 'Rates at the same ages: direct standardisation',
    text: [
      'Where teenagers are a larger part of the children, there are more offences, even if teenagers are the same everywhere. Direct standardisation says what the rate would be if every region had the ages of the country.',
    ],
    formulas: [
      'The rates of the ages are weighted as the ages are in the country:',
      'The limits of the number of events are brought to the scale of that rate (Dobson):',
    ],
    where: [
      'x and n with the index i are events and people of one age, w is that age’s share in the country',
      'D is the standardised rate for one person',
      'x without an index are all events, l and u the limits of their number, as for the interval of a rate',
      'the sign ∑ adds over the ages',
    ],
    limits: [
      'Events by age are needed for each region. Where one age is withheld or missing, so is the result.',
      'An age with few people may decide much.',
      'A standardised rate serves comparison only. It is not how many events there were.',
    ],
  },
  indirect: {
    heading: 'Observed and expected events: indirect standardisation',
    text: [
      'Where single ages have too few events for rates of their own, the count of a region is set against the count that would be expected if each age had the rate of the country. 1 means as expected, 2 twice as many.',
    ],
    formulas: [
      'What is expected, and the ratio:',
      'The limits of the number of events, divided by what is expected:',
    ],
    where: [
      'n and R with the index i are the people of one age in the region and the rate of that age in the country',
      'E is what is expected, x what was observed, S the ratio',
      'l and u are the limits of the number of events, as for the interval of a rate',
    ],
    limits: [
      'What is expected is taken as known.',
      'Each ratio may be set against 1. Two regions may not be set against one another by it: their ages weigh differently.',
      'Where an age is withheld or missing, so is the result.',
    ],
  },
  difference: {
    heading: 'Difference of two regions',
    text: [
      'Pages that set regions side by side show the interval of each and no test. Where two intervals do not overlap, the difference is more than chance. Where they overlap it may be chance but need not be: that is decided by the interval of the difference itself. It can be worked out from the numerators and denominators in the files.',
    ],
    formulas: [
      'Two shares: the difference with the limits of Newcombe, which are made of the limits of both shares:',
      'Two rates: the ratio with exact limits, which come from the share of the first region in all events of the two:',
    ],
    where: [
      'the indices 1 and 2 are the two regions',
      'x events among n people, p the share, L and U its limits',
      'd is the difference, r the ratio',
      'l and u are the exact limits of the share of the first region in all events (Clopper and Pearson)',
    ],
    limits: [
      'For one pair that was chosen before looking. Who tries all pairs will find differences by chance.',
      'For two regions apart from one another, not for a region and the country that it belongs to.',
    ],
  },
  trend: {
    heading: 'Trend over years',
    text: [
      'Does a series rise or fall, or only move to and fro? It is tested only where at least 5 years were counted in the same way and within the same borders, and so strictly that chance would show a trend in at most 2 of 1,000 series without one (99.8%).',
      'The trend must be seen also with any one of the years left out: one that hangs on a single point is none. Otherwise the page says “no clear trend”, and below 5 years that it is too early.',
    ],
    formulas: [
      'How far the years above and below the mean year depart from the mean level, in proportion to chance (Armitage):',
    ],
    where: [
      't with the index i is a year, m the mean year, d its distance from it',
      'x events among n people of that year, p the level of all years together',
      'v is p(1 − p) for a share and p for a rate',
      'a trend is clear where X² is above 9.55',
    ],
    limits: [
      'The test looks for a straight line. A series that rises and then falls may show nothing.',
      'With few events only a steep trend can be seen. “No clear trend” does not mean “unchanged”.',
      'More cases recorded are not yet more cases.',
    ],
  },
  progress: {
    heading: 'Plans and norms',
    text: [
      'A plan names a number and a day. From the value at the start a straight path leads to it. The last published value is judged on the day on which its period ended: not behind the path, or behind it; from the day of the plan on, met or missed. Where nothing has been published since the start, nothing is judged.',
      'A norm says how many people one post may serve. From it follows how many posts are lacking.',
    ],
    formulas: [
      'Where the path stands on a day:',
      'Posts that are lacking, rounded up; none where the number is below zero:',
    ],
    where: [
      'b is the value at the start, on day s; g the value of the plan, on day e; W the path on day t',
      'P people, M people to a post by the norm, F posts filled',
    ],
    limits: [
      'The straight path is a yardstick. Nobody has promised it.',
      'The start and what a norm is counted on are declared in the file of the indicator, not chosen afterwards.',
      'People and posts may be of different days; the days stand beside them.',
      'What is lacking in the country says nothing of where it is lacking.',
    ],
  },
  'few-events': {
    heading: 'Few events',
    text: [
      'A rate of few events moves much from year to year, and it looks like news. So an indicator declares, before its figures are seen, below how many events a value carries the caution “Few events”.',
    ],
    formulas: ['The standard error of a count, as a part of it:'],
    where: ['x is the number of events'],
    limits: [
      'The value is not withheld by this rule: it is there with its interval. Small counts that could point to people are withheld before and by another rule.',
      'The line is drawn by hand. One event more or fewer does not make a value sure or unsure.',
    ],
  },
  'no-interval': {
    heading: 'Indicators without an interval',
    text: [
      'Most figures on this site have no interval, because what it takes is not published or there is nothing to work out. These indicators are not compared with the country and not tested for trends.',
    ],
    formulas: [],
    where: [],
    limits: [
      'No interval does not mean no chance: the difference of two such values may be chance.',
      'Once counts or the design of a survey are published, intervals can be added.',
    ],
  },
};
