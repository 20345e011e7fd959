import { SOON_DAYS, STALE_MONTHS } from '../../domain/measure-state.ts';
import { LEAST_AFTER, LEAST_BEFORE } from '../../domain/measure-verdict.ts';
import type { MeasurePagesMessages } from '../messages/measure-pages.ts';
import { pluralEn } from '../plural.ts';

export const measurePages: MeasurePagesMessages = {
  asFar: (date) => `As far as sources up to ${date} tell.`,
  attention: {
    title: 'What is late, what is near, and of what nothing is heard',
    sub: 'Worked out from due dates and reports alone. A measure may have been carried out without a public word about it.',
    heads: {
      overdue: 'Overdue',
      'due-soon': `Due within ${String(SOON_DAYS)} days`,
      stale: `Nobody has said anything for ${String(STALE_MONTHS)} months`,
    },
    dueOn: (date) => `due ${date}`,
    lastReport: (date) => `last report ${date}`,
  },
  timeline: {
    title: 'By due date',
    sub: 'One row a measure. The square stands at the due date and shows the status; the thin line comes from the first report. The thick upright line is the day up to which sources were read.',
    caption: (count) =>
      `${String(count)} ${pluralEn(count, ['measure', 'measures'])} with a due date, the earliest first`,
    columns: ['Measure and status', 'Due', 'From the first report to the due date'],
    readTo: (date) => `read up to ${date}`,
    firstReport: (date) => `first report: ${date}`,
    notReported: 'nothing reported yet',
    without: (count) => `No due date is stated: ${String(count)}`,
  },
  filters: {
    title: 'All measures',
    sub: 'Choose by status, by due date and news, or by area. The names lead to the whole history of a measure.',
    facets: { group: 'Status', state: 'Due date and news', area: 'Area' },
    states: {
      overdue: 'Overdue',
      'due-soon': 'Due soon',
      stale: 'No news for half a year',
      'no-due-date': 'No due date stated',
      'nobody-named': 'Nobody named as responsible',
    },
    meaning: {
      overdue:
        'The due date lies before the day up to which sources were read, and no source says that the measure was carried out, missed or withdrawn.',
      'due-soon': `The due date lies within ${String(SOON_DAYS)} days after the day up to which sources were read.`,
      stale: `The measure is open, and for ${String(STALE_MONTHS)} months or more no source that was read has said anything about it.`,
      'no-due-date': 'No public source states a day. A time given in words only is not turned into a day.',
      'nobody-named': 'No public source names a body that answers for the measure.',
    },
    none: {
      overdue: 'No measure is overdue.',
      'due-soon': 'No measure falls due in that time.',
      stale: 'There is no open measure without news for so long.',
      'no-due-date': 'A due date is stated for every measure.',
      'nobody-named': 'A body is named for every measure.',
    },
    page: (name, count) => `${name}: ${String(count)} ${pluralEn(count, ['measure', 'measures'])}`,
    shown: 'Measures shown',
    clear: 'Show all',
    all: 'All measures in one view',
    listTitle: 'Measures',
  },
  elsewhere: {
    title: 'The same by region and by body',
    institutions: 'Four institutions: which areas have opened what',
    bodies: 'Bodies: everything that one of them answers for',
  },
  outcome: 'What became of it',
  target: {
    met: 'reached',
    missed: 'not reached',
    open: 'its day has not come',
    'cannot-be-told': 'cannot be told: nothing was published for that day or after it',
  },
  norm: 'holds all the time',
  one: {
    area: 'For which area',
    orderedBy: 'Ordered by',
    owners: 'Who answers for it',
    due: 'Due',
    effect: 'Effect stated beforehand',
    notStated: 'not stated in any public source',
    code: (code) => `Number in the files: ${code}`,
    effects: { rise: 'is to rise', fall: 'is to fall', 'not-stated': 'no effect was stated' },
    aboutTitle: 'About the measure',
    standsTitle: 'How it stands',
    dueState: {
      none: () => 'No public source states a due date.',
      later: (date) => `It is due on ${date}.`,
      soon: (date) => `It is due soon: ${date}.`,
      overdue: (date) =>
        `It is overdue: the day was ${date}, and no source that was read says that it was carried out.`,
      settled: (date, status) => `The due date was ${date}. The last report says: ${status}.`,
    },
    stale: (date) =>
      `Nobody has said anything about it for ${String(STALE_MONTHS)} months: the last report: ${date}.`,
    last: (date) => `The last report: ${date}.`,
    plan: (value, unit, due) => `Plan: ${value} (${unit}), due ${due}`,
    published: 'Published',
    historyTitle: 'What was reported',
    historySub:
      'The newest first. A report is a statement by somebody on a day; later ones never overwrite it.',
    statedBy: 'Stated by',
    statedByNobody: 'The source does not say who stated it.',
    noHistory: 'No public source that was read says anything about this measure.',
    indicatorsTitle: 'Figures on the same subject',
    indicatorsSub:
      'Published values of the indicators that the measure is linked to, with the days of the measure. They show when something happened, not what it led to.',
    countryInstead:
      'Nothing is published for the area of the measure. These are the values for the whole country.',
    nothingPublished: 'No value is published, neither for the area nor for the country.',
    values: 'Published values',
    breaks: 'Changes in what is counted or how it is recorded',
    verdictLabel: 'How the figures moved',
    verdict: {
      'as-stated': 'in the direction that was stated beforehand',
      opposite: 'against the direction that was stated beforehand',
      'no-clear-change': 'no clear change',
      'too-early': 'too early to tell',
      'cannot-be-told': 'cannot be told from published figures',
    },
    reason: {
      judged: (before, after) =>
        `The middle one of ${String(after)} later values was set against the range of ${String(before)} earlier ones.`,
      'nothing-published': 'No value that could be judged is published for the area of the measure.',
      'no-effect-stated': 'No source stated beforehand what was to rise or fall.',
      'not-begun': 'No report says that work on the measure has begun.',
      'date-not-stated': 'The source does not bear the day on which work began.',
      'recording-changed':
        'What is counted, or how it is recorded, changed in between, so values before and after do not mean the same.',
      'no-baseline': (before) =>
        `Before the measure began there ${pluralEn(before, ['is', 'are'])} ${String(before)} published ${pluralEn(before, ['value', 'values'])}; the rule needs ${String(LEAST_BEFORE)}.`,
      'few-after': (after) =>
        `After the measure began there ${pluralEn(after, ['is', 'are'])} ${String(after)} published ${pluralEn(after, ['value', 'values'])}; the rule needs ${String(LEAST_AFTER)}.`,
    },
    neverEffect: 'Whatever figures do after a measure, they do not show that the measure did it.',
    rule: 'The rule, declared beforehand',
    chartNote:
      'Solid upright lines are days of the measure; dotted ones part values that do not mean the same.',
    findingsTitle: 'Findings on the same subject',
    findingsSub: 'The sources do not say that one follows from the other.',
    gapsTitle: 'What would have to be published',
    gapsSub: 'What no public source has on the same subject, or of the same region, and who may hold it.',
    others: 'Other measures',
    previous: 'Previous',
    next: 'Next',
  },
};
