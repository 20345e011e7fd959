import type { Language } from '../domain/text.ts';

/** Names of the months as they stand alone: «наурыз», «март», “March”. */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Kazakh «in March» is a closed list of twelve words: no suffix is glued by program. */
export const MONTHS_KK_LOCATIVE = [
  'қаңтарда',
  'ақпанда',
  'наурызда',
  'сәуірде',
  'мамырда',
  'маусымда',
  'шілдеде',
  'тамызда',
  'қыркүйекте',
  'қазанда',
  'қарашада',
  'желтоқсанда',
] as const;

/** Russian «5 марта». */
export const MONTHS_RU_GENITIVE = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** Russian «в марте». */
export const MONTHS_RU_PREPOSITIONAL = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
] as const;

const SHORT_RU = [
  'янв.',
  'фев.',
  'март',
  'апр.',
  'май',
  'июнь',
  'июль',
  'авг.',
  'сен.',
  'окт.',
  'ноя.',
  'дек.',
];

/** The word for month 1–12 from one of the lists above. */
export function monthOf(list: readonly string[], month: number): string {
  const word = list[month - 1];
  if (word === undefined) throw new RangeError(`There is no month ${String(month)}.`);
  return word;
}

/** A month as heads of tables write it: «қаңтар», «янв.», “Jan”. */
export function shortMonth(lang: Language, month: number): string {
  if (lang === 'ru') return monthOf(SHORT_RU, month);
  const whole = monthOf(MONTHS[lang], month);
  return lang === 'en' ? whole.slice(0, 3) : whole;
}
