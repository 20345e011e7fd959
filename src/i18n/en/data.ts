import type { DataMessages } from '../messages/data.ts';
import { codes } from './codes.ts';
import { columns, tableNames } from './columns.ts';

export const data: DataMessages = {
  title: (rows, indicators) => `All the numbers as files: ${rows} rows, ${indicators} indicators`,
  lead: 'The pages of this site are drawn from these files and from nothing else. What is withheld on a page is withheld in the file, in the same way.',
  contents: 'Sections of this page',
  edition: (release, date, readTo) =>
    `Edition ${release} of ${date}; sources read up to ${readTo}. Files under “latest” are replaced by the next edition.`,
  frozen: {
    none: 'Nothing has been released yet: releases, whose files stay at their addresses and are never altered, begin later.',
    some: (count) =>
      `Files of releases stay at their addresses and are never altered; releases so far: ${count}.`,
  },
  more: {
    releases: 'Releases',
    changes: 'What has changed from release to release',
    history: 'Where each number comes from',
    api: 'Reading the files with a program',
  },
  whole: {
    title: 'Everything in one file',
    text: 'All indicators, regions and periods, one figure a row, with names in three languages, source and caveats.',
  },
  excel: {
    heading: 'Excel or CSV',
    text: [
      'The Excel files open with a double click: numbers are numbers, and sheets in three languages explain them. CSV is for programs: UTF-8, commas between columns and a point before decimals. If Excel is set to Kazakh or Russian, do not double-click a CSV file: choose Data → From Text/CSV, encoding 65001 (UTF-8), delimiter comma, and set the locale to English so that 22.5 is read as a number and not as a date.',
    ],
  },
  indicators: {
    title: 'By indicator',
    sub: 'Excel for people, CSV and Parquet for programs, JSON with the definition, method and caveats as well, and a zip with everything that explains them.',
    caption: 'Files of the indicators, by topic',
    columns: ['Indicator', 'Rows', 'Last period', 'Files'],
    computed: 'calculated by the project',
  },
  regions: {
    title: 'By region',
    sub: 'Every published row of a region. Former territories have files of their own.',
    caption: 'Files of the regions',
    columns: ['Region', 'Files'],
  },
  topics: {
    title: 'By topic',
    sub: 'All indicators of a topic.',
    caption: 'Files of the topics',
    columns: ['Topic', 'Files'],
  },
  tables: {
    title: 'Tables around the figures',
    sub: 'Measures, sources, areas, codes: what the ids in the figures stand for.',
    caption: 'Reference and measure tables',
    columns: ['Table', 'What it holds', 'Files'],
    names: tableNames,
  },
  machine: {
    title: 'For programs, and to check a download',
    caption: 'Index, description and checksums',
    columns: ['File', 'What it is'],
    files: {
      'index.json':
        'Everything that is published: indicators, topics, files with size and SHA-256. Begin here.',
      'latest/datapackage.json': 'Description of every CSV and its columns, in the form of Data Package 2.0.',
      'latest/dcat.jsonld': 'All datasets and files for catalogues of open data (DCAT 3), as JSON-LD.',
      'latest/dcat.ttl': 'The same as Turtle.',
      'latest/CITATION.cff': 'How to cite the whole edition, in the form of Citation File Format 1.2.',
      'changes.csv': 'What each release has changed.',
      'latest/SHA256SUMS': 'Checksums; “sha256sum -c SHA256SUMS” checks downloaded files.',
    },
  },
  columns: {
    title: 'Columns of the CSV files',
    sub: 'All files of figures have the same columns in the same order. New columns will only be added at the end.',
    caption: 'Columns in order',
    heads: ['Column', 'What stands in it'],
    words: columns,
  },
  codes: {
    title: 'Statuses and codes',
    sub: 'An empty value is never zero. The column status says why it is empty. On pages the same letters stand in square brackets.',
    caption: 'Codes by column',
    heads: ['Code', 'Meaning'],
    empty: 'empty',
    words: codes,
  },
  licence: {
    heading: 'Licence',
    text: [
      'Our own work (the selection, the checking, the computed shares and rates, the texts and the files as a whole) may be used under CC BY 4.0: use it for any purpose, name the source.',
      'The figures themselves come from others. Each source keeps its own terms, and we cannot change them. They stand in the table of sources where the source states them. Official statistics are generally free to use with a reference to the source.',
    ],
  },
  licenceLink: 'Text of the licence CC BY 4.0',
  cite: {
    title: 'How to cite',
    text: 'Name the first source of the figure, then this project with its edition, because figures may be corrected:',
    citation: (publisher, name, title, release, date, licence) =>
      `${publisher} (${name}). ${title}. Edition ${release}, ${date}. Licence ${licence}.`,
    note: 'Add the address of the page or file and the day on which you took it.',
  },
  sources: {
    title: (count) => `Sources: ${String(count)}`,
    sub: 'Titles stand in the language of the source. Where a headline or address would name a child’s case or a method of suicide, only publisher and date are shown.',
    caption: 'Sources of the figures',
    columns: ['Publisher', 'Title', 'Date', 'Terms of use', 'Read from'],
    noLicence: 'not stated',
    evidence: { table: 'publisher’s own table', press: 'news item' },
  },
};
