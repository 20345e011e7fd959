import type { Language } from '../../domain/text.ts';
import { formatNumber, formatPercent, NBSP } from '../number.ts';

/** A number with its limits. */
export interface Limited {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

type Pair<T> = readonly [T, T];

function both<T>([one, other]: Pair<T>, write: (value: T) => string): Pair<string> {
  return [write(one), write(other)];
}

function counts(lang: Language, pair: Pair<number>): Pair<string> {
  return both(pair, (count) => formatNumber(lang, count));
}

function range(lang: Language, { lower, upper }: Limited, decimals: number): string {
  return `${formatNumber(lang, lower, decimals)}–${formatNumber(lang, upper, decimals)}`;
}

/** Two ages in a region; `weights` are their people in the country. */
export interface DirectExample extends Limited {
  readonly counts: Pair<number>;
  readonly people: Pair<number>;
  readonly weights: Pair<number>;
  readonly per: number;
  /** The rate without regard to ages. */
  readonly crude: number;
}

/** A rate at the ages of the country, beside the one that was. */
export function direct(lang: Language, example: DirectExample): string {
  const [a, b] = counts(lang, example.counts);
  const [m, n] = counts(lang, example.people);
  const [per, level] = [formatNumber(lang, example.per), formatPercent(lang, 95)];
  const [crude, value] = both([example.crude, example.estimate], (one) => formatNumber(lang, one, 1));
  const limits = range(lang, example, 1);
  return {
    kk: `Елде екі жастың адамы тең. Өңірде бірінші жаста адам саны ${m}, оқиға саны ${a}; екінші жаста адам саны ${n}, оқиға саны ${b}. Жас ескерілмесе, деңгейі ${crude} (${per} адамға шаққанда); елдегі жас құрамымен ${value}, ${level} аралығы ${limits}.`,
    ru: `В стране людей двух возрастов поровну. В регионе людей первого возраста ${m}, событий ${a}; второго – людей ${n}, событий ${b}. Без учёта возраста уровень ${crude} на ${per}; с возрастами страны ${value}, интервал ${level} – ${limits}.`,
    en: `In the country two ages have equally many people. In the region the first has ${m} people and ${a} events, the second ${n} people and ${b} events. Without regard to age the rate is ${crude} per ${per}; at the ages of the country ${value}, ${level} interval ${limits}.`,
  }[lang];
}

/** People of two ages in a region, and the country's rates of these ages. */
export interface IndirectExample extends Limited {
  readonly people: Pair<number>;
  readonly rates: Pair<number>;
  readonly per: number;
  readonly expected: number;
  readonly observed: number;
}

/** Events observed beside those expected; the interval holds 1. */
export function indirect(lang: Language, example: IndirectExample): string {
  const [m, n] = counts(lang, example.people);
  const [r, s] = counts(lang, example.rates);
  const [per, level] = [formatNumber(lang, example.per), formatPercent(lang, 95)];
  const [expected, observed] = [formatNumber(lang, example.expected), formatNumber(lang, example.observed)];
  const [ratio, limits] = [formatNumber(lang, example.estimate, 2), range(lang, example, 2)];
  return {
    kk: `Өңірде екі жастағы адам саны ${m} және ${n}; сол жастардың елдегі деңгейі ${r} және ${s} (${per} адамға шаққанда). Күтілгені ${expected}, болғаны ${observed}: қатынасы ${ratio}, ${level} аралығы ${limits}. Аралықта 1 бар: айырма кездейсоқ болуы мүмкін.`,
    ru: `В регионе людей двух возрастов ${m} и ${n}; уровни этих возрастов по стране ${r} и ${s} на ${per}. Ожидалось ${expected}, было ${observed}: отношение ${ratio}, интервал ${level} – ${limits}. В нём есть 1: разница может быть случайной.`,
    en: `In the region two ages have ${m} and ${n} people; their rates in the country are ${r} and ${s} per ${per}. Expected ${expected}, observed ${observed}: ratio ${ratio}, ${level} interval ${limits}. It holds 1: the difference may be chance.`,
  }[lang];
}

/** Two shares of wholes of one size, as parts of 1. */
export interface SharesExample {
  readonly counts: Pair<number>;
  readonly size: number;
  readonly shares: Pair<Limited>;
  readonly difference: Limited;
}

function inPercent({ estimate, lower, upper }: Limited): Limited {
  return { estimate: estimate * 100, lower: lower * 100, upper: upper * 100 };
}

/** Two intervals that overlap although the difference is more than chance. */
export function shares(lang: Language, example: SharesExample): string {
  const [a, b] = counts(lang, example.counts);
  const size = formatNumber(lang, example.size);
  const [one, other] = both(
    example.shares,
    (part) => `${formatPercent(lang, part.estimate * 100, 1)} (${range(lang, inPercent(part), 1)})`,
  );
  const difference = inPercent(example.difference);
  const [points, limits] = [formatNumber(lang, difference.estimate, 1), range(lang, difference, 1)];
  return {
    kk: `Екі өңірде бүтін саны ${size}, бөлігі ${a} және ${b}: үлестері ${one} және ${other}. Аралықтар қабаттасады, бірақ айырма ${points} пайыздық тармақ, оның аралығы ${limits}: кездейсоқтықтан үлкен.`,
    ru: `В двух регионах целое по ${size}, часть ${a} и ${b}: доли ${one} и ${other}. Интервалы пересекаются, но разница в процентных пунктах – ${points}, её интервал ${limits}: больше случайной.`,
    en: `Parts of ${a} and ${b} in wholes of ${size} each: shares of ${one} and ${other}. The intervals overlap, and yet the difference of ${points} percentage points has the interval ${limits}: more than chance.`,
  }[lang];
}

/** Events among equally many people. */
export interface RatesExample {
  readonly counts: Pair<number>;
  readonly size: number;
  readonly ratio: Limited;
}

/** Two rates that may be equal: the interval of their ratio holds 1. */
export function rates(lang: Language, { counts: events, size, ratio }: RatesExample): string {
  const [a, b] = counts(lang, events);
  const [people, level] = [formatNumber(lang, size), formatPercent(lang, 95)];
  const [value, limits] = [formatNumber(lang, ratio.estimate, 2), range(lang, ratio, 2)];
  return {
    kk: `Екі өңірде адам саны ${people}, оқиға саны ${a} және ${b}: қатынасы ${value}, ${level} аралығы ${limits}. Аралықта 1 бар: айырма кездейсоқ болуы мүмкін.`,
    ru: `В двух регионах людей по ${people}, событий ${a} и ${b}: отношение ${value}, интервал ${level} – ${limits}. В нём есть 1: разница может быть случайной.`,
    en: `${a} and ${b} events among ${people} people each: ratio ${value}, ${level} interval ${limits}. It holds 1: the difference may be chance.`,
  }[lang];
}

/** Events of years with equally many people. */
export interface TrendExample {
  readonly counts: readonly number[];
  readonly chiSquared: number;
}

/** A series that rises, and one that only seems to: its last year alone stands out. */
export function trends(lang: Language, size: number, rising: TrendExample, lone: TrendExample): string {
  const people = formatNumber(lang, size);
  const series = [rising, lone] as const;
  const [a, b] = both(series, (one) => one.counts.map((count) => formatNumber(lang, count)).join(', '));
  const [x, y] = both(series, ({ chiSquared }) => formatNumber(lang, chiSquared, 1));
  return {
    kk: `Алты жыл, жылына адам саны ${people}. Оқиға саны ${a}: X²${NBSP}=${NBSP}${x}, кез келген бір жылды алып тастағанда да өсу үрдісі бар. Оқиға саны ${b}: X²${NBSP}=${NBSP}${y}, бірақ соңғы жылсыз ештеңе қалмайды, сондықтан айқын үрдіс жоқ.`,
    ru: `Шесть лет, людей в каждом ${people}. Событий ${a}: X²${NBSP}=${NBSP}${x}, рост, и без любого одного года тоже. Событий ${b}: X²${NBSP}=${NBSP}${y}, но без последнего года не остаётся ничего, поэтому ясной тенденции нет.`,
    en: `Six years with ${people} people each. Events ${a}: X²${NBSP}=${NBSP}${x}, a rise, and also without any one year. Events ${b}: X²${NBSP}=${NBSP}${y}, but nothing is left without the last year, so there is no clear trend.`,
  }[lang];
}
