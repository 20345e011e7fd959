import type { Mark } from '../../domain/measure-state.ts';
import type { Language } from '../../domain/text.ts';
import { formatDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import { dayOf } from '../measure-status.ts';
import { measureLines } from '../measures/measure-line.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';
import { answersOf } from './answers.ts';
import { bodyLink } from './link.ts';

const REACHES = ['country', 'each-region', 'one-region'] as const;

/** A body with what the tables say of it, counted. */
interface BodyLine {
  readonly link: Link;
  readonly counts: string;
  /** Marks of the measures it answers for. */
  readonly marks: readonly Mark[];
}

/** Everything on the page of all bodies. */
export interface BodyListView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly lead: string;
  readonly asOf: string;
  readonly groups: readonly {
    readonly id: (typeof REACHES)[number];
    readonly name: string;
    readonly bodies: readonly BodyLine[];
  }[];
}

/** What is known of a body, in counts; what it has nothing of is not named. */
function countWords(store: Store, lang: Language, body: string): string {
  const { counts, nothing } = messagesOf(lang).bodies;
  const answers = answersOf(store, body);
  const names = ['owns', 'ordered', 'stated', 'found', 'did', 'holds'] as const;
  const words = names
    .filter((name) => answers[name].length > 0)
    .map((name) => counts[name](answers[name].length));
  if (words.length > 0) return words.join(' · ');
  return answers.isInstitution ? messagesOf(lang).institutions.menu : nothing;
}

function bodyLine(store: Store, lang: Language, body: string): BodyLine {
  return {
    link: bodyLink(store, lang, body),
    counts: countWords(store, lang, body),
    marks: measureLines(store, lang, answersOf(store, body).owns).map(({ mark }) => mark),
  };
}

/** All bodies that the sources name, by how far they reach, in the order of the table. */
export function bodyListView(store: Store, lang: Language): BodyListView {
  const { bodies: words } = messagesOf(lang);
  const groups = REACHES.map((reach) => ({
    id: reach,
    name: words.reach[reach],
    bodies: store.tables.bodies
      .filter((body) => body.reach === reach)
      .map(({ body }) => bodyLine(store, lang, body)),
  }));
  return {
    frame: pageFrame(store, {
      lang,
      path: 'bodies/',
      title: words.menu,
      description: words.lead,
      menu: 'measures',
    }),
    title: words.title,
    lead: words.lead,
    asOf: words.asOf(formatDate(lang, dayOf(store))),
    groups: groups.filter(({ bodies }) => bodies.length > 0),
  };
}
