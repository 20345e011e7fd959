import type { MeasuresMessages } from '../messages/measures.ts';
import { pluralEn } from '../plural.ts';

export const measures: MeasuresMessages = {
  title: (total, full, said) =>
    `Of ${String(total)} ${pluralEn(total, ['measure', 'measures'])}, ${String(full)} ${pluralEn(full, ['is', 'are'])} in force or confirmed; ${String(said)} more ${pluralEn(said, ['is', 'are'])} done only by the word of those who answer for them`,
  lead: (areas, overdue) =>
    `Orders, plans and norms on children’s safety: ${areas}. Past due, or plan missed:\u00a0${String(overdue)}.`,
  national: 'whole country',
  contents: 'Sections of this page',
  meaningTitle: 'What a status means',
  meaning: {
    full: 'The rule is in force, the body is at work, or somebody other than the one who answers for the measure, or a published figure, confirms that it was carried out. How well it works is another question.',
    said: 'Those who answer for the measure say that it was carried out. No independent source and no published figure confirms it.',
    half: 'A public source says that work is going on, or that a part of it has been done.',
    empty:
      'The measure was ordered, announced or planned. No source that was read confirms that it was carried out.',
    slash:
      'The due date had passed on the day up to which sources were read, and none of them says that the measure was carried out; or a published number shows that the plan was not reached.',
  },
  meaningNote:
    'A status is the last thing read in public sources. It is not a grade of anybody’s work: a measure may have been carried out without a public word about it. Whether it is past due is worked out from the due date alone. What no source says is written as “not stated”. An address is not shown where it names the case of a child.',
  countsTitle: (total) => `The status of ${String(total)} ${pluralEn(total, ['measure', 'measures'])}`,
  tableCaption: (name) => `Measures: ${name}, by status`,
  columns: ['Measure', 'Who answers for it', 'Due', 'Last known'],
  notStated: 'not stated',
  undated: 'undated',
  addressWithheld: 'address not shown',
  earlier: (count) => `Earlier reports: ${String(count)}`,
  targets: {
    title: 'Plans and norms in numbers',
    sub: 'A plan has a number to be reached by a day; a norm is a rule that holds all the time. Beside it stands what has been published, without a judgement.',
    columns: ['What', 'How much', 'Due', 'Stated by', 'Last published for Kazakhstan'],
    nothingPublished: 'nothing published',
  },
  institutions: {
    title: 'Institutions by region: what is known',
    sub: 'What public sources say about four institutions in each region. “Not stated” does not mean that there is none.',
    caption: (count) => `Four institutions in ${String(count)} regions; numbers lead to notes and sources`,
    area: 'Region',
    notes: 'Notes and sources',
  },
  events: {
    title: 'Dated events',
    sub: 'What was ordered, said, found or changed, by date. Changes of law, of recording and of borders matter for reading the figures.',
    columns: ['When', 'What', 'Source'],
    kind: {
      order: 'order',
      statement: 'statement',
      change: 'change',
      finding: 'finding',
      law: 'law',
      'recording-change': 'change in recording',
      'boundary-change': 'change of borders',
    },
  },
  findings: {
    title: 'Findings',
    sub: 'What inspections and officials have said, in brief, with who said it.',
    columns: ['When', 'Finding', 'Who', 'Source'],
  },
  files: 'These tables as files',
  feed: {
    title: (site) => `${site}: news on the measures`,
    subtitle: (date) => `What public sources report of the measures; read up to ${date}`,
    link: 'Feed of news on the measures (Atom)',
    nobodyNamed: 'The source does not say whose statement it is.',
  },
};
