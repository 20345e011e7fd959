import { formatValue, NBSP } from '../number.ts';
import { regionCount } from '../plural.ts';
import { formatPeriod, inPeriod } from '../period.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Language } from '../../domain/text.ts';
import type { Named } from './caption.ts';
import { figure, say, type Fact, type Sentence } from './sentence.ts';

/** Values that are written alike are called alike: the reader sees no other. */
function direction(lang: Language, first: Fact, last: Fact): 'up' | 'down' | 'same' {
  const [a, b] = [first, last].map(({ row, unit }) => formatValue(lang, row.value, unit));
  if (a === b) return 'same';
  return last.row.value > first.row.value ? 'up' : 'down';
}

type Measure = Indicator['measure'];

/** In Kazakh a number of things becomes fewer («азайды»), a share or a level falls («төмендеді»). */
function changeWord(lang: Language, turn: 'up' | 'down' | 'same', measure: Measure): string {
  return lang === 'kk' && turn === 'down' && measure === 'count' ? 'азайды' : CHANGE[lang][turn];
}

const CHANGE: Readonly<Record<Language, Readonly<Record<'up' | 'down' | 'same', string>>>> = {
  kk: { up: 'өсті', down: 'төмендеді', same: 'өзгермеді' },
  ru: { up: 'рост с', down: 'снижение с', same: 'без изменений: с' },
  en: { up: 'up from', down: 'down from', same: 'unchanged:' },
};

/** «Туу деңгейі төмендеді: 2010 жылы 28,3, 2023 жылы 17,7»: two published values of one series and nothing more. */
export function change(lang: Language, name: string, first: Fact, last: Fact, measure: Measure): Sentence {
  const word = changeWord(lang, direction(lang, first, last), measure);
  const [a, b] = [figure(lang, first), figure(lang, last)];
  const [from, to] = [inPeriod(lang, first.row.period), inPeriod(lang, last.row.period)];
  if (lang === 'kk') return say`${name} ${word}: ${from} ${a}, ${to} ${b}`;
  if (lang === 'ru') return say`${name}: ${word} ${a} ${from} до ${b} ${to}`;
  return say`${name}: ${word} ${a} ${from} to ${b} ${to}`;
}

/** «Мектеп психологтары: 2024 жылғы мамырда 8 500»: one published value. */
export function single(lang: Language, name: string, fact: Fact): Sentence {
  const value = figure(lang, fact);
  const when = inPeriod(lang, fact.row.period);
  return lang === 'kk' ? say`${name}: ${when} ${value}` : say`${name}: ${value} ${when}`;
}

/** «Жоспар 1 383, жарияланғаны 1 028»: a plan beside the last value that was reported. */
export function planned(lang: Language, name: string, plan: string, fact: Fact): Sentence {
  const value = figure(lang, fact);
  const when = inPeriod(lang, fact.row.period);
  if (lang === 'kk') return say`${name}: ${when} ${value}, жоспар${NBSP}– ${plan}`;
  if (lang === 'ru') return say`${name}: ${value} ${when}, план${NBSP}– ${plan}`;
  return say`${name}: ${value} ${when}, plan ${plan}`;
}

/** «Мектептегі орындар: 2022 жылы 20 өңірде 70,1-ден …» would need case endings; so the lowest and highest stand apart. */
export function extent(lang: Language, name: string, count: number, low: Fact, high: Fact): Sentence {
  const period = formatPeriod(lang, low.row.period);
  const [a, b] = [figure(lang, low), figure(lang, high)];
  const regions = regionCount(lang, count);
  if (lang === 'kk') return say`${name}: ${regions} бойынша ең төменгі ${a}, ең жоғарғы ${b} (${period})`;
  if (lang === 'ru') return say`${name}: ${regions}, от ${a} до ${b} (${period})`;
  return say`${name}: ${regions}, from ${a} to ${b} (${period})`;
}

/** How many regions have a value, where the values may not be set in order. */
export function published(lang: Language, name: string, count: number, period: string): Sentence {
  const regions = regionCount(lang, count);
  const when = formatPeriod(lang, period);
  if (lang === 'kk') return say`${name}: ${regions} бойынша жарияланған (${when})`;
  if (lang === 'ru') return say`${name}: опубликовано, ${regions} (${when})`;
  return say`${name}: published for ${regions} (${when})`;
}

/** Message of a map: how far the regions lie apart. */
export function spread(lang: Language, count: number, low: Fact, high: Fact): Sentence {
  const when = inPeriod(lang, low.row.period);
  const [a, b] = [figure(lang, low), figure(lang, high)];
  const regions = regionCount(lang, count);
  if (lang === 'kk') return say`${regions} бойынша ${when}: ең төменгі мән ${a}, ең жоғарғы мән ${b}`;
  if (lang === 'ru') return say`${regions} ${when}: от ${a} до ${b}`;
  return say`${regions} ${when}: from ${a} to ${b}`;
}

/** Message of dots: how many regions lie above the published value of the country. */
export function aboveCountry(lang: Language, above: number, count: number, country: Fact): Sentence {
  const value = figure(lang, country);
  const regions = regionCount(lang, count);
  if (lang === 'kk')
    return say`${regions} ішінде ${String(above)} өңірдің мәні ел деңгейінен жоғары: Қазақстан ${value}`;
  if (lang === 'ru')
    return say`Выше значения по стране: ${String(above)} из ${String(count)}. Казахстан${NBSP}– ${value}`;
  const verb = above === 1 ? 'lies' : 'lie';
  return say`${String(above)} of ${regions} ${verb} above the country: Kazakhstan ${value}`;
}

/** Message of a series: when the country stood highest and when lowest. */
export function countryRange(lang: Language, low: Fact, high: Fact): Sentence {
  const [a, b] = [figure(lang, high), figure(lang, low)];
  const [whenHigh, whenLow] = [inPeriod(lang, high.row.period), inPeriod(lang, low.row.period)];
  if (lang === 'kk') return say`Қазақстан: ең жоғары мән ${whenHigh} ${a}, ең төмен мән ${whenLow} ${b}`;
  if (lang === 'ru')
    return say`Казахстан: наибольшее значение${NBSP}– ${a} ${whenHigh}, наименьшее${NBSP}– ${b} ${whenLow}`;
  return say`Kazakhstan: highest ${whenHigh}, ${a}; lowest ${whenLow}, ${b}`;
}

/** A region beside the country in one period: names in the nominative, each with its value. */
export function beside(lang: Language, name: string, own: Named, country: Named): Sentence {
  const [a, b] = [figure(lang, own.fact), figure(lang, country.fact)];
  const period = formatPeriod(lang, own.fact.row.period);
  if (lang === 'en') return say`${name}: ${own.name} ${a}, ${country.name} ${b} (${period})`;
  return say`${name}: ${own.name}${NBSP}– ${a}, ${country.name}${NBSP}– ${b} (${period})`;
}
