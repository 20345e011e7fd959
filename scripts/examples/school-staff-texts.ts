import { text, type Example } from './example.ts';
import { breakdown, madeUp, NO_CHILDREN } from './indicator.ts';

const STAFF_RISE = text(
  'Маман көп болса, көмек балаға жақындайды.',
  'Чем больше специалистов, тем ближе помощь ребёнку.',
  'More specialists bring help closer to a child.',
);
const SIZE_RISE = text(
  'Өсу де, азаю да өздігінен жақсы немесе жаман емес.',
  'Ни рост, ни снижение сами по себе не хороши и не плохи.',
  'Neither a rise nor a fall is good or bad in itself.',
);
const POSTS = { unit: 'posts', disclosure: NO_CHILDREN };
const quotient = (parent: string, numerator: string, denominator: string, per: number): object => ({
  computed: { parent, numerator: { indicator: numerator }, denominator: { indicator: denominator }, per },
});

/** Indicators of the made-up support staff of schools, in the order of the topic. */
export const SCHOOL_STAFF_INDICATORS: Example['indicators'] = {
  'example-schools': madeUp(
    {
      name: text('мектептер саны', 'число школ', 'schools'),
      short: text('мектептер', 'школы', 'schools'),
      definition: text(
        'Оқу жылындағы мектептер саны: педагог-психологы бар және жоқ мектептер бөлек.',
        'Число школ в учебном году: отдельно те, где педагог-психолог есть, и те, где его нет.',
        'Number of schools in the school year, those with and without an educational psychologist apart.',
      ),
      rise: SIZE_RISE,
    },
    {
      unit: 'schools',
      disclosure: NO_CHILDREN,
      breakdowns: [
        breakdown('psychologist', text('Педагог-психолог', 'Педагог-психолог', 'Educational psychologist'), {
          yes: text('бар', 'есть', 'at work'),
          no: text('жоқ', 'нет', 'none'),
        }),
      ],
      related: ['example-psychologists'],
    },
  ),
  'example-pupils': madeUp(
    {
      name: text('оқушылар саны', 'число учащихся', 'pupils'),
      short: text('оқушылар', 'учащиеся', 'pupils'),
      definition: text(
        'Оқу жылындағы оқушылар саны.',
        'Число учащихся в учебном году.',
        'Number of pupils in the school year.',
      ),
      rise: SIZE_RISE,
    },
    { age_band: 'not-stated', related: ['example-schools'] },
  ),
  'example-pupils-per-psychologist': madeUp(
    {
      name: text(
        'бір педагог-психологқа шаққандағы оқушы саны',
        'учащихся на одного педагога-психолога',
        'pupils per educational psychologist',
      ),
      short: text('бір психологқа оқушы', 'учащихся на психолога', 'pupils per psychologist'),
      definition: text(
        'Оқушылар санының жұмыс істейтін педагог-психологтар санына қатынасы.',
        'Отношение числа учащихся к числу работающих педагогов-психологов.',
        'The number of pupils divided by the number of educational psychologists at work.',
      ),
      rise: text(
        'Бір маманға көп оқушыдан келсе, әр балаға аз уақыт қалады.',
        'Чем больше учащихся на специалиста, тем меньше времени на каждого.',
        'The more pupils there are to a specialist, the less time is left for each.',
      ),
    },
    {
      measure: 'rate',
      unit: 'pupils-per-psychologist',
      age_band: 'not-stated',
      direction: 'lower-is-better',
      disclosure: NO_CHILDREN,
      ...quotient('example-pupils', 'example-pupils', 'example-psychologists', 1),
    },
  ),
  'example-psychologist-posts': madeUp(
    {
      name: text(
        'педагог-психологтардың штат бірліктері',
        'штатные единицы педагогов-психологов',
        'posts of educational psychologists',
      ),
      short: text('психолог бірліктері', 'единицы психологов', 'psychologist posts'),
      definition: text(
        'Мектептердегі педагог-психологтардың штат бірліктері, бос орындар да кіреді.',
        'Штатные единицы педагогов-психологов в школах, включая вакантные.',
        'Posts of educational psychologists in schools, vacant ones included.',
      ),
      rise: STAFF_RISE,
    },
    { ...POSTS, related: ['example-psychologists'] },
  ),
  'example-psychologists': madeUp(
    {
      name: text(
        'жұмыс істейтін педагог-психологтар',
        'работающие педагоги-психологи',
        'educational psychologists at work',
      ),
      short: text('педагог-психологтар', 'педагоги-психологи', 'psychologists'),
      definition: text(
        'Педагог-психологтардың толтырылған штат бірліктері.',
        'Занятые штатные единицы педагогов-психологов.',
        'Filled posts of educational psychologists.',
      ),
      rise: STAFF_RISE,
    },
    { ...POSTS, direction: 'higher-is-better', related: ['example-psychologist-posts', 'example-schools'] },
  ),
  'example-psychologists-share': madeUp(
    {
      name: text(
        'педагог-психологтардың толтырылған бірліктерінің үлесі',
        'доля занятых единиц педагогов-психологов',
        'share of filled posts of educational psychologists',
      ),
      short: text('толтырылған бірліктер', 'занятые единицы', 'posts filled'),
      definition: text(
        'Педагог-психологтардың барлық штат бірліктері ішінде толтырылғандарының үлесі.',
        'Доля занятых среди всех штатных единиц педагогов-психологов.',
        'Filled posts as a share of all posts of educational psychologists.',
      ),
      rise: STAFF_RISE,
    },
    {
      measure: 'share',
      unit: 'percent',
      direction: 'higher-is-better',
      disclosure: NO_CHILDREN,
      map: true,
      order: true,
      classes: [75, 80, 85],
      ...quotient('example-psychologists', 'example-psychologists', 'example-psychologist-posts', 100),
    },
  ),
  'example-pedagogue-posts': madeUp(
    {
      name: text(
        'әлеуметтік педагогтердің штат бірліктері',
        'штатные единицы социальных педагогов',
        'posts of social pedagogues',
      ),
      short: text('әлеуметтік педагог бірліктері', 'единицы соцпедагогов', 'social pedagogue posts'),
      definition: text(
        'Мектептердегі әлеуметтік педагогтердің штат бірліктері, бос орындар да кіреді.',
        'Штатные единицы социальных педагогов в школах, включая вакантные.',
        'Posts of social pedagogues in schools, vacant ones included.',
      ),
      rise: STAFF_RISE,
    },
    { ...POSTS, related: ['example-pedagogues'] },
  ),
  'example-pedagogues': madeUp(
    {
      name: text(
        'жұмыс істейтін әлеуметтік педагогтер',
        'работающие социальные педагоги',
        'social pedagogues at work',
      ),
      short: text('әлеуметтік педагогтер', 'социальные педагоги', 'social pedagogues'),
      definition: text(
        'Әлеуметтік педагогтердің толтырылған штат бірліктері.',
        'Занятые штатные единицы социальных педагогов.',
        'Filled posts of social pedagogues.',
      ),
      rise: STAFF_RISE,
    },
    { ...POSTS, direction: 'higher-is-better', related: ['example-pedagogue-posts'] },
  ),
  'example-staff-trained': madeUp(
    {
      name: text(
        'біліктілігін арттырған психологтар мен әлеуметтік педагогтер',
        'психологи и социальные педагоги, повысившие квалификацию',
        'psychologists and social pedagogues trained',
      ),
      short: text('біліктілігін арттырғандар', 'повысили квалификацию', 'staff trained'),
      definition: text(
        'Оқу жылында біліктілігін арттырған педагог-психологтар мен әлеуметтік педагогтер саны.',
        'Сколько педагогов-психологов и социальных педагогов повысили квалификацию за учебный год.',
        'How many educational psychologists and social pedagogues were trained in the school year.',
      ),
      rise: STAFF_RISE,
    },
    { disclosure: NO_CHILDREN, direction: 'higher-is-better', related: ['example-psychologists'] },
  ),
};
