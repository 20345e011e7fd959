import { text, type Example } from './example.ts';
import { madeUp } from './indicator.ts';

const RISE = text(
  'Өсу жолдағы қауіптің көбейгенін білдіруі мүмкін, бірақ мұнда сандар ойдан шығарылған.',
  'Рост мог бы означать, что на дорогах опаснее, но здесь числа выдуманы.',
  'A rise could mean that roads are more dangerous, but these numbers are made up.',
);
const CHILDREN = { age_band: '0-17', ages_exhaustive: true, map: false, order: true };
const RATE = {
  ...CHILDREN,
  measure: 'rate',
  unit: 'per-10000-children-0-17',
  ages_exhaustive: false,
  direction: 'lower-is-better',
};
const PARTS = {
  numerator: { indicator: 'example-injuries' },
  denominator: { indicator: 'example-children' },
};
const AGES = ['0-5', '6-11', '12-17'];

/** Indicators of the made-up injuries, in the order of the topic. */
export const INJURY_INDICATORS: Example['indicators'] = {
  'example-children': madeUp(
    {
      name: text('балалар саны', 'численность детей', 'number of children'),
      short: text('балалар', 'дети', 'children'),
      definition: text(
        'Жыл ортасындағы 0–17 жастағы балалар саны.',
        'Число детей 0–17 лет в середине года.',
        'Number of children aged 0–17 in the middle of the year.',
      ),
      rise: RISE,
    },
    { ...CHILDREN, order: false, statistics: { interval: 'none', reason: 'complete-count' } },
  ),
  'example-injuries': madeUp(
    {
      name: text(
        'жол-көлік оқиғаларында зардап шеккен балалар',
        'дети, пострадавшие в дорожных происшествиях',
        'children injured in road traffic',
      ),
      short: text('зардап шеккендер', 'пострадавшие', 'injured'),
      definition: text(
        'Бір жылда жол-көлік оқиғаларында зардап шеккен 0–17 жастағы балалар саны.',
        'Сколько детей 0–17 лет пострадали за год в дорожных происшествиях.',
        'How many children aged 0–17 were injured in road traffic in a year.',
      ),
      rise: RISE,
    },
    {
      ...CHILDREN,
      direction: 'lower-is-better',
      statistics: { interval: 'none', reason: 'complete-count' },
      related: ['example-children'],
    },
  ),
  'example-injuries-rate': madeUp(
    {
      name: text(
        'зардап шеккен балалар деңгейі',
        'уровень детского дорожного травматизма',
        'rate of children injured in road traffic',
      ),
      short: text('деңгейі', 'уровень', 'rate'),
      definition: text(
        'Зардап шеккен балалар, 10 000 балаға шаққанда.',
        'Пострадавшие дети на 10 000 детей.',
        'Injured children per 10,000 children.',
      ),
      rise: RISE,
    },
    {
      ...RATE,
      map: true,
      classes: [4, 6, 8],
      statistics: { interval: 'rate', compare: true, few_events: 20, funnel: true, trend: true },
      computed: { parent: 'example-injuries', ...PARTS, per: 10_000 },
      related: ['example-injuries'],
    },
  ),
  'example-injuries-standardised-rate': madeUp(
    {
      name: text('жас құрамы ескерілген деңгей', 'уровень с поправкой на возраст', 'age-standardised rate'),
      short: text('жасқа сай деңгей', 'с поправкой на возраст', 'standardised'),
      definition: text(
        'Әр өңірде балалардың жас құрамы елдегідей болса, 10 000 балаға шаққандағы деңгей осындай болар еді.',
        'Каким был бы уровень на 10 000 детей, если бы возрастной состав был как по стране.',
        'What the rate per 10,000 children would be if each region had the ages of the country.',
      ),
      rise: RISE,
    },
    {
      ...RATE,
      statistics: { interval: 'dobson', compare: true, few_events: 20 },
      computed: {
        parent: 'example-injuries',
        ...PARTS,
        per: 10_000,
        standard: { method: 'direct', ages: AGES, period: '2025' },
      },
      related: ['example-injuries-rate'],
    },
  ),
  'example-injuries-ratio': madeUp(
    {
      name: text('күтілген санға қатынасы', 'отношение к ожидаемому числу', 'ratio to the expected number'),
      short: text('күтілгенге қатынасы', 'к ожидаемому', 'to expected'),
      definition: text(
        'Зардап шеккендердің саны ел деңгейіндегі әр жастың деңгейі бойынша күтілген саннан неше есе көп не аз екені; 1 – дәл күтілгендей.',
        'Во сколько раз число пострадавших больше или меньше ожидаемого при уровнях страны в каждом возрасте; 1 – как ожидалось.',
        'How many times the number of injured is that expected at the country’s rates of each age; 1 is as expected.',
      ),
      rise: RISE,
    },
    {
      ...RATE,
      unit: 'times-expected',
      statistics: { interval: 'rate', compare: true, few_events: 20 },
      computed: {
        parent: 'example-injuries',
        ...PARTS,
        per: 1,
        standard: { method: 'indirect', ages: AGES },
      },
      related: ['example-injuries-rate'],
    },
  ),
};
