import type { ChanceMessages } from './chance.ts';
import type { CompareMessages, SortMessages } from './compare.ts';
import type { BordersMessages } from './borders.ts';
import type { DataMessages } from './data.ts';
import type { DisclosureMessages } from './disclosure.ts';
import type { ExamplesMessages, RecordsMessages } from './examples.ts';
import type { ApiMessages } from './api.ts';
import type { HistoryMessages } from './history.ts';
import type { ReleasesMessages } from './releases.ts';
import type { IndicatorMessages } from './indicator.ts';
import type { MeasuresMessages } from './measures.ts';
import type { NotPublishedMessages } from './not-published.ts';
import type { HomeMessages, RegionMessages } from './region.ts';
import type { SearchMessages } from './search.ts';
import type { SiteMessages } from './site.ts';
import type { StateMessages } from './state.ts';
import type { StatisticsMessages } from './statistics.ts';
import type { StoryMessages } from './story.ts';
import type { AboutMessages, MethodsMessages } from './text-pages.ts';
import type { WorkbookMessages } from './workbook.ts';

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
  readonly workbook: WorkbookMessages;
  readonly borders: BordersMessages;
  readonly disclosure: DisclosureMessages;
  readonly methods: MethodsMessages;
  readonly chance: ChanceMessages;
  readonly about: AboutMessages;
  readonly statistics: StatisticsMessages;
  readonly story: StoryMessages;
  readonly compare: CompareMessages;
  readonly sort: SortMessages;
  readonly search: SearchMessages;
  readonly examples: ExamplesMessages;
  readonly records: RecordsMessages;
  readonly history: HistoryMessages;
  readonly releases: ReleasesMessages;
  readonly api: ApiMessages;
}
