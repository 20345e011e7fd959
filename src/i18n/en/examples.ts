import type { ExamplesMessages, RecordsMessages } from '../messages/examples.ts';

export const examples: ExamplesMessages = {
  title: 'Synthetic examples',
  heading: 'Synthetic examples: how records become tables',
  lead: 'The numbers on these pages are made up. They only show how the site works with records as a regional department keeps them; nothing can be concluded from them.',
  band: 'Synthetic data: the numbers are made up',
  stamp: 'Synthetic data',
  sayings: ['synthetic', 'made up'],
  contents: 'Sections of the page',
  list: {
    heading: 'What is counted',
    text: 'The tables and the charts of every page are counted from made-up records.',
  },
  sections: {
    records: {
      heading: 'What records are',
      text: [
        'One row is one case, one contact or one school: place, time, age, sex, kind. It holds no names and no personal numbers.',
        'Where one child may have several records, a pseudonym says which of them belong together. So five records do not become five children.',
      ],
    },
    tables: {
      heading: 'How tables are made and protected',
      text: [
        'The program counts the records and publishes only the tables that the description names. The records themselves are kept nowhere.',
        'All tables are protected together: small numbers, and those that would give them away, are withheld and marked [c]. Shares and rates are computed only from the numbers that remain.',
      ],
    },
    own: {
      heading: 'How to use records of your own',
      text: [
        'Real records stay in a folder outside the repository, named with --data. It holds the CSV files and a description, dataset.yml: columns, period, which tables are wanted.',
        'The examples in data/examples are a pattern to copy; every key is described in data/README.md. One faulty row stops the work, and its file, row and column are named.',
      ],
    },
  },
  links: {
    disclosure: 'How small numbers are protected',
    methods: 'How the numbers are made',
    data: 'Files of the real data',
  },
};

export const records: RecordsMessages = {
  district: 'District or city',
  districtsOf: (area) => `Districts and cities: ${area}`,
  monthsInFiles: 'Monthly values of the parts are in the files only',
};
