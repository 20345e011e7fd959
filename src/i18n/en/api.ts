import type { ApiMessages } from '../messages/api.ts';

export const api: ApiMessages = {
  menu: 'Files for programs',
  title: 'Reading the files with a program',
  lead: 'There is no server to ask: everything that can be asked has been written into files beforehand. No key, no limit, no registration.',
  contents: 'Sections of this page',
  addressesTitle: 'Addresses',
  addressesSub: 'Write down a release if the figures must be the same tomorrow.',
  addressesCaption: 'Which addresses stay',
  addressesColumns: ['Address', 'What stands there', 'Does it stay?'],
  addresses: {
    index: [
      'The list of everything: begin here.',
      'The address stays; what it says follows the latest edition.',
    ],
    latest: ['The latest edition.', 'The address stays; the next edition replaces the figures.'],
    release: ['One release.', 'Neither the address nor what stands there is ever altered.'],
    changes: ['What each release has changed.', 'The address stays; each release adds rows.'],
    history: [
      'What releases have said of each figure of an indicator.',
      'The address stays; each release adds to it.',
    ],
    lineage: [
      'Where each figure of an indicator comes from.',
      'The address stays; the next edition replaces it.',
    ],
  },
  noRelease: 'Nothing has been released yet, so there is no folder of a release so far.',
  indexTitle: 'The list of everything',
  indexText: [
    'index.json names the edition, the topics, every indicator with its files and its last period, the releases, the dates that have been stated, and every file with its size and SHA-256. A program that begins there needs no other address.',
    'Within v1 no column changes its place or its meaning and none is taken away; new columns come at the end only. If that can no longer be kept, there will be a v2 beside it.',
  ],
  rulesTitle: 'Four rules that spare mistakes',
  rules: [
    'An empty value is missing, never zero. The column status says why: c withheld, x not published, z cannot exist.',
    'Codes are text: area, period, age_group, breakdown. A period such as 2022 is a name and not a number; others are 2022/23 or 2025-01/2025-10.',
    'Numbers have a point before decimals and nothing between thousands, whatever the language.',
    'A figure is known by indicator, area, period, sex, age_group and breakdown together. Rows of the country (KZ) and of parts stand in the same file: choose before adding up.',
  ],
  columnsLink: 'All columns',
  codesLink: 'Statuses and codes',
  recipesTitle: 'Recipes',
  recipesSub: 'Each reads one indicator with the right types and shows the published values of the country.',
  placeholder:
    'These pages do not know their own address: put that of the site you are reading in place of https://example.org/.',
  recipes: {
    curl: { heading: 'curl', text: 'Takes the list of everything and one file, and shows its first rows.' },
    pandas: {
      heading: 'Python with pandas',
      text: 'Everything is read as text first, so that codes stay text; then the columns of numbers become numbers, and what is empty becomes missing.',
    },
    r: { heading: 'R', text: 'The same without packages.' },
    javascript: {
      heading: 'JavaScript',
      text: 'Runs in Node and in a browser. In the JSON numbers are numbers, and a missing value holds nothing at all.',
    },
    'power-query': {
      heading: 'Excel: Power Query',
      text: 'Data → Get Data → From Other Sources → Blank Query → Advanced Editor. The last line reads numbers in the English manner, so that 22.5 becomes no date.',
    },
  },
};
