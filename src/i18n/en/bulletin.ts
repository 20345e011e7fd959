import type { BulletinMessages } from '../messages/bulletin.ts';

export const bulletin: BulletinMessages = {
  region: 'Region bulletin',
  country: 'Country bulletin',
  chartsTitle: 'Key charts',
  chartsSub: 'This region is in colour, Kazakhstan in black, all other regions in grey.',
  tableSub: 'The first column is this region, then come the country and the neighbours. No ranks are given.',
  countryTable: 'Latest values for Kazakhstan',
  countryMeasures: (date) =>
    `All measures are counted first; those for the whole country are listed below. Sources read up to ${date}`,
  allRegions: 'Not published for any region',
  readingTitle: 'What the signs mean',
  pack: {
    title: (name) => `Briefing pack: ${name}`,
    about:
      'This archive holds published figures: to print, for slides, as a document and as a table. No network is needed to open them.',
    files: 'Files',
    kinds: {
      pdf: 'bulletin to print',
      pptx: 'slides with charts that can be edited',
      docx: 'Word document',
      png: 'picture of a chart',
      csv: 'all published figures',
      txt: 'this text',
      sums: 'checksums of the files',
    },
    sources: 'Source and date of each figure stand in the bulletin, on the slides and in the table.',
    check: 'To check that no file has changed: sha256sum -c SHA256SUMS',
  },
};
