import type { Language } from '../domain/text.ts';

/**
 * Where something is, by area: the Kazakh locative and the Russian prepositional. A closed list of names takes its
 * cases from a table written by hand; an ending is never made by a rule. Reviewed as one list in `docs/sentences.md`.
 */
const WHERE: Readonly<Record<string, readonly [kk: string, ru: string]>> = {
  KZ: ['Қазақстанда', 'в Казахстане'],
  'KZ-10': ['Абай облысында', 'в области Абай'],
  'KZ-11': ['Ақмола облысында', 'в Акмолинской области'],
  'KZ-15': ['Ақтөбе облысында', 'в Актюбинской области'],
  'KZ-19': ['Алматы облысында', 'в Алматинской области'],
  'KZ-23': ['Атырау облысында', 'в Атырауской области'],
  'KZ-27': ['Батыс Қазақстан облысында', 'в Западно-Казахстанской области'],
  'KZ-31': ['Жамбыл облысында', 'в Жамбылской области'],
  'KZ-33': ['Жетісу облысында', 'в области Жетісу'],
  'KZ-35': ['Қарағанды облысында', 'в Карагандинской области'],
  'KZ-39': ['Қостанай облысында', 'в Костанайской области'],
  'KZ-43': ['Қызылорда облысында', 'в Кызылординской области'],
  'KZ-47': ['Маңғыстау облысында', 'в Мангистауской области'],
  'KZ-55': ['Павлодар облысында', 'в Павлодарской области'],
  'KZ-59': ['Солтүстік Қазақстан облысында', 'в Северо-Казахстанской области'],
  'KZ-61': ['Түркістан облысында', 'в Туркестанской области'],
  'KZ-62': ['Ұлытау облысында', 'в области Ұлытау'],
  'KZ-63': ['Шығыс Қазақстан облысында', 'в Восточно-Казахстанской области'],
  'KZ-71': ['Астана қаласында', 'в городе Астане'],
  'KZ-75': ['Алматы қаласында', 'в городе Алматы'],
  'KZ-79': ['Шымкент қаласында', 'в городе Шымкенте'],
  'KZ-ALM': ['Алматы облысында (2022 жылға дейін)', 'в Алматинской области (до 2022 года)'],
  'KZ-KAR': ['Қарағанды облысында (2022 жылға дейін)', 'в Карагандинской области (до 2022 года)'],
  'KZ-VOS': [
    'Шығыс Қазақстан облысында (2022 жылға дейін)',
    'в Восточно-Казахстанской области (до 2022 года)',
  ],
  'KZ-YUZ': [
    'Оңтүстік Қазақстан облысында (2018 жылға дейін)',
    'в Южно-Казахстанской области (до 2018 года)',
  ],
};

/** An area that a sentence speaks of: its code for the table of cases, its name where the table lacks it. */
export interface Placed {
  readonly area: string;
  readonly name: string;
}

/** «Жамбыл облысында», «в Жамбылской области»; an area outside the table keeps its name in the nominative. */
export function inArea(lang: Language, { area, name }: Placed): string {
  if (lang === 'en') return `in ${name}`;
  const known = WHERE[area]?.[lang === 'kk' ? 0 : 1];
  return known ?? (lang === 'kk' ? `${name} бойынша` : `(${name})`);
}

/** The same at the beginning of a sentence. */
export function inAreaFirst(lang: Language, placed: Placed): string {
  if (lang === 'ru' && !(placed.area in WHERE)) return `${placed.name}:`;
  const text = inArea(lang, placed);
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
