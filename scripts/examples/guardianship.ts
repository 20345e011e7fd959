import { districtsOf, share, SHARED, text, twoDigits, type Example, type Scale } from './example.ts';
import { breakdown, madeUp } from './indicator.ts';
import { Random } from './random.ts';

const YEARS = [
  [2023, 3_900],
  [2024, 3_700],
  [2025, 3_600],
] as const;
/** Guardianship ends and trusteeship begins with the fourteenth birthday. */
const TRUSTEESHIP_FROM = 14;

function formOf(age: number, random: Random): string {
  if (random.chance(9)) return 'foster';
  if (random.chance(4)) return 'foster-family';
  return age < TRUSTEESHIP_FROM ? 'guardianship' : 'trusteeship';
}

function rowOf(area: string, year: number, scale: Scale, random: Random): string[] {
  const date = `${String(year)}-${twoDigits(random.between(1, 12))}-${twoDigits(random.between(1, 28))}`;
  const age = random.between(0, 17);
  const sex = random.chance(52) ? 'male' : 'female';
  return [area, random.pick(districtsOf(area, scale)), date, sex, String(age), formOf(age, random)];
}

const DATASET = {
  ...SHARED,
  title: text(
    'Жасанды мысал: қорғаншылық және қамқоршылық істері',
    'Искусственный пример: дела опеки и попечительства',
    'Synthetic example: guardianship cases',
  ),
  files: ['guardianship.csv'],
  covers: { period: '2023-01/2025-12' },
  columns: {
    region: { is: 'area' },
    district: { is: 'district' },
    date: { is: 'period' },
    sex: { is: 'sex' },
    age: { is: 'age', from: 0, to: 17 },
    form: { is: 'category', values: ['guardianship', 'trusteeship', 'foster', 'foster-family'] },
  },
  impossible: [
    { form: 'guardianship', age: '14-17' },
    { form: 'trusteeship', age: '0-13' },
  ],
  tables: [
    {
      indicator: 'example-guardianship',
      value: 'rows',
      periods: ['year'],
      by: [
        { all: ['area', 'sex'] },
        ['age'],
        ['area', 'age'],
        ['form'],
        ['area', 'form'],
        ['age', 'form'],
        ['district'],
      ],
      ages: ['0-6', '7-13', '14-17'],
    },
  ],
};

const INDICATOR = madeUp(
  {
    name: text(
      'қорғаншылық және қамқоршылық бойынша жаңа істер',
      'новые дела опеки и попечительства',
      'new guardianship cases',
    ),
    short: text('қорғаншылық істері', 'дела опеки', 'guardianship'),
    definition: text(
      'Жыл ішінде қорғаншылыққа, қамқоршылыққа, патронатқа немесе қабылдаушы отбасына берілген балалар саны. Әр бала бір рет саналады.',
      'Сколько детей за год переданы под опеку, попечительство, на патронат или в приёмную семью. Каждый ребёнок считается один раз.',
      'How many children were placed under guardianship, trusteeship, in foster care or a foster family in the year. Each child counts once.',
    ),
    rise: text(
      'Өсу де, азаю да өздігінен жақсы немесе жаман емес.',
      'Ни рост, ни снижение сами по себе не хороши и не плохи.',
      'Neither a rise nor a fall is good or bad in itself.',
    ),
  },
  {
    age_band: '0-17',
    ages_exhaustive: true,
    breakdowns: [
      breakdown('form', text('Түрі', 'Форма', 'Form'), {
        guardianship: text('қорғаншылық (14 жасқа дейін)', 'опека (до 14 лет)', 'guardianship (under 14)'),
        trusteeship: text('қамқоршылық (14 жастан)', 'попечительство (с 14 лет)', 'trusteeship (from 14)'),
        foster: text('патронат', 'патронат', 'foster care'),
        'foster-family': text('қабылдаушы отбасы', 'приёмная семья', 'foster family'),
      }),
    ],
  },
);

/** Guardianship: one row a child placed in the year. */
export function guardianship(scale: Scale): Example {
  const random = new Random('guardianship');
  const rows = YEARS.flatMap(([year, total]) =>
    Array.from(share(total, scale.areas, scale)).flatMap(([area, own]) =>
      Array.from({ length: random.around(own, 20) }, () => rowOf(area, year, scale, random)),
    ),
  );
  return {
    id: 'example-guardianship',
    dataset: DATASET,
    file: 'guardianship.csv',
    header: Object.keys(DATASET.columns),
    rows,
    indicators: { 'example-guardianship': INDICATOR },
  };
}
