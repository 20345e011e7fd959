import type { SummaryMessages } from '../messages/summary.ts';

export const summary: SummaryMessages = {
  title: (name) => `${name}: on one page`,
  here: 'On one page',
  link: 'One-page summary to print',
  asOf: (date) => `All of this as far as sources read up to ${date} tell.`,
  overdue: 'Past due',
  silent: 'Nothing new for six months or more',
  none: 'none',
  national: (count) => `Measures for all regions: ${String(count)}`,
  figures: 'Published figures',
  country: 'Kazakhstan',
  noFigures: 'No figure that could be set beside other regions is published for this one.',
  everywhere: 'Not published for any region',
  full: 'The full page, with sources',
};
