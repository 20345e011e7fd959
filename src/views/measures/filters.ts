import { COUNTRY } from '../../domain/id.ts';
import { MARKS, type Mark, type MeasureState } from '../../domain/measure-state.ts';
import type { Language } from '../../domain/text.ts';
import { capital } from '../../i18n/capital.ts';
import { compareText } from '../../i18n/compare-text.ts';
import { field } from '../../i18n/field.ts';
import { pageHref } from '../../i18n/href.ts';
import { STATE_FILTERS, type StateFilter } from '../../i18n/messages/measure-pages.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { stateOf } from '../measure-status.ts';
import { remember } from '../remember.ts';
import { areaOf, type Store } from '../store.ts';
import type { Measure } from './status.ts';

/** By what measures are chosen; choices of one kind widen, choices of two kinds narrow. */
const FACETS = ['group', 'state', 'area'] as const;
type Facet = (typeof FACETS)[number];

/** Addresses of the groups: what a mark is called may change, an address may not. */
const GROUPS: Readonly<Record<Mark, string>> = {
  full: 'confirmed',
  said: 'reported-done',
  half: 'under-way',
  empty: 'no-confirmation',
  slash: 'past-due-or-missed',
  out: 'withdrawn',
};

/** Choices that are shown even where no measure is meant: that there is none is news. */
const ALWAYS: ReadonlySet<string> = new Set<StateFilter>(['overdue', 'due-soon', 'stale']);

/** A choice of measures, with a page of its own. */
export interface MeasureFilter {
  /** Last part of its address; those of areas begin with `area-`, because measures are called `kz-10` too. */
  readonly id: string;
  readonly facet: Facet;
  readonly value: string;
  readonly name: string;
  readonly address: string;
  readonly measures: readonly Measure[];
  /** What the choice means, and what is said where no measure is meant. */
  readonly meaning: string;
  readonly none: string;
}

/** Choices of one kind under their name. */
export interface FilterGroup {
  readonly facet: Facet;
  readonly name: string;
  readonly filters: readonly MeasureFilter[];
}

const HOLDS: Readonly<Record<StateFilter, (state: MeasureState, measure: Measure) => boolean>> = {
  overdue: ({ due }) => due === 'overdue',
  'due-soon': ({ due }) => due === 'soon',
  stale: ({ stale }) => stale === 'yes',
  'no-due-date': ({ due_date }) => due_date === '',
  'nobody-named': (_, { owners }) => owners === '',
};

interface Choice {
  readonly value: string;
  readonly name: string;
  readonly meaning?: string;
  readonly none?: string;
  readonly holds: (measure: Measure, state: MeasureState) => boolean;
}

function groupChoices(lang: Language): readonly Choice[] {
  const { tracker, measures } = messagesOf(lang);
  return MARKS.map((mark) => ({
    value: GROUPS[mark],
    name: tracker.group[mark],
    meaning: mark === 'out' ? '' : measures.meaning[mark],
    holds: (_, state) => state.mark === mark,
  }));
}

function stateChoices(lang: Language): readonly Choice[] {
  const { states, meaning, none } = messagesOf(lang).measurePages.filters;
  return STATE_FILTERS.map((id) => ({
    value: id,
    name: states[id],
    meaning: meaning[id],
    none: none[id],
    holds: (measure, state) => HOLDS[id](state, measure),
  }));
}

/** The country first, then the regions by the alphabet. */
function areaChoices(store: Store, lang: Language): readonly Choice[] {
  const codes = [...new Set(store.tables.measures.map(({ area }) => area))];
  const nameOf = (code: string): string => {
    const name =
      code === COUNTRY ? messagesOf(lang).measures.national : field(areaOf(store, code), 'name', lang);
    return capital(name);
  };
  const regions = codes
    .filter((code) => code !== COUNTRY)
    .sort((a, b) => compareText(lang, nameOf(a), nameOf(b)));
  return [...codes.filter((code) => code === COUNTRY), ...regions].map((code) => ({
    value: code.toLowerCase(),
    name: nameOf(code),
    holds: ({ area }) => area === code,
  }));
}

function groupsOf(store: Store, lang: Language): readonly FilterGroup[] {
  const { facets } = messagesOf(lang).measurePages.filters;
  const choices: Readonly<Record<Facet, readonly Choice[]>> = {
    group: groupChoices(lang),
    state: stateChoices(lang),
    area: areaChoices(store, lang),
  };
  const states = store.tables.measures.map((measure) => [measure, stateOf(store, measure)] as const);
  return FACETS.map((facet) => ({
    facet,
    name: facets[facet],
    filters: choices[facet].flatMap(({ value, name, meaning = '', none = '', holds }) => {
      const measures = states.filter(([measure, state]) => holds(measure, state)).map(([measure]) => measure);
      if (measures.length === 0 && !ALWAYS.has(value)) return [];
      const id = facet === 'area' ? `area-${value}` : value;
      return [
        { id, facet, value, name, address: pageHref(lang, `measures/${id}/`), measures, meaning, none },
      ];
    }),
  }));
}

/** All choices that there are, by kind. */
export const filterGroups: (store: Store, lang: Language) => readonly FilterGroup[] = (() => {
  const groups = remember((store, lang) => groupsOf(store, lang));
  return (store, lang) => groups(store, lang, '');
})();

/** Addresses of the pages of choices; which there are is the same in all languages. */
export function filterIds(store: Store): readonly string[] {
  return filterGroups(store, 'kk').flatMap(({ filters }) => filters.map(({ id }) => id));
}

/** The choices that mean a measure, as its row names them: `group.confirmed`, `area.kz-31`. */
export function facetsOf(store: Store, lang: Language, measure: string): readonly string[] {
  return filterGroups(store, lang)
    .flatMap(({ filters }) => filters)
    .filter(({ measures }) => measures.some((one) => one.measure === measure))
    .map(({ facet, value }) => `${facet}.${value}`);
}
