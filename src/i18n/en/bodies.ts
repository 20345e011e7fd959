import type { BodiesMessages } from '../messages/bodies.ts';

export const bodies: BodiesMessages = {
  menu: 'Bodies',
  title: 'Who answers for what: bodies and institutions',
  lead: 'The page of each body gathers the measures it answers for, what it ordered, reported and found, and the data it holds that are not published.',
  persons: 'Bodies and offices are named here; private persons are not.',
  asOf: (date) => `All of this as far as sources read up to ${date} tell.`,
  reach: {
    country: 'National bodies',
    'each-region': 'In each region',
    'one-region': 'Of one region',
  },
  nothing: 'The list of measures has no entry on it.',
  counts: {
    owns: (count) => `answers for: ${String(count)}`,
    ordered: (count) => `ordered: ${String(count)}`,
    stated: (count) => `reports: ${String(count)}`,
    found: (count) => `findings: ${String(count)}`,
    did: (count) => `dated events: ${String(count)}`,
    holds: (count) => `unpublished tables: ${String(count)}`,
  },
  answersFor: (count, late, silent) =>
    `Measures it answers for: ${String(count)}. Past due or missed: ${String(late)}; nothing new for six months or more: ${String(silent)}.`,
  answersForNothing: 'No measure in the list names it as answering for it.',
  eachRegion:
    'Such bodies of every region answer for these measures. How each region carries them out, the sources do not say.',
  owns: 'What it answers for',
  ordered: 'What it ordered',
  stated: 'What it reported',
  statedSub:
    'Reports on measures, the newest first. A report by whoever answers for a measure is no independent confirmation.',
  found: 'What it found',
  did: 'What it did and said, by date',
  holds: 'Data it holds that are not published',
  holdsSub: 'If these tables were published, some of the questions would have an answer.',
  ownColumns: ['Measure', 'Last known', 'Due date and standing'],
  orderColumns: ['Measure', 'Who answers for it', 'Last known'],
  saidColumns: ['When', 'What', 'Source'],
  alsoAnswers: 'also answering:',
};
