import type { StripMessages } from '../messages/strip.ts';

export const strip: StripMessages = {
  heading: (name) => `Measures: ${name}`,
  asFarAs: (date) => `One square is one measure. As far as public sources up to ${date} tell`,
  own: (count) => `Measures for this region: ${String(count)}`,
  shared: (count) =>
    `National measures that the akimats and other bodies of each region answer for: ${String(count)}. The sources give no status by region.`,
  national: (count) => `National measures: ${String(count)}`,
  answered: (count) => `Measures it answers for: ${String(count)}`,
  overdue: (count) => `Past due: ${String(count)}.`,
  stale: (count) => `No news for six months: ${String(count)}.`,
  none: 'It answers for no measure of the list.',
  measure: 'Measure',
  known: 'Last known',
  files: 'CSV',
  source: 'Each report with its source and date is on the full page.',
  takeTitle: 'Take a strip of measures',
  takeLead:
    'How the measures of a region or a body stand, as a strip for another site. It moves with the data, and says up to which day sources were read.',
  take: 'Take this strip for your site',
  areas: 'Country and regions',
  bodies: 'Bodies and offices',
};
