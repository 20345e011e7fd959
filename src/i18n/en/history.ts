import type { HistoryMessages } from '../messages/history.ts';

export const history: HistoryMessages = {
  menu: 'Where numbers come from',
  listTitle: 'Where each number comes from, and what earlier releases said',
  listLead:
    'Every published figure has an address of its own that never changes. There stand its source, how it was calculated, and what each release has said of it.',
  listColumns: ['Indicator', 'Figures', 'Changed since'],
  gone: 'No longer published',
  title: (name) => `${name}: where each number comes from`,
  description: (name) => `Source, calculation and earlier releases of every figure: ${name}.`,
  nothingYet: (release, date) =>
    `Nothing has been released yet. Edition ${release} of ${date} is being prepared and may still change; from the first release on, this page keeps what each release has said.`,
  released: (list) => `Releases: ${list}.`,
  beingPrepared: (release, date) => `Edition ${release} of ${date} is being prepared and may still change.`,
  count: (figures, changed, changedText) =>
    changed === 0
      ? `Figures on this page: ${figures}; none has changed between releases.`
      : `Figures on this page: ${figures}; changed between releases: ${changedText}.`,
  noLongerPublished:
    'The latest edition no longer has this indicator. What earlier releases said stays here.',
  quietNote: 'These figures are not compared between regions and not put in any order.',
  back: 'The indicator with its charts',
  contents: 'Parts of this page',
  madeTitle: 'How these figures are made',
  datasets: 'Dataset',
  kinds: { figures: 'figures', records: 'records, counted and protected' },
  origins: { published: 'published', operator: 'from the publisher of this site', synthetic: 'made up' },
  explanations: 'Why figures changed',
  trail: 'Where the trail ends',
  ends: {
    published: 'At a figure that its source has published.',
    records: 'At a protected table counted from records. No trail leads beyond it.',
    computed: 'At other published figures, from which the project has calculated this one.',
  },
  shortEnds: { published: 'published', records: 'protected table', computed: 'calculated' },
  formula: 'Calculation',
  perWords: (per) => `value = numerator / denominator × ${per}`,
  interval: 'Interval',
  address: 'Address of a figure',
  addressText:
    'The name in each row is a link to that row; its address stays the same in every later release. In the files the same figure has a key: indicator, area, period, sex, age and breakdown, parted by a vertical bar.',
  keyLabel: 'For example',
  figures: 'Figures',
  unit: 'Unit',
  findLabel: 'Find a region or period on this page',
  found: 'Rows shown',
  columns: { value: 'Value', from: 'Source' },
  sourceNumber: 'source',
  sourcesTitle: 'Sources',
  licence: 'terms of use',
  noLicence: 'terms of use not stated',
  noSource: 'not stated',
  filesLabel: 'Files with the same facts',
  lineageFile: 'Where from (JSON)',
  historyFile: 'What releases said (JSON)',
  reasons: {
    added: 'added',
    removed: 'removed',
    withheld: 'withheld now',
    'no-longer-withheld': 'no longer withheld',
    definition: 'defined otherwise',
    recomputed: 'calculated from changed figures',
    source: 'source changed',
    revised: 'revised by its source',
  },
  absent: 'not there',
  link: 'Where each number comes from, and what earlier releases said',
};
