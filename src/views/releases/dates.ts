import type { CalendarEntry } from '../../domain/document.ts';
import type { Language } from '../../domain/text.ts';
import { formatDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { Calendar, CalendarItem } from '../../feeds/calendar.ts';
import { uuidOf } from '../../feeds/uuid.ts';
import { absoluteHref, pageHref } from '../../i18n/href.ts';
import type { Store } from '../store.ts';

function isDay(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length;
}

function releaseItems({ index }: Store, lang: Language): readonly CalendarItem[] {
  const { releases: words } = messagesOf(lang);
  return index.releases.map(({ id, date, notes }) => ({
    id: uuidOf(`release/${id}`),
    day: date,
    summary: words.eventRelease(index.site.name[lang], id),
    description: notes[lang],
    address: absoluteHref(pageHref(lang, `releases/${id}/`)),
  }));
}

/** The same date keeps its name when its text is corrected, so only what is stated and by whom goes into it. */
function statedItem(lang: Language, entry: CalendarEntry, nth: number): CalendarItem {
  const { releases: words } = messagesOf(lang);
  const name = [entry.kind, entry.date, entry.source, ...entry.indicators, String(nth)].join('/');
  const text = entry.text[lang];
  const date = formatDate(lang, entry.date);
  return {
    id: uuidOf(`stated/${name}`),
    day: isDay(entry.date) ? entry.date : '',
    summary: isDay(entry.date) ? text : `${text} (${words.dayNotStated(date)})`,
    description: words.kinds[entry.kind],
    address: '',
  };
}

function statedItems({ index }: Store, lang: Language): readonly CalendarItem[] {
  const seen = new Map<string, number>();
  return index.calendar.map((entry) => {
    const name = [entry.kind, entry.date, entry.source, ...entry.indicators].join('/');
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return statedItem(lang, entry, nth);
  });
}

/** Releases made and dates stated; where there is neither, a note that says so, for no calendar may be empty. */
export function releaseCalendar(store: Store, lang: Language): Calendar {
  const { releases: words } = messagesOf(lang);
  const { site, release } = store.index;
  const items = [...releaseItems(store, lang), ...statedItems(store, lang)];
  const nothing: CalendarItem = {
    id: uuidOf('calendar/empty'),
    day: '',
    summary: words.emptyCalendar,
    description: words.nothingYet(release.id, formatDate(lang, release.date)),
    address: absoluteHref(pageHref(lang, 'releases/')),
  };
  return {
    lang,
    name: words.calendarName(site.name[lang]),
    stamp: release.date,
    items: items.length > 0 ? items : [nothing],
  };
}
