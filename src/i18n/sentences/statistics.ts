import type { ProgressVerdict, TrendVerdict } from '../../domain/statistics.ts';
import type { Language } from '../../domain/text.ts';
import { formatNumber, formatPercent, NBSP } from '../number.ts';
import { formatSpan, inPeriod } from '../period.ts';
import { plural, regionCount } from '../plural.ts';
import { figure, say, type Fact, type Sentence } from './sentence.ts';

/** Where a region stands to the country. */
export type Standing = 'above' | 'similar' | 'below';

type Standings = Readonly<Record<Standing, number>>;

/** Message of dots with intervals: how many regions can be told apart from the country, and how many cannot. */
export function standings(lang: Language, { above, similar, below }: Standings): string {
  const [a, s, b] = [above, similar, below].map((count) => regionCount(lang, count));
  if (above + below === 0) {
    return {
      kk: `Ешбір өңірдің ел деңгейінен айырмасы кездейсоқтықтан аспайды`,
      ru: 'Ни один регион не отличается от страны больше, чем допускает случай',
      en: 'No region differs from the country by more than chance allows',
    }[lang];
  }
  const parts = {
    kk: [
      `ел деңгейінен жоғары${NBSP}– ${a ?? ''}`,
      `төмен${NBSP}– ${b ?? ''}`,
      `айырмасы білінбейді${NBSP}– ${s ?? ''}`,
    ],
    ru: [
      `выше страны${NBSP}– ${a ?? ''}`,
      `ниже${NBSP}– ${b ?? ''}`,
      `разницы не различить${NBSP}– ${s ?? ''}`,
    ],
    en: [`${a ?? ''} above the country`, `${b ?? ''} below`, `${s ?? ''} not told apart from it`],
  }[lang];
  const shown = parts.filter((_, i) => [above, below, similar][i] !== 0).join(', ');
  return shown.charAt(0).toLocaleUpperCase() + shown.slice(1);
}

/** The verdict of one region in words: the comparison is named, and chance with it. */
export function standing(lang: Language, where: Standing): string {
  return {
    kk: {
      above: 'жалпы ел деңгейінен жоғары, айырма кездейсоқтықтан үлкен',
      similar: 'жалпы елден айырмасы кездейсоқ болуы мүмкін',
      below: 'жалпы ел деңгейінен төмен, айырма кездейсоқтықтан үлкен',
    },
    ru: {
      above: 'выше, чем по стране в целом, и разница больше случайной',
      similar: 'разница со страной в целом может быть случайной',
      below: 'ниже, чем по стране в целом, и разница больше случайной',
    },
    en: {
      above: 'higher than the country as a whole, and the difference is more than chance',
      similar: 'the difference from the country as a whole may be chance',
      below: 'lower than the country as a whole, and the difference is more than chance',
    },
  }[lang][where];
}

/** Below dots that are compared with nothing: what the bar means. */
export function barKey(lang: Language): string {
  const level = formatPercent(lang, 95);
  return {
    kk: `Жолақ – әр өңірдің жеке алынған ${level} аралығы.`,
    ru: `Полоса – интервал ${level} для каждого региона отдельно.`,
    en: `The bar is the ${level} interval of each region by itself.`,
  }[lang];
}

/** Below the dots: what bar and line mean, and what puts a region into a group. */
export function intervalKey(lang: Language, areas: number): string {
  const regions = regionCount(lang, areas);
  const level = formatPercent(lang, 95);
  if (lang === 'kk')
    return `Жолақ – әр өңірдің жеке алынған ${level} аралығы. Жіңішке сызық ${regions} бірден салыстырылатынын ескереді: өңір сызығы ел деңгейіне тимесе ғана жоғары не төмен топқа кіреді. Топ ішіндегі рет – әліпби бойынша.`;
  if (lang === 'ru')
    return `Полоса – интервал ${level} для каждого региона отдельно. Тонкая линия учитывает, что сравниваются сразу ${regions}: в группу «выше» или «ниже» регион попадает, только если его линия не касается уровня страны. Внутри групп порядок алфавитный.`;
  return `The bar is the ${level} interval of each region by itself. The thin line allows for ${regions} being compared at once: a region stands above or below only where its line does not touch that of the country. Within a group the order is alphabetical.`;
}

/** Below a funnel plot: what the lines mean. */
export function funnelKey(lang: Language, outside: number, count: number): string {
  const [outer, inner] = [formatPercent(lang, 99.8), formatPercent(lang, 95)];
  const regions = regionCount(lang, count);
  if (lang === 'kk')
    return `Барлық өңірдің шын деңгейі елдегідей болса, нүктелердің ${inner} бөлігі ішкі сызықтардың, ${outer} бөлігі сыртқы сызықтардың арасында жатар еді. Сан аз болған сайын шашырау көбірек. ${regions} ішінде сыртқы сызықтардан тыс жатқаны: ${String(outside)}.`;
  if (lang === 'ru')
    return `Если бы истинный уровень всех регионов был как по стране, ${inner} точек лежали бы между внутренними линиями и ${outer} – между внешними. Чем меньше числа, тем шире разброс. За внешними линиями: ${String(outside)} из ${String(count)}.`;
  return `If the true level of every region were that of the country, ${inner} of the dots would lie between the inner lines and ${outer} between the outer ones. The smaller the numbers, the wider the scatter. Beyond the outer lines: ${String(outside)} of ${regions}.`;
}

const TREND: Readonly<Record<Language, Readonly<Record<Exclude<TrendVerdict, 'too-few-points'>, string>>>> = {
  kk: { rising: 'өсу үрдісі бар', falling: 'төмендеу үрдісі бар', 'no-clear-trend': 'айқын үрдіс жоқ' },
  ru: { rising: 'заметен рост', falling: 'заметно снижение', 'no-clear-trend': 'ясной тенденции нет' },
  en: { rising: 'a rising trend', falling: 'a falling trend', 'no-clear-trend': 'no clear trend' },
};

interface Tested {
  readonly verdict: TrendVerdict;
  readonly from: string;
  readonly to: string;
  readonly points: number;
}

/** «Қазақстан, 2018–2025: айқын үрдіс жоқ»: a test for a trend in words; with few points, that none was made. */
export function trend(lang: Language, name: string, { verdict, from, to, points }: Tested): string {
  const span = formatSpan(lang, from, to);
  const years = plural(lang, points, { kk: 'жыл', ru: ['год', 'года', 'лет'], en: ['year', 'years'] });
  if (verdict !== 'too-few-points') return `${name}, ${span}: ${TREND[lang][verdict]}`;
  const count = `${String(points)}${NBSP}${years}`;
  const words = {
    kk: `үрдіс туралы айтуға ерте (${count}, кемінде 5 керек)`,
    ru: `о тенденции говорить рано (${count}, нужно не меньше 5)`,
    en: `too early to speak of a trend (${count}, at least 5 are needed)`,
  }[lang];
  return `${name}, ${span}: ${words}`;
}

/** What became of a plan, by a rule that was declared before. */
export function progressWords(lang: Language, verdict: ProgressVerdict | null): string {
  return {
    kk: {
      met: 'орындалды',
      'on-track': 'жоспардың тура жолынан қалып отырған жоқ',
      'off-track': 'жоспардың тура жолынан артта',
      missed: 'мерзімінде орындалмады',
      'too-early': 'баға беруге ерте',
      none: 'жоспар айтылғаннан бері сан жарияланбаған',
    },
    ru: {
      met: 'выполнен',
      'on-track': 'не отстаёт от прямого пути к плану',
      'off-track': 'отстаёт от прямого пути к плану',
      missed: 'к сроку не выполнен',
      'too-early': 'судить рано',
      none: 'с тех пор, как объявлен план, числа не опубликовано',
    },
    en: {
      met: 'met',
      'on-track': 'not behind the straight path to the plan',
      'off-track': 'behind the straight path to the plan',
      missed: 'missed',
      'too-early': 'too early to tell',
      none: 'no figure has been published since the plan was stated',
    },
  }[lang][verdict ?? 'none'];
}

/** How many posts a norm still lacks: who is served and who is in post are published figures, the rest is division. */
export function neededPosts(lang: Language, needed: number, served: Fact, actual: Fact): Sentence {
  const [people, inPost] = [figure(lang, served), figure(lang, actual)];
  const [then, now] = [inPeriod(lang, served.row.period), inPeriod(lang, actual.row.period)];
  const count = formatNumber(lang, needed);
  if (lang === 'kk')
    return say`Бала саны ${then} ${people}, маман саны ${now} ${inPost}: норма бойынша тағы ${count} маман керек.`;
  if (lang === 'ru')
    return say`Детей ${then}${NBSP}– ${people}, специалистов ${now}${NBSP}– ${inPost}: по норме не хватает ${count}.`;
  return say`Children ${then}: ${people}; specialists ${now}: ${inPost}. By the norm ${count} more are needed.`;
}
