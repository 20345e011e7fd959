import type { NotPublishedMessages } from '../messages/not-published.ts';
import { pluralEn } from '../plural.ts';

export const notPublished: NotPublishedMessages = {
  title: (count) =>
    `What cannot be known about children in the regions: ${String(count)} ${pluralEn(count, ['gap', 'gaps'])} in open data`,
  lead: 'These numbers and texts were looked for and found nowhere in public. Beside each one stands the table that would close the gap and who may hold it.',
  readTo: (date) =>
    `Sources were read up to ${date}. What was published after that day, or in a place that was not read, may be missing from this list by mistake.`,
  table: 'Would close the gap',
  holder: 'May be held by',
  holderUnknown: 'not known',
  indicators: 'Indicators it would help',
  topics: 'Topics of the gaps',
  country: {
    title: (count) =>
      `For the country only: ${String(count)} ${pluralEn(count, ['indicator', 'indicators'])}`,
    sub: 'These indicators have a figure for Kazakhstan and for no region. For deaths by suicide and attempts this is on purpose: regional counts are small and could point to a child.',
  },
  areas: {
    title: 'Regions by how much is published about them',
    sub: 'How many indicators have at least one figure for the region in its present borders, for any period. Fewest first. It says how much is published, not how children live there.',
    caption: (total) => `Indicators with a figure, out of ${String(total)} that have any figure by region`,
    columns: ['Region', 'Indicators with a figure'],
    note: 'Six regions were formed or changed borders on 8 June 2022, so older figures stand under former territories.',
  },
};
