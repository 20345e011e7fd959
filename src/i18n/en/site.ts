import type { SiteMessages } from '../messages/site.ts';
import type { StateMessages } from '../messages/state.ts';

export const site: SiteMessages = {
  skip: 'Skip to content',
  languages: 'Language',
  mainMenu: 'Main menu',
  footMenu: 'More links',
  crumbs: 'Where this page is',
  helpAsk: 'Need help?',
  helpLink: 'Contact\u00a0centre\u00a0111',
  helpShort: 'Help:\u00a0111',
  helpName: 'Where to get help',
  helpText:
    'If a child is in danger or advice is needed, call the state contact centre 111. It deals with the rights of families, women and children.',
  indicators: 'Indicators',
  regions: 'Regions',
  compare: 'Compare',
  measures: 'Measures',
  notPublished: 'Not published',
  data: 'Data',
  methods: 'Methods',
  search: 'Search',
  disclosure: 'Protecting small counts',
  about: 'About',
  releases: 'Releases',
  release: (id) => `Release ${id}`,
  readTo: (date) => `Sources read up to ${date}`,
  noCookies: 'No cookies, no tracking',
  notFound: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page may have been removed.',
  home: 'Home',
};

export const state: StateMessages = {
  suppressed: 'value withheld',
  suppressedKey: '[c] – value withheld: it could give somebody away',
  missing: 'no data',
  missingKey: '[x] – no data: no source publishes the value',
  notApplicable: 'not applicable',
  notApplicableKey:
    '– [z] – no value can exist: there was no such region then, it stands under a former territory, or the indicator does not apply',
  zeroKey: '0 – a true zero',
};
