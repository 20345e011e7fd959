import type { InstitutionsMessages } from '../messages/institutions.ts';

export const institutions: InstitutionsMessages = {
  menu: 'Institutions in the regions',
  title: 'Which institutions have opened where',
  mapNote:
    'One tile is one region. A tile with a dotted edge and no mark: no source says anything; that does not mean there is no institution.',
  known: (status, count) => `${status} in ${count}`,
  silent: (count) => `no source says anything about ${count}`,
  tableTitle: 'By region: date and source',
  readTo: (date) => `read up to ${date}`,
  answers: 'What this institution answers for',
  link: 'Institutions of all regions',
};
