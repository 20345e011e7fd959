import { COUNTRY } from '../../domain/id.ts';
import type { MeasureState } from '../../domain/measure-state.ts';
import type { Story } from '../../domain/story.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import { dayOf, stateOf } from '../measure-status.ts';
import type { MeasureLine } from '../measures/measure-line.ts';
import { saidBy } from '../measures/said-by.ts';
import { statusCounts, type StatusCount } from '../measures/status.ts';
import type { Link } from '../model.ts';
import { areaOf, type Store } from '../store.ts';
import type { Inline, TextTableView } from '../text-model.ts';
import { findingCases, storyEvents, type FindingCase } from './findings.ts';
import { storyGaps } from './gaps.ts';
import { indicatorTable, numberedMeasures } from './numbers.ts';
import { ordersOf, type OrderGroup } from './orders.ts';

/** Something that happened or was said on a day. */
interface EventLine {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  /** What kind of event, and whether it concerns the whole country. */
  readonly remark: string;
  readonly said: readonly Inline[];
}

/** Exactly what the page of a story shows. */
export interface StoryView {
  readonly frame: PageFrame;
  readonly lang: Language;
  readonly title: string;
  readonly lead: string;
  readonly area: Link;
  /** What became of the orders, in a sentence and in counts. */
  readonly answer: string;
  readonly answerAsOf: string;
  readonly counts: readonly StatusCount[];
  readonly orders: readonly OrderGroup[];
  readonly events: readonly EventLine[];
  readonly findings: readonly FindingCase[];
  /** What offices state of the same thing, side by side. */
  readonly statements: readonly FindingCase[];
  readonly numbered: readonly MeasureLine[];
  readonly indicators: TextTableView;
  readonly gaps: ReturnType<typeof storyGaps>;
  readonly notReadAfter: string;
}

/** Events of the area and of the whole country from the story's first day on, in time. */
function eventsOf(store: Store, lang: Language, story: Story): readonly EventLine[] {
  const { national, events: words } = messagesOf(lang).measures;
  return storyEvents(store, story, true).map((event) => ({
    id: event.event.toLowerCase(),
    date: formatDate(lang, event.date),
    text: field(event, 'text', lang),
    remark: [
      words.kind[event.kind as keyof typeof words.kind],
      ...(event.area === COUNTRY ? [national] : []),
    ].join(' · '),
    said: saidBy(lang, event),
  }));
}

function answerOf(lang: Language, states: readonly MeasureState[]): string {
  const count = (mark: MeasureState['mark']): number => states.filter((state) => state.mark === mark).length;
  return messagesOf(lang).story.answer(
    states.length,
    count('full'),
    count('said'),
    count('half'),
    count('empty'),
    count('slash'),
    states.filter(({ stale }) => stale === 'yes').length,
  );
}

/** All that the page of a story shows in a language. */
export function storyView(store: Store, lang: Language, story: Story): StoryView {
  const { story: words } = messagesOf(lang);
  const area = areaOf(store, story.area);
  const measures = store.tables.measures.filter((measure) => measure.area === story.area);
  const { found, stated } = findingCases(store, lang, story);
  const day = formatDate(lang, dayOf(store));
  return {
    frame: pageFrame(store, {
      lang,
      path: `stories/${story.id}/`,
      title: story.title[lang],
      description: story.lead[lang],
      menu: 'regions',
    }),
    lang,
    title: story.title[lang],
    lead: story.lead[lang],
    area: {
      text: field(area, 'name', lang),
      address: pageHref(lang, `regions/${story.area.toLowerCase()}/`),
    },
    answer: answerOf(
      lang,
      measures.map((measure) => stateOf(store, measure)),
    ),
    answerAsOf: words.answerAsOf(day),
    counts: statusCounts(store, lang, measures),
    orders: ordersOf(store, lang, story.area),
    events: eventsOf(store, lang, story),
    findings: found,
    statements: stated,
    numbered: numberedMeasures(store, lang, story.area),
    indicators: indicatorTable(store, lang, story.area),
    gaps: storyGaps(store, lang, story.area),
    notReadAfter: words.notReadAfter(day),
  };
}

/** Links to the stories about an area. */
export function storyLinks({ index }: Store, lang: Language, area: string): readonly Link[] {
  return index.stories
    .filter((story) => story.area === area)
    .map(({ id, title }) => ({ text: title[lang], address: pageHref(lang, `stories/${id}/`) }));
}
