import { COUNTRY } from '../../domain/id.ts';
import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import { stripLink } from '../embed/strip-take.ts';
import { dayOf, stateOf } from '../measure-status.ts';
import { institutionMap, type InstitutionMap } from '../measures/institution-map.ts';
import { statusCounts, type StatusCount } from '../measures/status.ts';
import type { Link } from '../model.ts';
import { gapOf, type Gap } from '../not-published-page.ts';
import { areaOf, type Store } from '../store.ts';
import type { TextTableView } from '../text-model.ts';
import { answersOf, type Answers } from './answers.ts';
import { eventsTable, foundTable, orderTable, ownTable, statementTable } from './tables.ts';

/** Exactly what the page of a body shows; what there is nothing of is absent. */
export interface BodyView {
  readonly frame: PageFrame;
  readonly lang: Language;
  readonly name: string;
  readonly lead: string;
  readonly reach: string;
  readonly asOf: string;
  readonly counts: readonly StatusCount[];
  /** Said of bodies that stand in every region. */
  readonly everyRegion: string;
  readonly owns?: TextTableView;
  readonly ordered?: TextTableView;
  readonly stated?: TextTableView;
  readonly found?: TextTableView;
  readonly did?: TextTableView;
  readonly holds: readonly Gap[];
  readonly map?: InstitutionMap;
  /** Where its strip is taken for another site. */
  readonly strip: Link | undefined;
}

type Reach = keyof ReturnType<typeof messagesOf>['bodies']['reach'];

/** Ids of the bodies: each has a page, even where the tables say nothing of it. */
export function bodyIds(store: Store): readonly string[] {
  return store.tables.bodies.map(({ body }) => body);
}

function leadOf(store: Store, lang: Language, { owns }: Answers): string {
  const { bodies: words } = messagesOf(lang);
  if (owns.length === 0) return words.answersForNothing;
  const states = owns.map((measure) => stateOf(store, measure));
  return words.answersFor(
    owns.length,
    states.filter(({ mark }) => mark === 'slash').length,
    states.filter(({ stale }) => stale === 'yes').length,
  );
}

function reachOf(store: Store, lang: Language, { reach, area }: TableRecord<'bodies'>): string {
  return reach === 'one-region' && area !== COUNTRY
    ? field(areaOf(store, area), 'name', lang)
    : messagesOf(lang).bodies.reach[reach as Reach];
}

function tablesOf(
  store: Store,
  lang: Language,
  body: string,
  { owns, ordered, stated, found, did }: Answers,
): Pick<BodyView, 'owns' | 'ordered' | 'stated' | 'found' | 'did'> {
  return {
    ...(owns.length > 0 ? { owns: ownTable(store, lang, body, owns) } : {}),
    ...(ordered.length > 0 ? { ordered: orderTable(store, lang, ordered) } : {}),
    ...(stated.length > 0 ? { stated: statementTable(store, lang, stated) } : {}),
    ...(found.length > 0 ? { found: foundTable(store, lang, found) } : {}),
    ...(did.length > 0 ? { did: eventsTable(store, lang, did) } : {}),
  };
}

/** All that the page of a body shows in a language. */
export function bodyView(store: Store, lang: Language, id: string): BodyView {
  const body = store.tables.bodies.find((candidate) => candidate.body === id);
  if (!body) throw new Error(`There is no published body “${id}”.`);
  const { bodies: words } = messagesOf(lang);
  const answers = answersOf(store, id);
  const name = field(body, 'name', lang);
  const lead = leadOf(store, lang, answers);
  return {
    frame: pageFrame(store, {
      lang,
      path: `bodies/${id}/`,
      title: name,
      description: `${name}. ${lead}`,
      menu: 'measures',
    }),
    lang,
    name,
    lead,
    reach: reachOf(store, lang, body),
    asOf: words.asOf(formatDate(lang, dayOf(store))),
    counts: answers.owns.length > 0 ? statusCounts(store, lang, answers.owns) : [],
    everyRegion: body.reach === 'each-region' && answers.owns.length > 0 ? words.eachRegion : '',
    ...tablesOf(store, lang, id, answers),
    holds: answers.holds.map((gap) => gapOf(store, lang, gap)),
    strip: stripLink(store, lang, id),
    ...(answers.isInstitution ? { map: institutionMap(store, lang, id) } : {}),
  };
}
