import type { Messages } from './messages/messages.ts';
import { about } from './ru/about.ts';
import { bodies } from './ru/bodies.ts';
import { bulletin } from './ru/bulletin.ts';
import { chance } from './ru/chance.ts';
import { compare, sort } from './ru/compare.ts';
import { borders } from './ru/borders.ts';
import { data } from './ru/data.ts';
import { disclosure } from './ru/disclosure.ts';
import { embed } from './ru/embed.ts';
import { examples, records } from './ru/examples.ts';
import { api } from './ru/api.ts';
import { history } from './ru/history.ts';
import { home } from './ru/home.ts';
import { indicator } from './ru/indicator.ts';
import { institutions } from './ru/institutions.ts';
import { measurePages } from './ru/measure-pages.ts';
import { measures } from './ru/measures.ts';
import { methods } from './ru/methods.ts';
import { notPublished } from './ru/not-published.ts';
import { press } from './ru/press.ts';
import { region } from './ru/region.ts';
import { releases } from './ru/releases.ts';
import { search } from './ru/search.ts';
import { shelf } from './ru/shelf.ts';
import { site, state } from './ru/site.ts';
import { statistics } from './ru/statistics.ts';
import { story } from './ru/story.ts';
import { strip } from './ru/strip.ts';
import { summary } from './ru/summary.ts';
import { tracker } from './ru/tracker.ts';
import { workbook } from './ru/workbook.ts';

export const ru = {
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
