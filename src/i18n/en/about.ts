import type { AboutMessages } from '../messages/text-pages.ts';

export const about: AboutMessages = {
  title: 'Qorgan: open figures about children’s safety and support in the regions',
  lead: 'Qorgan means protector. The site gathers what is public about children’s safety and support in Kazakhstan’s 20 regions, and says as plainly what is not public.',
  contents: 'Sections of this page',
  links: {
    methods: 'How the figures are made',
    data: 'All the numbers as files, and how to cite them',
    measures: 'Measures and their status',
    fontLicence: 'Licence of the typeface (OFL 1.1)',
    licence: 'Text of the licence CC BY 4.0',
  },
  weights: {
    caption: 'What the site weighs, and its limits',
    columns: ['What', 'Measured', 'Limit'],
    names: {
      pageMedian: 'An indicator page, the middle one',
      pageHeaviest: 'An indicator page, the heaviest',
      script: 'Scripts of one page, at most',
      files: 'Files',
      total: 'The whole site',
      fileLargest: 'The largest file',
    },
  },
  sections: {
    what: {
      heading: 'What this is',
      text: [
        'A parent can look up a region. A journalist can take a file that explains itself. A ministry can show a figure with its source glued to it. All of them see the same numbers.',
        'There are indicators, orders and plans with their last known status, and a list of what nobody publishes.',
      ],
    },
    origin: {
      heading: 'Where it began',
      text: [
        'In September 2025 the Ministry of Education held an emergency meeting on the safety of children in Zhambyl Region. Orders were given and steps were announced. There was no single public place to see what became of them. The project began with those orders and was widened to the whole country.',
        'It describes no case of a child, and it keeps no data about single people.',
      ],
    },
    publisher: {
      heading: 'Who publishes',
      text: [
        ({ publisher }) => `Publisher: ${publisher}.`,
        ({ contact }) =>
          contact === '' ? 'An address for letters has not been stated yet.' : `Contact: ${contact}.`,
      ],
    },
    independence: {
      heading: 'Not a site of the state',
      text: [
        ({ disclaimer }) => disclaimer,
        'State bodies are named as sources and as those who answer for measures. They have not checked this site, and it does not speak for them.',
      ],
    },
    licence: {
      heading: 'Licence and terms',
      text: [
        ({ licence }) =>
          `Our own work is under ${licence}: use it for any purpose and name the source. Each source of figures keeps its own terms. The program code is under the Apache License 2.0.`,
        'The figures are given as they were found, with care and without warranty. Please check the first source before an important decision.',
      ],
    },
    privacy: {
      heading: 'Privacy',
      text: [
        'There are no cookies, no counters and no tracking. Nothing is stored in your browser. Nothing is loaded from other sites: type, pictures and figures come from the same address as the page. Whoever hosts the site may keep ordinary server logs; the site itself does not see them.',
        'Links to sources lead to other sites with rules of their own.',
      ],
    },
    accessibility: {
      heading: 'Accessibility',
      text: [
        'The aim is WCAG 2.2, level AA. Everything can be read without scripts, without colour, by keyboard, in dark and light mode, on a screen 320 pixels wide and on paper. Every chart has its numbers in a table.',
        'Checked by machine: the axe-core rules for WCAG 2.2 A and AA, the validity of the HTML, and the contrast of the colours. Such checks find only a part of all barriers.',
        'Not checked yet: by people who use a screen reader, magnifier or voice control; with Kazakh speech output; in Safari. If something stands in your way, that is our fault and not yours.',
      ],
    },
    weight: {
      heading: 'Weight',
      text: [
        'The site is made for a slow phone and for dear megabytes first. Whenever it is built it is weighed. The table says what was measured, beside the limit that we set ourselves.',
        'An indicator page is weighed as on a first visit: the HTML with its style sheet, compressed with Brotli, and every font file that its letters may call for. The pages after it use the same fonts again. Half of the indicator pages, in all three languages, weigh no more than the middle one. Scripts are counted apart, because nothing needs them to be read. A host that compresses less well sends more. One kB is 1,000 bytes.',
      ],
    },
    corrections: {
      heading: 'Corrections',
      text: [
        'If a number, a name or a translation is wrong, tell the publisher: the address of the page, what is wrong, and a public source for what is right. Without a source a figure is not changed.',
        'If a figure here could give a person away, name only the page and the row, and write “disclosure” in the first line: such letters are read first.',
        ({ contact }) =>
          contact === ''
            ? 'As long as no address for letters is stated, this way is not open, and we say so plainly.'
            : `Write to: ${contact}.`,
        'Please send no names and no stories of children. If a child is in danger, call 111 or the police.',
      ],
    },
    help: {
      heading: 'Help line 111',
      text: [
        'The state contact centre 111 deals with the rights of families, women and children. This project is not part of it and does not answer for it.',
      ],
    },
    typeface: {
      heading: 'Typeface',
      text: [
        'Golos Text by Paratype, under the SIL Open Font License 1.1. It has all Kazakh letters and is served from this site.',
      ],
    },
  },
};
