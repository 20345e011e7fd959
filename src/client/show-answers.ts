import type { Answer } from '../search/answer.ts';
import type { SearchDocument } from '../search/document.ts';
import { excerpt } from '../search/excerpt.ts';
import type { AnswerPlace, PageParts } from './page-parts.ts';

const SHOWN = 20;
const SHOWN_ELSEWHERE = 8;

function item({ search, input }: PageParts, place: AnswerPlace, found: SearchDocument): HTMLLIElement {
  const link = document.createElement('a');
  link.href = place.pages + found.path;
  link.textContent = found.title;
  const line = document.createElement('span');
  line.className = 'fine';
  const context = document.createElement('span');
  context.textContent = excerpt(place.lang, found.text, input.value);
  const kind = search.getAttribute(`data-kind-${found.kind}`) ?? '';
  line.append(found.text === '' ? kind : `${kind} · `, context);
  if (place.lang !== document.documentElement.lang) {
    link.lang = place.lang;
    link.hreflang = place.lang;
    context.lang = place.lang;
  }
  if (found.lang !== undefined) context.lang = found.lang;
  const entry = document.createElement('li');
  entry.append(link, line);
  return entry;
}

function show(parts: PageParts, place: AnswerPlace, found: readonly SearchDocument[], limit: number): number {
  const shown = found.slice(0, limit);
  place.list.replaceChildren(...shown.map((one) => item(parts, place, one)));
  place.section.hidden = shown.length === 0;
  return shown.length;
}

/** Says a line of the page in the status, with numbers in it; an unknown line empties it. */
export function say({ status }: PageParts, line: string, n = 0, shown = 0): void {
  const words = status.getAttribute(`data-${line}`) ?? '';
  status.textContent = words.replace('{n}', String(n)).replace('{shown}', String(shown));
}

/** Shows answers by language and says how many there are. */
export function showAnswers(parts: PageParts, answers: readonly Answer[]): void {
  const counts = parts.places.map((place, i) => {
    const found = answers[i]?.documents ?? [];
    return { all: found.length, shown: show(parts, place, found, i === 0 ? SHOWN : SHOWN_ELSEWHERE) };
  });
  const sum = (of: 'all' | 'shown'): number => counts.reduce((total, count) => total + count[of], 0);
  const [all, shown] = [sum('all'), sum('shown')];
  const line = all === 0 ? 'none' : shown < all ? 'cut' : counts[0]?.all === 0 ? 'elsewhere' : 'found';
  say(parts, line, all, shown);
}

/** Takes all answers and words away. */
export function clearAnswers(parts: PageParts): void {
  for (const place of parts.places) show(parts, place, [], 0);
  say(parts, '');
}
