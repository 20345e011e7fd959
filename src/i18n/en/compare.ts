import type { CompareMessages, SortMessages } from '../messages/compare.ts';

export const compare: CompareMessages = {
  listTitle: 'Compare regions',
  listLead:
    'Two to four regions side by side: the same indicators, the same period, the same scale. No places are given.',
  choose: 'Choose regions',
  nth: ['First region', 'Second region', 'Third region (optional)', 'Fourth region (optional)'],
  none: 'not chosen',
  go: 'Compare',
  needTwo: 'Choose the first and the second region.',
  sameTwice: 'One region is chosen twice. Choose different regions.',
  allPairs: 'All pairs',
  allPairsSub: 'Open one region and choose the second.',
  title: (a, b) => `${a} and ${b}`,
  lead: (count) => `Indicators with a value for both regions: ${count}.`,
  chance:
    'Where a share or a rate has a 95% interval, it stands below the value. Where two intervals do not overlap, the difference is more than chance; where they do, or where there is none, the difference may be chance.',
  tableTitle: 'Indicators side by side',
  tableSub:
    'One row is one indicator and one period for all columns. Where the project has calculated a share or rate, the count itself is left out.',
  noData: (names) => `No data: ${names}`,
  formerValue:
    'value of the territory before its split; regions that came out of one territory show one and the same value, which is no comparison',
  timeTitle: 'Year by year',
  timeSub:
    'The coloured line is the region with its latest value; coloured and dashed, the territory before the split. Grey lines are the other regions. Charts that stand side by side share one scale.',
  numbers: 'All the numbers and sources',
  more: 'Pages and files of the regions',
  otherPairs: 'Compare other regions',
  add: 'One more region',
  addGo: 'Add',
  remove: 'Remove',
  added: 'Added',
  removed: 'Removed',
  unknown: 'The address holds a code that is unknown, repeated or one too many; it was left out.',
  failed: 'The data of the region did not load. Try again later.',
  full: 'At most four regions are set side by side.',
  with: 'compare with',
  withOther: 'another region',
};

export const sort: SortMessages = {
  descending: 'highest value first',
  ascending: 'lowest value first',
  published: 'rows in the published order',
};
