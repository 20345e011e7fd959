import type { Language } from '../domain/text.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { CompareMessages, SortMessages } from './messages/compare.ts';
import type { BordersMessages } from './messages/borders.ts';
import type { DataMessages } from './messages/data.ts';
import type { IndicatorMessages } from './messages/indicator.ts';
import type { MeasuresMessages } from './messages/measures.ts';
import type { NotPublishedMessages } from './messages/not-published.ts';
import type { HomeMessages, RegionMessages } from './messages/region.ts';
import type { SearchMessages } from './messages/search.ts';
import type { SiteMessages } from './messages/site.ts';
import type { StateMessages } from './messages/state.ts';
import type { StoryMessages } from './messages/story.ts';
import type { AboutMessages, MethodsMessages } from './messages/text-pages.ts';
import { ru } from './ru.ts';

/** Every text of the site that is not data. A language that lacks one does not compile. */
export interface Messages {
  readonly site: SiteMessages;
  readonly state: StateMessages;
  readonly indicator: IndicatorMessages;
  readonly region: RegionMessages;
  readonly home: HomeMessages;
  readonly measures: MeasuresMessages;
  readonly notPublished: NotPublishedMessages;
  readonly data: DataMessages;
  readonly borders: BordersMessages;
  readonly methods: MethodsMessages;
  readonly about: AboutMessages;
  readonly story: StoryMessages;
  readonly compare: CompareMessages;
  readonly sort: SortMessages;
  readonly search: SearchMessages;
}

const ALL: Readonly<Record<Language, Messages>> = { kk, ru, en };

/** The texts of a language. */
export function messagesOf(lang: Language): Messages {
  return ALL[lang];
}
