import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { presentAreas } from '../area-list.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import type { Link } from '../model.ts';
import type { Store } from '../store.ts';
import { pairHref } from './pairs.ts';

/** An area as a choice of a form: its code as addresses write it, and its name. */
export interface AreaChoice {
  readonly code: string;
  readonly name: string;
}

/** Exactly what the way into all pairs shows. */
export interface CompareListView {
  readonly frame: PageFrame;
  readonly lang: Language;
  readonly choices: readonly AreaChoice[];
  readonly areas: readonly {
    readonly code: string;
    readonly name: string;
    readonly pairs: readonly Link[];
  }[];
}

/** The areas of today by the alphabet, as choices. */
export function areaChoices(store: Store, lang: Language): readonly AreaChoice[] {
  return presentAreas(store, lang).map((area) => ({
    code: area.area.toLowerCase(),
    name: field(area, 'name', lang),
  }));
}

/** All that `compare/` shows: each area with a link to its page beside every other. */
export function compareListView(store: Store, lang: Language): CompareListView {
  const { compare } = messagesOf(lang);
  const present = presentAreas(store, lang);
  return {
    frame: pageFrame(store, {
      lang,
      path: 'compare/',
      title: compare.listTitle,
      description: compare.listLead,
      menu: 'regions',
    }),
    lang,
    choices: areaChoices(store, lang),
    areas: present.map(({ area, ...names }) => ({
      code: area.toLowerCase(),
      name: field(names, 'name', lang),
      pairs: present
        .filter((other) => other.area !== area)
        .map((other) => ({ text: field(other, 'name', lang), address: pairHref(lang, area, other.area) })),
    })),
  };
}
