import type { DisclosureMessages } from '../messages/disclosure.ts';

export const disclosure: DisclosureMessages = {
  title: 'Can anybody find my child in these tables?',
  lead: 'Not by working it out from what this site publishes. Counts so small that they could point to one child are withheld, and so are as many other numbers as it takes that nobody can work them out. What this does not protect against is said here, too.',
  contents: 'Sections of this page',
  answers: {
    what: [
      'What is withheld?',
      'Counts of 0 to 4 persons, or 0 to 9 for suicide, homicide, abuse, sexual offences and self-harm; other numbers that would give them away; the shares and rates computed from any of them. All have one sign: [c].',
    ],
    howMany: 'How many?',
    against: 'Against whom is the protection proved?',
  },
  readers: {
    outsider: 'somebody who has read everything that is published here',
    insider: 'somebody who, besides, knows one case exactly',
    'earlier-releases': 'somebody who has kept the earlier releases',
  },
  noAudit: 'No audit of this release has been published, so there are no figures here yet.',
  sections: {
    withheld: {
      heading: 'What is withheld, and how much',
      text: [
        'A count of 0 to 4 persons is withheld; where deaths by suicide, homicide or abuse, sexual offences or self-harm are counted, 0 to 9. The project set these limits itself: it found no official minimum.',
        'Zero is withheld like 1, 2, 3 and 4. If zeros were shown, a reader would know that every other withheld count is at least 1, and could work some of them out exactly.',
        'All withheld numbers have one sign, [c]. It does not say whether a number is small itself or only covers a small one.',
        'Where schools, centres, places or points of an index are counted, no person stands behind a number, and nothing is withheld.',
      ],
    },
    covers: {
      heading: 'Why further numbers are withheld as well',
      text: [
        'A total less its other parts is the part that was to be withheld. So further numbers are withheld as cover. They need not be small.',
        'The program looks at every sum that the tables allow: over regions and the country, present and former regions, sexes, ages, other breakdowns, parts of a whole, months within a year. A total that is small itself is withheld as well, and so are its covers.',
      ],
    },
    example: {
      heading: 'An example with invented numbers',
      text: [
        'Two districts and two age groups. One count is small: 3. All totals are published. And yet all four counts must be withheld: beside the totals, each of them would give the other three.',
      ],
    },
    whole: {
      heading: 'When everybody in a group is meant',
      text: [
        'A number can give people away without being small. If a table says of all persons of a known group that something happened to them, it says so of each one. So a part that equals its whole, and a remainder below the limit, are treated like a small count.',
      ],
    },
    insiders: {
      heading: 'Who already knows one case',
      text: [
        'A child knows its own case, and so do its parents, a teacher, an official. Somebody who knows one withheld count of one or two persons exactly must still not be able to work out another from it.',
      ],
    },
    releases: {
      heading: 'Later releases are bound by earlier ones',
      text: [
        'Two releases, each safe by itself, can give a number away side by side. So a release is checked together with all that came before it. What was withheld stays withheld, what was published stays published, and a difference between two releases is protected like a number of its own.',
        'The record of what was published, the ledger, is only ever added to. Its checksum stands in the table below: whoever has noted it can see whether the ledger was changed afterwards. Before the first release nothing binds yet, and files may change.',
      ],
    },
    derived: {
      heading: 'Shares, rates, charts and maps',
      text: [
        'They are computed from published numbers only. Where one number that goes into a share is withheld, the share is withheld too: of a published whole, it would be the count itself.',
        'The length of a bar, a place in an order, the end of an axis and the colour of a tile are numbers as well. Withheld values have no part in them.',
      ],
    },
    rules: {
      heading: 'Fixed rules beside the proof',
      text: [
        'The site can be built from the other tables that serve as proof. Each time it must come out the same to the last byte: no text, drawing, order or length may depend on a withheld number. But such a build shows only what the other table changes. So fixed rules stand beside it:',
      ],
      list: [
        'The mark of a withheld value has the same size everywhere.',
        'Withheld values stand after the published ones, never in the order of their size.',
        'No row is left out because of its value.',
        'Axes, classes and groups are taken from published values alone.',
        'Pages and charts are made from published files and from nothing else.',
      ],
    },
    audit: {
      heading: 'What was checked in this release',
      text: [
        'One program looks for the other tables. A separate one, which knows nothing of the first, checks them by plain addition. If a single number lacks its proof, nothing is published.',
      ],
    },
    'not-covered': {
      heading: 'What is not covered',
      text: ['No method protects against everything. This one does not cover:'],
      list: [
        'How likely a number is. The proof says that a withheld count can be 0 and can reach the limit. It does not say that both are equally likely. Somebody may guess, and guess right.',
        'What is known from elsewhere: from life, from the press, from another publication. Some official tables contain small counts and are public in other places.',
        'Somebody who runs our program again. Which numbers are withheld as cover depends on the data. Whoever tries out guesses in our open program and compares what it withholds may rule some of them out.',
        'Mistakes in the data that were handed in, and links between tables that nobody told the program of.',
        '“Proved” means: against the readers named above, and for the sums that the program knows. It is not a promise about every conceivable reader.',
      ],
    },
  },
  counts: {
    caption: 'Numbers in the files, by what is said of them',
    kind: 'Kind',
    editions: { 'latest/': 'This release', 'examples/': 'Invented examples' },
    published: 'published',
    withheld: 'withheld [c]',
    missing: 'no data [x]',
    notApplicable: 'not applicable [z]',
    unprotected: 'in tables that count no persons (nothing is withheld there)',
  },
  threshold: (highest) => `Indicators in which counts of 0 to ${highest} are withheld:`,
  example: {
    captions: {
      counted: 'What was counted (invented)',
      published: 'What is published',
      zero: 'A table that fits: 0 in the first place',
      threshold: 'Another that fits: 5 in the first place',
    },
    corner: 'Place',
    rows: ['First district', 'Second district'],
    columns: ['aged 12–13', 'aged 14–17'],
    total: 'Total',
    after: (least, greatest) =>
      `All rows and columns add up in each of these tables. Whoever has only the published one cannot tell which is true: in the first place, any whole number from ${least} to ${greatest} would fit. This is what is proved for every withheld count: there is such a table in which it is 0, and another in which it reaches the limit.`,
  },
  audit: {
    caption: 'The audit of this release',
    columns: ['What', 'Result'],
    rows: {
      release: 'Release',
      families: 'Groups of tables linked by sums',
      proof: 'Two other tables for every withheld count',
      attack: 'An attack on the finished site by a separate program',
      twins: 'The site built again from the other tables',
      ledger: 'Checksum of the ledger (SHA‑256)',
      programs: 'Programs',
    },
    proof: 'proved for every one',
    attack: { 'nothing-recovered': 'nothing recovered', 'not-run': 'not run for this file' },
    twins: { identical: 'the same to the last byte', 'not-run': 'not run for this file' },
    noLedger: 'none: nothing has been released yet',
    file: 'The audit as a file (JSON)',
  },
  link: 'How small counts are protected',
  methods: 'How figures are made',
};
