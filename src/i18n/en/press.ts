import type { PressMessages } from '../messages/press.ts';

export const press: PressMessages = {
  aboutFigures: 'About these figures',
  continued: (title) => `${title} (continued)`,
  breaks: (list) => `The line is broken at: ${list}.`,
  events: (list) => `Events: ${list}.`,
  groups:
    'A region stands above or below only where its difference from the country is more than chance. Within a group the order is alphabetical. The 95% intervals stand in the notes of the slide.',
  intervals: 'The 95% interval of each region stands in the notes of the slide.',
  intervalsHead: '95% intervals',
  page: 'Page',
  dataFile: 'Data file',
  licence: (name) => `Licence: ${name}`,
  sheet: 'Page',
  signs: 'Signs',
  key: 'Key',
  caveats: 'What to bear in mind',
  status: 'Last known state',
  date: 'Date',
};
