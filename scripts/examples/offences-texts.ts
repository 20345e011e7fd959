import type { Text } from '../../src/domain/text.ts';
import { text, type Example } from './example.ts';
import { breakdown, madeUp } from './indicator.ts';

/** Kinds of offences, how many of a hundred each is, and its name. Nothing more painful is made up. */
export const KINDS: readonly (readonly [id: string, weight: number, name: Text])[] = [
  ['theft', 49, text('ұрлық', 'кража', 'theft')],
  ['robbery', 14, text('тонау', 'грабёж', 'robbery')],
  ['hooliganism', 13, text('бұзақылық', 'хулиганство', 'hooliganism')],
  ['fraud', 8, text('алаяқтық', 'мошенничество', 'fraud')],
  ['other', 16, text('басқа', 'другое', 'other')],
];

const RISE = text(
  'Тіркелгендер көбейсе, анықтау жақсарған немесе жағдай өзгерген болуы мүмкін: бұл сан екеуін ажыратпайды.',
  'Рост может означать и лучшее выявление, и изменение положения: число их не различает.',
  'A rise may mean better detection or a real change: the number does not tell them apart.',
);
const COMMON = { age_band: '14-17', recorded_only: true };
const caveats = ['example-synthetic', 'recorded-not-happened'];

/** Indicators of the made-up offences by minors, in the order of the topic. */
export const OFFENCE_INDICATORS: Example['indicators'] = {
  'example-offences': madeUp(
    {
      name: text(
        'кәмелетке толмағандар жасаған құқық бұзушылықтар',
        'правонарушения, совершённые несовершеннолетними',
        'offences by minors',
      ),
      short: text('құқық бұзушылықтар', 'правонарушения', 'offences'),
      definition: text(
        '14–17 жастағы балалар жасаған құқық бұзушылықтар саны. Бір бала бірнешеуін жасауы мүмкін. Тек 2022 жылғы жиындар жарияланған сандарға тең.',
        'Число правонарушений, совершённых детьми 14–17 лет. Один ребёнок мог совершить несколько. Лишь итоги 2022 года равны опубликованным.',
        'Number of offences committed by children aged 14–17. One child may have committed several. Only the totals of 2022 equal published ones.',
      ),
      rise: RISE,
    },
    {
      ...COMMON,
      caveats,
      unit: 'offences',
      ages_exhaustive: true,
      map: true,
      order: true,
      classes: [75, 100, 150],
      breakdowns: [
        breakdown(
          'kind',
          text('Түрі', 'Вид', 'Kind'),
          Object.fromEntries(KINDS.map(([id, , name]) => [id, name])),
        ),
      ],
      related: ['example-offenders', 'offences-by-minors'],
    },
  ),
  'example-offences-in-education': madeUp(
    {
      name: text(
        'оқитын балалар жасаған құқық бұзушылықтар',
        'правонарушения, совершённые учащимися',
        'offences by children in education',
      ),
      short: text('оқитындар', 'учащиеся', 'in education'),
      definition: text(
        'Мектепте немесе колледжде оқитын балалар жасаған құқық бұзушылықтар саны.',
        'Число правонарушений, совершённых учащимися школ и колледжей.',
        'Number of offences by children who study at a school or college.',
      ),
      rise: RISE,
    },
    {
      ...COMMON,
      caveats,
      unit: 'offences',
      ages_exhaustive: true,
      part_of: { indicator: 'example-offences', split: 'in-education' },
      related: ['example-offences'],
    },
  ),
  'example-offences-repeat': madeUp(
    {
      name: text(
        'бұрын да құқық бұзған балалар жасағандары',
        'правонарушения тех, кто совершал их и раньше',
        'offences by children who had offended before',
      ),
      short: text('қайталағандар', 'повторно', 'repeat'),
      definition: text(
        'Бұрын да құқық бұзған балалар жасаған құқық бұзушылықтар саны.',
        'Число правонарушений, совершённых детьми, которые совершали их и раньше.',
        'Number of offences by children who had offended before.',
      ),
      rise: RISE,
    },
    {
      ...COMMON,
      caveats,
      unit: 'offences',
      part_of: { indicator: 'example-offences', split: 'repeat' },
      related: ['example-offences'],
    },
  ),
  'example-offenders': madeUp(
    {
      name: text(
        'құқық бұзған кәмелетке толмағандар',
        'несовершеннолетние, совершившие правонарушения',
        'minors who offended',
      ),
      short: text('құқық бұзғандар', 'совершившие', 'offenders'),
      definition: text(
        'Құқық бұзған 14–17 жастағы балалар саны: әр бала жылына бір рет саналады.',
        'Сколько детей 14–17 лет совершили правонарушения: каждый ребёнок считается один раз в год.',
        'How many children aged 14–17 offended: each child counts once a year.',
      ),
      rise: RISE,
    },
    { ...COMMON, caveats, ages_exhaustive: true, related: ['example-offences', 'offenders'] },
  ),
};
