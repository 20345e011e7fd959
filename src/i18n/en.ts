import type { Messages } from './messages/messages.ts';
import { about } from './en/about.ts';
import { bodies } from './en/bodies.ts';
import { bulletin } from './en/bulletin.ts';
import { chance } from './en/chance.ts';
import { compare, sort } from './en/compare.ts';
import { borders } from './en/borders.ts';
import { data } from './en/data.ts';
import { disclosure } from './en/disclosure.ts';
import { embed } from './en/embed.ts';
import { examples, records } from './en/examples.ts';
import { api } from './en/api.ts';
import { history } from './en/history.ts';
import { home } from './en/home.ts';
import { indicator } from './en/indicator.ts';
import { institutions } from './en/institutions.ts';
import { measurePages } from './en/measure-pages.ts';
import { measures } from './en/measures.ts';
import { methods } from './en/methods.ts';
import { notPublished } from './en/not-published.ts';
import { press } from './en/press.ts';
import { region } from './en/region.ts';
import { releases } from './en/releases.ts';
import { search } from './en/search.ts';
import { shelf } from './en/shelf.ts';
import { site, state } from './en/site.ts';
import { statistics } from './en/statistics.ts';
import { story } from './en/story.ts';
import { strip } from './en/strip.ts';
import { summary } from './en/summary.ts';
import { tracker } from './en/tracker.ts';
import { workbook } from './en/workbook.ts';

export const en = {
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
