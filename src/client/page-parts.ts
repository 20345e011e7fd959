import type { Language } from '../i18n/languages.ts';

/** Where the answers of a language stand, where they lead and where they are fetched from. */
export interface AnswerPlace {
  readonly lang: Language;
  readonly section: HTMLElement;
  readonly list: HTMLElement;
  readonly pages: string;
  readonly documents: string;
}

/** The parts of the page that the search works with. */
export interface PageParts {
  readonly search: HTMLElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly places: readonly AnswerPlace[];
}

function placeOf(section: HTMLElement): readonly AnswerPlace[] {
  const { answers: lang, pages, documents } = section.dataset;
  const list = section.querySelector<HTMLElement>('ul');
  if (lang === undefined || pages === undefined || documents === undefined || !list) return [];
  return [{ lang: lang as Language, section, list, pages, documents }];
}

/** The parts, or nothing on a page that lacks one. */
export function pageParts(): PageParts | undefined {
  const search = document.querySelector<HTMLElement>('#search');
  const input = document.querySelector<HTMLInputElement>('#query');
  const status = document.querySelector<HTMLElement>('#query-status');
  const places = Array.from(document.querySelectorAll<HTMLElement>('[data-answers]')).flatMap(placeOf);
  return search && input && status ? { search, input, status, places } : undefined;
}
