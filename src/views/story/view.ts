import { COUNTRY } from '../../domain/id.ts';
import type { Story } from '../../domain/story.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import { saidBy } from '../measures/said-by.ts';
import { statusCounts, type StatusCount } from '../measures/status.ts';
import type { Link } from '../model.ts';
import type { Place } from '../region/beside.ts';
import { findingsOf, type FindingLine } from '../region/findings.ts';
import { lacksOf, type Lacks } from '../region/lacks.ts';
import { measuresOf, type MeasureLine } from '../region/measures.ts';
import { areaOf, type Store } from '../store.ts';
import type { Inline } from '../text-model.ts';

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
  readonly readTo: string;
  readonly area: Link;
  readonly events: readonly EventLine[];
  readonly counts: readonly StatusCount[];
  readonly measures: readonly MeasureLine[];
  readonly findings: readonly FindingLine[];
  readonly gaps: Lacks['gaps'];
}

/** Events of the area and of the whole country from the story's first day on, in time. */
function eventsOf(store: Store, lang: Language, story: Story): readonly EventLine[] {
  const { national, events: words } = messagesOf(lang).measures;
  return store.tables.events
    .filter(({ area, date }) => (area === story.area || area === COUNTRY) && date >= story.from)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((event) => ({
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

/** All that the page of a story shows in a language. */
export function storyView(store: Store, lang: Language, story: Story): StoryView {
  const area = areaOf(store, story.area);
  const place: Place = { store, lang, area, neighbours: [] };
  const measures = store.tables.measures.filter((measure) => measure.area === story.area);
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
    readTo: messagesOf(lang).site.readTo(formatDate(lang, store.index.release.read_to)),
    area: {
      text: field(area, 'name', lang),
      address: pageHref(lang, `regions/${story.area.toLowerCase()}/`),
    },
    events: eventsOf(store, lang, story),
    counts: statusCounts(store, lang, measures),
    measures: measuresOf(place),
    findings: findingsOf(place),
    gaps: lacksOf(place).gaps.filter(({ isEverywhere }) => !isEverywhere),
  };
}

/** Links to the stories about an area. */
export function storyLinks({ index }: Store, lang: Language, area: string): readonly Link[] {
  return index.stories
    .filter((story) => story.area === area)
    .map(({ id, title }) => ({ text: title[lang], address: pageHref(lang, `stories/${id}/`) }));
}
