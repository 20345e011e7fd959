import type { Cell } from '../../domain/cell.ts';
import type { Language } from '../../domain/text.ts';
import { formatPeriod } from '../period.ts';
import { figure, say, type Fact, type Sentence } from './sentence.ts';

/** What is known of an area: a figure, or in which way it is absent. */
export type AreaState =
  { readonly kind: 'value'; readonly fact: Fact } | { readonly kind: Exclude<Cell['kind'], 'value'> };

const WORDS: Readonly<Record<Language, Readonly<Record<Exclude<AreaState['kind'], 'value'>, string>>>> = {
  kk: { suppressed: 'мән жасырылған [c]', missing: 'дерек жоқ [x]', 'not-applicable': 'қолданылмайды [z]' },
  ru: { suppressed: 'значение скрыто [c]', missing: 'нет данных [x]', 'not-applicable': 'неприменимо [z]' },
  en: { suppressed: 'value withheld [c]', missing: 'no data [x]', 'not-applicable': 'not applicable [z]' },
};

/** «Жамбыл облысы: 27,3», «Ұлытау облысы: дерек жоқ [x]»: a name in the nominative, then what is known. */
export function areaState(lang: Language, name: string, state: AreaState): Sentence {
  const known = state.kind === 'value' ? figure(lang, state.fact) : WORDS[lang][state.kind];
  return say`${name}: ${known}`;
}

/** Areas side by side in one period, each with its figure or the way it is absent. */
export function compared(
  lang: Language,
  name: string,
  period: string,
  areas: readonly (readonly [name: string, state: AreaState])[],
): Sentence {
  const parts = areas.flatMap(([area, state], i): Sentence => [
    ...(i === 0 ? [] : ['; ']),
    ...areaState(lang, area, state),
  ]);
  return say`${name} (${formatPeriod(lang, period)}). ${parts}.`;
}
