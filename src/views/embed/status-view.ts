import { idsOf } from '../../domain/id-list.ts';
import { COUNTRY } from '../../domain/id.ts';
import type { EmbedKey } from '../../domain/press-paths.ts';
import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { presentAreas } from '../area-list.ts';
import { dayOf, lastStatus, stateOf } from '../measure-status.ts';
import { reportedOn } from '../measures/said-by.ts';
import { statusCounts, type StatusCount } from '../measures/status.ts';
import type { Store } from '../store.ts';
import type { Mark } from '../../domain/measure-state.ts';

type Measure = TableRecord<'measures'>;

/** A measure in the table of a strip. */
export interface StripRow {
  /** Path of its page below the language. */
  readonly page: string;
  readonly name: string;
  readonly mark: Mark;
  readonly known: string;
}

/** Measures that stand together, with a square for each. */
export interface Strip {
  readonly heading: string;
  readonly counts: readonly StatusCount[];
  /** How many are overdue, and silent for six months; empty where there are none. */
  readonly late: string;
  readonly rows: readonly StripRow[];
}

/** The strip of a region or a body, for other pages. */
export interface StatusView {
  readonly key: EmbedKey;
  /** The region or the body. */
  readonly name: string;
  readonly heading: string;
  readonly sub: string;
  readonly strips: readonly Strip[];
  /** Path of the page that has all of it, below the language. */
  readonly page: string;
}

/** `kk/measures/status/kz-31/`, `kk/measures/status/ministry-of-education/`. */
export function statusKey(lang: Language, subject: string): EmbedKey {
  return { lang, indicator: 'measures', view: 'status', area: subject };
}

function rowOf(store: Store, lang: Language, measure: Measure): StripRow {
  const { tracker } = messagesOf(lang);
  const state = stateOf(store, measure);
  const last = lastStatus(store, measure.measure);
  const words = [tracker.status[state.status], ...(last ? [reportedOn(lang, last)] : [])];
  return {
    page: `measures/${measure.measure.toLowerCase()}/`,
    name: field(measure, 'name', lang),
    mark: state.mark,
    known: words.join(', '),
  };
}

function lateOf(store: Store, lang: Language, measures: readonly Measure[]): string {
  const { strip } = messagesOf(lang);
  const states = measures.map((measure) => stateOf(store, measure));
  const overdue = states.filter(({ due }) => due === 'overdue').length;
  const stale = states.filter((state) => state.stale === 'yes').length;
  return [...(overdue > 0 ? [strip.overdue(overdue)] : []), ...(stale > 0 ? [strip.stale(stale)] : [])].join(
    ' ',
  );
}

function stripOf(store: Store, lang: Language, heading: string, measures: readonly Measure[]): Strip[] {
  if (measures.length === 0) return [];
  return [
    {
      heading,
      counts: statusCounts(store, lang, measures).filter(({ count }) => count > 0),
      late: lateOf(store, lang, measures),
      rows: measures.map((measure) => rowOf(store, lang, measure)),
    },
  ];
}

/** Measures for the whole country that bodies of each region answer for. */
export function sharedMeasures({ tables }: Store): readonly Measure[] {
  const everywhere = tables.bodies.filter(({ reach }) => reach === 'each-region').map(({ body }) => body);
  return tables.measures.filter(
    ({ area, owners }) => area === COUNTRY && everywhere.some((body) => idsOf(owners).includes(body)),
  );
}

function viewOf(
  store: Store,
  lang: Language,
  one: {
    readonly subject: string;
    readonly name: string;
    readonly page: string;
    readonly strips: readonly Strip[];
  },
): StatusView {
  const { strip } = messagesOf(lang);
  return {
    key: statusKey(lang, one.subject),
    name: one.name,
    heading: strip.heading(one.name),
    sub: strip.asFarAs(formatDate(lang, dayOf(store))),
    strips: one.strips,
    page: one.page,
  };
}

function areaView(store: Store, lang: Language, area: TableRecord<'areas'>): StatusView {
  const { strip } = messagesOf(lang);
  const isCountry = area.area === COUNTRY;
  const own = store.tables.measures.filter((measure) => measure.area === area.area);
  const strips = [
    ...stripOf(store, lang, isCountry ? strip.national(own.length) : strip.own(own.length), own),
    ...(isCountry
      ? []
      : stripOf(store, lang, strip.shared(sharedMeasures(store).length), sharedMeasures(store))),
  ];
  const page = isCountry ? 'measures/' : `regions/${area.area.toLowerCase()}/`;
  const subject = area.area;
  return viewOf(store, lang, { subject, name: field(area, 'name', lang), page, strips });
}

function bodyView(store: Store, lang: Language, body: TableRecord<'bodies'>): StatusView {
  const { strip } = messagesOf(lang);
  const own = store.tables.measures.filter(({ owners }) => idsOf(owners).includes(body.body));
  const strips = stripOf(store, lang, strip.answered(own.length), own);
  const page = `bodies/${body.body}/`;
  const subject = body.body;
  return viewOf(store, lang, { subject, name: field(body, 'name', lang), page, strips });
}

/** Strips of the country, of every region of today, and of every body. */
export function statusViews(store: Store, lang: Language): readonly StatusView[] {
  if (store.edition.isSynthetic) return [];
  const country = store.tables.areas.filter(({ area }) => area === COUNTRY);
  return [
    ...[...country, ...presentAreas(store, lang)].map((area) => areaView(store, lang, area)),
    ...store.tables.bodies.map((body) => bodyView(store, lang, body)),
  ];
}
