import type { StatisticsMessages } from '../messages/statistics.ts';

export const statistics: StatisticsMessages = {
  groups: {
    above: 'Above the country',
    similar: 'Not told apart from the country',
    below: 'Below the country',
    none: 'Not compared',
  },
  short: { above: 'above', similar: 'not told apart', below: 'below' },
  interval: (level) => `${level} interval`,
  standing: 'Beside the country',
  noInterval: {
    'complete-count':
      'A count of everything recorded has no interval: no sample was taken. Chance shows in shares and rates, which have intervals where their parts are published.',
    'counts-not-published':
      'No interval: the counts behind the value are not published, so chance cannot be worked out. Small differences between regions should not be read as real.',
    'design-not-published':
      'No interval: the value comes from a survey whose design and numbers of answers are not published here. Small differences between regions or years may be chance.',
    index: 'No interval: an index joins many measures, and how chance in them adds up is not published.',
    'stated-by-source':
      'No interval: the number was stated by an official or a source, and how it was counted is not published.',
  },
  chance: 'Chance',
  told: {
    wilson:
      'Each share has its 95% interval (Wilson), and regions are compared with the country all at once.',
    rate: 'Each rate has its 95% interval (exact below 10 events, Byar’s from 10), and regions are compared with the country all at once.',
    dobson: 'Each rate has its 95% interval (Dobson), and regions are compared with the country all at once.',
  },
  methodLink: 'How intervals and groups are worked out',
  funnelTitle: 'Value beside the numbers behind it',
  trend: 'Trend',
  progress: 'Outcome',
};
