import type { Language } from '../../domain/text.ts';
import { inPeriod } from '../period.ts';
import { regionCount } from '../plural.ts';
import { figure, say, type Fact, type Sentence } from './sentence.ts';

/** A region by name with its value: the name stands in the nominative. */
export interface Named {
  readonly name: string;
  readonly fact: Fact;
}

/** How many regions are published, and which lie at the ends. */
export function areaExtremes(lang: Language, count: number, low: Named, high: Named): Sentence {
  const when = inPeriod(lang, low.fact.row.period);
  const [a, b] = [figure(lang, high.fact), figure(lang, low.fact)];
  const regions = regionCount(lang, count);
  if (lang === 'kk') {
    return say`${when} ${regions} бойынша жарияланған. Ең жоғары мән: ${high.name}, ${a}. Ең төмен мән: ${low.name}, ${b}.`;
  }
  if (lang === 'ru') {
    return say`Опубликовано ${when}: ${regions}. Наибольшее значение: ${high.name}, ${a}. Наименьшее: ${low.name}, ${b}.`;
  }
  return say`Published ${when}: ${regions}. Highest value: ${high.name}, ${a}. Lowest: ${low.name}, ${b}.`;
}

/** How many regions are published, where naming the ends would be a ranking. */
export function areaCount(lang: Language, count: number, period: string): Sentence {
  const regions = regionCount(lang, count);
  const when = inPeriod(lang, period);
  if (lang === 'kk') return say`${when} ${regions} бойынша жарияланған.`;
  if (lang === 'ru') return say`Опубликовано ${when}: ${regions}.`;
  return say`Published ${when}: ${regions}.`;
}

/** How many regions have no value, each kind of absence in its own words. */
export function absences(
  lang: Language,
  counts: Readonly<Record<'missing' | 'suppressed', number>>,
): Sentence {
  const words = {
    kk: { missing: 'Дерек жоқ [x]', suppressed: 'Мән жасырылған [c]' },
    ru: { missing: 'Нет данных [x]', suppressed: 'Значение скрыто [c]' },
    en: { missing: 'No data [x]', suppressed: 'Value withheld [c]' },
  }[lang];
  return (['missing', 'suppressed'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${words[kind]}: ${regionCount(lang, counts[kind])}.`)
    .flatMap((text, i) => (i === 0 ? [text] : [' ', text]));
}

/** The value of the country beside the regions. */
export function countryValue(lang: Language, fact: Fact): Sentence {
  const value = figure(lang, fact);
  const when = inPeriod(lang, fact.row.period);
  if (lang === 'kk') return say`Қазақстан бойынша ${when} ${value}.`;
  if (lang === 'ru') return say`По Казахстану ${when} – ${value}.`;
  return say`Kazakhstan ${when}: ${value}.`;
}
