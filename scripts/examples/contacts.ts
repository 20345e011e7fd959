import { districtsOf, share, SHARED, text, twoDigits, type Example, type Scale } from './example.ts';
import { breakdown, madeUp } from './indicator.ts';
import { Random } from './random.ts';

/** How many contacts a year has; more than these are known to nobody. */
const YEARS = [
  [2024, 14_200],
  [2025, 17_500],
] as const;
/** Few in the holidays, most in autumn. */
const MONTHS = [8, 9, 10, 10, 9, 4, 3, 4, 11, 12, 11, 9].map((weight, i) => [i + 1, weight] as const);
const TOPICS = [
  ['family', 24],
  ['school', 21],
  ['peers', 17],
  ['bullying', 9],
  ['feelings', 19],
  ['other', 10],
] as const;

function rowOf(area: string, year: number, scale: Scale, random: Random): string[] {
  const service = random.chance(62) ? 'centre' : 'line-111';
  // Who rings a line does not say everything.
  const untold = service === 'centre' ? 3 : 35;
  const known = (value: string): string => (random.chance(untold) ? '' : value);
  const date = `${String(year)}-${twoDigits(random.pick(MONTHS))}-${twoDigits(random.between(1, 28))}`;
  const district = known(random.pick(districtsOf(area, scale)));
  const sex = known(random.chance(57) ? 'female' : 'male');
  const age = known(
    String(random.pick([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17].map((a) => [a, a - 4] as const))),
  );
  return [area, district, date, service, sex, age, random.pick(TOPICS)];
}

const DATASET = {
  ...SHARED,
  title: text(
    'Жасанды мысал: Психологиялық қолдау орталығына және «111» нөміріне өтініштер',
    'Искусственный пример: обращения в Центр психологической поддержки и на линию 111',
    'Synthetic example: contacts with the Psychological Support Centre and the 111 line',
  ),
  files: ['contacts.csv'],
  covers: { period: '2024-01/2025-12' },
  columns: {
    region: { is: 'area' },
    district: { is: 'district', empty: true },
    date: { is: 'period' },
    service: { is: 'category', values: ['centre', 'line-111'] },
    sex: { is: 'sex', empty: true },
    age: { is: 'age', from: 7, to: 17, empty: true },
    topic: { is: 'category', values: TOPICS.map(([topic]) => topic) },
  },
  tables: [
    {
      indicator: 'example-contacts',
      value: 'rows',
      periods: ['year'],
      by: [
        { all: ['area', 'service'] },
        ['sex'],
        ['age'],
        ['area', 'age'],
        ['topic'],
        ['service', 'topic'],
        ['district'],
      ],
      ages: ['7-10', '11-14', '15-17'],
    },
    { indicator: 'example-contacts', value: 'rows', periods: ['month'], by: [[], ['service']] },
  ],
};

const INDICATOR = madeUp(
  {
    name: text(
      'психологиялық көмекке өтініштер',
      'обращения за психологической помощью',
      'contacts for psychological help',
    ),
    short: text('өтініштер', 'обращения', 'contacts'),
    definition: text(
      'Балалардың Психологиялық қолдау орталығына және «111» байланыс орталығына өтініштер саны. Бір бала бірнеше рет өтініш жасауы мүмкін.',
      'Число обращений детей в Центр психологической поддержки и контакт-центр 111. Один ребёнок мог обратиться несколько раз.',
      'Number of contacts of children with the Psychological Support Centre and contact centre 111. One child may have made several.',
    ),
    rise: text(
      'Өтініш көбейсе, балалар көмекті көбірек біліп, сенетін болуы мүмкін. Бұл жағдайдың нашарлағанын білдірмейді.',
      'Рост может означать, что дети чаще знают о помощи и доверяют ей. Это не значит, что стало хуже.',
      'A rise may mean that more children know of the help and trust it. It does not mean that things are worse.',
    ),
  },
  {
    unit: 'contacts',
    age_band: '7-17',
    recorded_only: true,
    breakdowns: [
      breakdown('service', text('Қызмет', 'Служба', 'Service'), {
        centre: text(
          'Психологиялық қолдау орталығы',
          'Центр психологической поддержки',
          'Psychological Support Centre',
        ),
        'line-111': text('«111» байланыс орталығы', 'контакт-центр 111', 'contact centre 111'),
      }),
      breakdown('topic', text('Тақырып', 'Тема', 'Topic'), {
        family: text('отбасы', 'семья', 'family'),
        school: text('оқу', 'учёба', 'school'),
        peers: text('құрбылармен қарым-қатынас', 'отношения со сверстниками', 'peers'),
        bullying: text('буллинг', 'травля', 'bullying'),
        feelings: text('көңіл күй', 'переживания', 'feelings'),
        other: text('басқа', 'другое', 'other'),
      }),
    ],
  },
);

/** Contacts with help services: one row a contact, nobody is named, much is not known. */
export function contacts(scale: Scale): Example {
  const random = new Random('contacts');
  const rows = YEARS.flatMap(([year, total]) =>
    Array.from(share(total, scale.areas, scale)).flatMap(([area, own]) =>
      Array.from({ length: random.around(own, 40) }, () => rowOf(area, year, scale, random)),
    ),
  );
  return {
    id: 'example-contacts',
    dataset: DATASET,
    file: 'contacts.csv',
    header: Object.keys(DATASET.columns),
    rows,
    indicators: { 'example-contacts': INDICATOR },
  };
}
