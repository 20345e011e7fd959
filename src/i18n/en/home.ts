import type { HomeMessages } from '../messages/region.ts';

export const home: HomeMessages = {
  title: 'How children in your region are protected: what open data show, and what they do not',
  lead: 'Published indicators and orders for the 20 regions of Kazakhstan. Every number has a source and a date.',
  measuresTitle: (total, full, said) =>
    `Of ${total} measures: in force or confirmed – ${full}; done only by the word of those who answer for them – ${said}`,
  measuresSub: (date) => `Each square is one measure. Sources read up to ${date}`,
  measuresLink: 'Full list of measures',
  gapsTitle: 'What nobody publishes',
  gapsSub: 'These numbers were found nowhere. Without them, nobody can say whether help arrived.',
  gapsLink: 'Who holds these data',
  topicsTitle: 'Indicators by topic',
  topicsSub: 'Each topic opens with what its first indicator says',
  newestTitle: 'Published lately',
  newestSub: 'Figures for Kazakhstan whose sources came out last stand first',
  open: 'Open the indicator',
  chooser: 'Children’s safety and support: open indicators of Kazakhstan’s regions',
};
