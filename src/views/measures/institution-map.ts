import { MARKS, type Mark } from '../../domain/measure-state.ts';
import { isCarriedOut, STATUSES, type Status } from '../../domain/status.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { regionCount } from '../../i18n/plural.ts';
import { presentAreas, type Area } from '../area-list.ts';
import { remember } from '../remember.ts';
import type { Store } from '../store.ts';
import { institutionOf } from './institutions-of.ts';
import { bodyNames } from './measure-tables.ts';

/** The marks of measures; `silent`: no source says anything. */
type PlaceMark = Mark | 'silent';

/** A region on the map of an institution. */
interface InstitutionTile {
  readonly place: string;
  readonly mark: PlaceMark;
  readonly tile: string;
  /** The region and what is known there, for those who cannot see the map. */
  readonly text: string;
}

/** Which regions have an institution, as sources tell. */
export interface InstitutionMap {
  readonly id: string;
  readonly name: string;
  /** In how many regions it has opened, was decided, announced or ordered, and of how many nothing is said. */
  readonly sentence: string;
  readonly tiles: readonly InstitutionTile[];
  readonly legend: readonly { readonly mark: PlaceMark; readonly text: string }[];
}

const MARK_OF: Readonly<Partial<Record<Status, PlaceMark>>> = {
  'not-stated': 'silent',
  'in-progress': 'half',
  'reported-done': 'said',
  missed: 'slash',
  withdrawn: 'out',
};

function markOf(status: Status): PlaceMark {
  return MARK_OF[status] ?? (isCarriedOut(status) ? 'full' : 'empty');
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

interface Known {
  readonly area: Area;
  readonly status: Status;
}

/** Statuses that are met, those that say most first, with the number of regions; silence comes last. */
function countsOf(known: readonly Known[]): readonly { readonly status: Status; readonly count: number }[] {
  const order = [...MARKS, 'silent'];
  return [...STATUSES]
    .reverse()
    .map((status) => ({ status, count: known.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => order.indexOf(markOf(a.status)) - order.indexOf(markOf(b.status)));
}

/** What is known of an institution: «ашылған – 1 өңір, жарияланған – 2 өңір; ешбір дереккөз айтпайды – 17 өңір». */
function sentenceOf(lang: Language, known: readonly Known[]): string {
  const { institutions: words, tracker } = messagesOf(lang);
  const counts = countsOf(known);
  const said = counts
    .filter(({ status }) => status !== 'not-stated')
    .map(({ status, count }) => words.known(tracker.status[status], regionCount(lang, count)));
  const silent = counts
    .filter(({ status }) => status === 'not-stated')
    .map(({ count }) => words.silent(regionCount(lang, count)));
  const parts = [said.join(', '), ...silent].filter((part) => part !== '');
  return `${upperFirst(parts.join('; '))}.`;
}

function makeMap(store: Store, lang: Language, id: string): InstitutionMap {
  const { status: words } = messagesOf(lang).tracker;
  const known = presentAreas(store, lang).map((area) => ({
    area,
    status: institutionOf(store, area.area, id).status,
  }));
  return {
    id,
    name: bodyNames(store, lang, id),
    sentence: sentenceOf(lang, known),
    tiles: known.map(({ area, status }) => ({
      place: `c${area.tile_col} r${area.tile_row}`,
      mark: markOf(status),
      tile: field(area, 'tile', lang),
      text: `${field(area, 'name', lang)}: ${words[status]}`,
    })),
    legend: countsOf(known).map(({ status, count }) => ({
      mark: markOf(status),
      text: `${words[status]}: ${String(count)}`,
    })),
  };
}

/** The map of one institution; each is made once a language. */
export const institutionMap = remember(makeMap);
