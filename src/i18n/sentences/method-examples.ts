import type { Method, ProgressVerdict } from '../../domain/statistics.ts';
import type { Language } from '../../domain/text.ts';
import { formatNumber, formatPercent, NBSP } from '../number.ts';
import { inPeriod } from '../period.ts';
import { regionCount } from '../plural.ts';
import { figure, say, type Fact, type Sentence } from './sentence.ts';
import { progressWords, standing, type Standing } from './statistics.ts';

/** What a value is of («үлес, 2022, Жамбыл облысы»), the two numbers behind it, and its interval, already written. */
interface Shown {
  readonly head: string;
  readonly fact: Fact;
  readonly numerator: Sentence;
  readonly denominator: Sentence;
  readonly interval: string;
}

/** A share of a whole, with its interval. */
export function share(lang: Language, { head, fact, numerator, denominator, interval }: Shown): Sentence {
  const [value, level] = [figure(lang, fact), formatPercent(lang, 95)];
  if (lang === 'kk')
    return say`${head}: бөлігі ${numerator}, бүтіні ${denominator}, үлесі ${value}; ${level} аралығы ${interval}.`;
  if (lang === 'ru')
    return say`${head}: ${numerator} из ${denominator}, то есть ${value}; интервал ${level}${NBSP}– ${interval}.`;
  return say`${head}: ${numerator} of ${denominator}, that is ${value}; ${level} interval ${interval}.`;
}

const HOW: Readonly<Record<Language, Readonly<Record<Exclude<Method, 'wilson'>, string>>>> = {
  kk: { exact: 'дәл', byar: 'Байар', dobson: 'Добсон' },
  ru: { exact: 'точный', byar: 'Байара', dobson: 'Добсона' },
  en: { exact: 'exact', byar: 'Byar', dobson: 'Dobson' },
};

/** A rate of events, with its interval and how that was found. */
export function rate(lang: Language, shown: Shown, method: Exclude<Method, 'wilson'>): Sentence {
  const { head, fact, numerator, denominator, interval } = shown;
  const [value, level, how] = [figure(lang, fact), formatPercent(lang, 95), HOW[lang][method]];
  if (lang === 'kk')
    return say`${head}: оқиға саны ${numerator}, адам саны ${denominator}, деңгейі ${value}; ${level} аралығы ${interval} (${how}).`;
  if (lang === 'ru')
    return say`${head}: событий ${numerator}, людей ${denominator}, уровень ${value}; интервал ${level}${NBSP}– ${interval} (${how}).`;
  return say`${head}: events ${numerator}, people ${denominator}, rate ${value}; ${level} interval ${interval} (${how}).`;
}

interface Compared extends Pick<Shown, 'head' | 'fact' | 'interval'> {
  readonly country: Fact;
  /** Of the interval, from 0 to 1. */
  readonly level: number;
  readonly regions: number;
  readonly where: Standing;
}

/** A region beside the country: its joint interval, and what follows from it. */
export function comparison(lang: Language, compared: Compared): Sentence {
  const { head, interval } = compared;
  const [own, country] = [figure(lang, compared.fact), figure(lang, compared.country)];
  const how = `${formatPercent(lang, compared.level * 100, 2)}, ${regionCount(lang, compared.regions)}`;
  const verdict = standing(lang, compared.where);
  if (lang === 'kk')
    return say`${head}: мәні ${own}, сызығы ${interval} (${how}), елдің мәні ${country}: ${verdict}.`;
  if (lang === 'ru')
    return say`${head}: значение ${own}, линия ${interval} (${how}), по стране ${country}: ${verdict}.`;
  return say`${head}: value ${own}, line ${interval} (${how}), country ${country}: ${verdict}.`;
}

interface Ranked {
  readonly head: string;
  readonly low: number;
  readonly high: number;
  readonly regions: number;
  readonly groups: number;
}

/** The places that a region may have, and how many groups there are. */
export function ranks(lang: Language, { head, low, high, regions, groups }: Ranked): string {
  const range = low === high ? String(low) : `${String(low)}–${String(high)}`;
  return {
    kk: `${head}: ${regionCount(lang, regions)} ішіндегі орындар ауқымы ${range}; кестедегі топ саны ${String(groups)}.`,
    ru: `${head}: ${regionCount(lang, regions)}, возможные места ${range}; групп в таблице: ${String(groups)}.`,
    en: `${head}: ${regionCount(lang, regions)}, possible places ${range}; groups in the table: ${String(groups)}.`,
  }[lang];
}

interface InFunnel extends Pick<Shown, 'head' | 'fact' | 'denominator'> {
  readonly inner: string;
  readonly outer: string;
}

/** A region in a funnel plot: its size and value, and the lines where they are published closest to that size. */
export function funnel(lang: Language, { head, fact, denominator, inner, outer }: InFunnel): Sentence {
  const value = figure(lang, fact);
  const [narrow, wide] = [formatPercent(lang, 95), formatPercent(lang, 99.8)];
  if (lang === 'kk')
    return say`${head}: саны ${denominator}, мәні ${value}. Осындай сан үшін ішкі сызықтар (${narrow}) ${inner}, сыртқы сызықтар (${wide}) ${outer}.`;
  if (lang === 'ru')
    return say`${head}: число ${denominator}, значение ${value}. При таком числе внутренние линии (${narrow}) ${inner}, внешние (${wide}) ${outer}.`;
  return say`${head}: size ${denominator}, value ${value}. At such a size the inner lines (${narrow}) stand at ${inner}, the outer ones (${wide}) at ${outer}.`;
}

interface Planned {
  readonly name: string;
  readonly target: string;
  readonly due: string;
  readonly baseline: Fact;
  readonly actual: Fact;
  readonly verdict: ProgressVerdict;
}

/** A plan: where it began, where it leads, what was published since. */
export function plan(lang: Language, { name, target, due, baseline, actual, verdict }: Planned): Sentence {
  const [from, to] = [figure(lang, baseline), figure(lang, actual)];
  const [then, now] = [inPeriod(lang, baseline.row.period), inPeriod(lang, actual.row.period)];
  const words = progressWords(lang, verdict);
  if (lang === 'kk')
    return say`${name}: ${then} ${from}, жоспар${NBSP}– ${target}, мерзімі${NBSP}– ${due}; ${now} ${to}: ${words}.`;
  if (lang === 'ru')
    return say`${name}: ${then}${NBSP}– ${from}, ${now}${NBSP}– ${to}, план${NBSP}– ${target} (срок${NBSP}– ${due}): ${words}.`;
  return say`${name}: ${from} ${then}, plan ${target} by ${due}; ${to} ${now}: ${words}.`;
}

/** A norm of so many persons to a post, before what follows from it. */
export function norm(lang: Language, value: string, unit: string): string {
  return {
    kk: `Норма: ${value} (${unit}).`,
    ru: `Норма: ${value} (${unit}).`,
    en: `Norm: ${value} (${unit}).`,
  }[lang];
}

interface Few {
  /** A value of fewer events carries the caution. */
  readonly below: number;
  readonly indicators: number;
  readonly values: number;
}

/** The rule on few events as it is declared, and how often it bites. */
export function fewEvents(lang: Language, { below, indicators, values }: Few): string {
  const [limit, error] = [formatNumber(lang, below), formatPercent(lang, 100 / Math.sqrt(below), 0)];
  return {
    kk: `Жарияланған шек – ${limit} оқиға, көрсеткіш саны ${String(indicators)}. Қазір ескертуі бар мән саны: ${String(values)}. Оқиға саны ${limit} болса, стандарт қате – соның ${error} бөлігі.`,
    ru: `Объявлено: меньше ${limit}, показателей ${String(indicators)}. Значений с оговоркой сейчас: ${String(values)}. Если событий ${limit}, стандартная ошибка – ${error} от них.`,
    en: `Declared: below ${limit}, indicators ${String(indicators)}. Values that carry the caution at present: ${String(values)}. At ${limit} events the standard error is ${error} of them.`,
  }[lang];
}

/** How many indicators use a method. */
export function usedBy(lang: Language, count: number): string {
  return {
    kk: `Қазір осы тәсіл қолданылатын көрсеткіш саны: ${String(count)}.`,
    ru: `Показателей, где это применяется сейчас: ${String(count)}.`,
    en: `Indicators that use it at present: ${String(count)}.`,
  }[lang];
}

/** How many indicators there are of a kind. */
export function indicatorCount(lang: Language, count: number): string {
  return {
    kk: `Көрсеткіш саны: ${String(count)}.`,
    ru: `Показателей: ${String(count)}.`,
    en: `Indicators: ${String(count)}.`,
  }[lang];
}
