import type { Messages } from './messages/messages.ts';
import { about } from './kk/about.ts';
import { bodies } from './kk/bodies.ts';
import { bulletin } from './kk/bulletin.ts';
import { chance } from './kk/chance.ts';
import { compare, sort } from './kk/compare.ts';
import { borders } from './kk/borders.ts';
import { data } from './kk/data.ts';
import { disclosure } from './kk/disclosure.ts';
import { embed } from './kk/embed.ts';
import { examples, records } from './kk/examples.ts';
import { api } from './kk/api.ts';
import { history } from './kk/history.ts';
import { home } from './kk/home.ts';
import { indicator } from './kk/indicator.ts';
import { institutions } from './kk/institutions.ts';
import { measurePages } from './kk/measure-pages.ts';
import { measures } from './kk/measures.ts';
import { methods } from './kk/methods.ts';
import { notPublished } from './kk/not-published.ts';
import { press } from './kk/press.ts';
import { region } from './kk/region.ts';
import { releases } from './kk/releases.ts';
import { search } from './kk/search.ts';
import { shelf } from './kk/shelf.ts';
import { site, state } from './kk/site.ts';
import { statistics } from './kk/statistics.ts';
import { story } from './kk/story.ts';
import { strip } from './kk/strip.ts';
import { summary } from './kk/summary.ts';
import { tracker } from './kk/tracker.ts';
import { workbook } from './kk/workbook.ts';

export const kk = {
  site,
  state,
  indicator,
  region,
  home,
  measures,
  measurePages,
  notPublished,
  data,
  strip,
  tracker,
  bodies,
  institutions,
  summary,
  workbook,
  borders,
  disclosure,
  methods,
  chance,
  about,
  statistics,
  story,
  compare,
  sort,
  search,
  embed,
  examples,
  records,
  history,
  releases,
  api,
  shelf,
  press,
  bulletin,
} satisfies Messages;
