import { districtsOf, share, SHARED, text, twoDigits, type Example, type Scale } from './example.ts';
import { KINDS, OFFENCE_INDICATORS } from './offences-texts.ts';
import { Random } from './random.ts';

const FIRST_YEAR = 2022;
const YEARS = [FIRST_YEAR, 2023, 2024, 2025];
const MONTHS = [7, 7, 8, 9, 10, 9, 8, 8, 9, 9, 8, 8].map((weight, i) => [i + 1, weight] as const);
const AGES = [
  [14, 14],
  [15, 22],
  [16, 30],
  [17, 34],
] as const;
const WEIGHTED_KINDS = KINDS.map(([kind, weight]) => [kind, weight] as const);
const PSEUDONYM_LENGTH = 7;

interface Child {
  readonly pseudonym: string;
  readonly area: string;
  readonly district: string;
  readonly sex: string;
  /** Age in the first year of the records. */
  readonly age: number;
}

/** The published figures of 2022; where two of today's areas were published as one, parted by population. */
function firstYear(scale: Scale): Map<string, number> {
  const totals = new Map<string, number>();
  for (const [area, total] of scale.offences) {
    const parts = scale.parts.get(area) ?? [area];
    for (const [part, own] of share(total, parts, scale)) totals.set(part, own);
  }
  return totals;
}

class Offences {
  readonly rows: string[][] = [];
  readonly #scale: Scale;
  readonly #random = new Random('offences');
  readonly #known = new Map<string, Child[]>();

  constructor(scale: Scale) {
    this.#scale = scale;
  }

  #newChild(area: string, year: number): Child {
    const random = this.#random;
    return {
      pseudonym: `c${random.bits().toString(36).padStart(PSEUDONYM_LENGTH, '0')}`,
      area,
      district: random.pick(districtsOf(area, this.#scale)),
      sex: random.chance(88) ? 'male' : 'female',
      age: random.pick(AGES) - (year - FIRST_YEAR),
    };
  }

  /** One offence in five is by a child who has been met before and is still under age. */
  #child(area: string, year: number): { readonly child: Child; readonly isKnown: boolean } {
    const random = this.#random;
    const young = (this.#known.get(area) ?? []).filter(({ age }) => age + year - FIRST_YEAR <= 17);
    if (young.length > 0 && random.chance(20)) {
      const child = young[random.below(young.length)];
      if (child) return { child, isKnown: true };
    }
    const child = this.#newChild(area, year);
    this.#known.set(area, [...(this.#known.get(area) ?? []), child]);
    return { child, isKnown: false };
  }

  #offence(area: string, year: number): void {
    const random = this.#random;
    const { child, isKnown } = this.#child(area, year);
    const date = `${String(year)}-${twoDigits(random.pick(MONTHS))}-${twoDigits(random.between(1, 28))}`;
    const age = child.age + year - FIRST_YEAR;
    const inEducation = random.chance(age === 17 ? 76 : 90) ? 'yes' : 'no';
    const again = isKnown || random.chance(4) ? 'yes' : 'no';
    const kind = random.pick(WEIGHTED_KINDS);
    this.rows.push([
      area,
      child.district,
      date,
      child.sex,
      String(age),
      child.pseudonym,
      kind,
      inEducation,
      again,
    ]);
  }

  write(): void {
    let totals = firstYear(this.#scale);
    for (const year of YEARS) {
      for (const [area, total] of totals) for (let i = 0; i < total; i += 1) this.#offence(area, year);
      totals = new Map(Array.from(totals, ([area, total]) => [area, this.#random.around(total, 12)]));
    }
    const date = (row: readonly string[]): string => row[2] ?? '';
    // A child counts once a year, with what the first record says: the files are in order of time.
    this.rows.sort((a, b) => (date(a) < date(b) ? -1 : Number(date(a) > date(b))));
  }
}

const PARTS = [[], ['area'], ['sex'], ['age']];
const DATASET = {
  ...SHARED,
  title: text(
    'Жасанды мысал: кәмелетке толмағандардың құқық бұзушылықтары',
    'Искусственный пример: правонарушения несовершеннолетних',
    'Synthetic example: offences by minors',
  ),
  files: ['offences.csv'],
  caveats: ['example-totals-2022'],
  covers: { period: '2022-01/2025-12' },
  columns: {
    region: { is: 'area' },
    district: { is: 'district' },
    date: { is: 'period' },
    sex: { is: 'sex' },
    age: { is: 'age', from: 14, to: 17 },
    child: { is: 'contributor' },
    kind: { is: 'category', values: KINDS.map(([kind]) => kind) },
    'in-education': { is: 'category', values: ['yes', 'no'] },
    repeat: { is: 'category', values: ['yes', 'no'] },
  },
  tables: [
    {
      indicator: 'example-offences',
      value: 'rows',
      periods: ['year'],
      by: [{ all: ['area', 'sex'] }, ['age'], ['kind'], ['district']],
      ages: ['14-15', '16-17'],
    },
    { indicator: 'example-offences', value: 'rows', periods: ['month'], by: [[]] },
    {
      indicator: 'example-offences-in-education',
      value: 'rows',
      where: { 'in-education': 'yes' },
      periods: ['year'],
      by: PARTS,
      ages: ['14-15', '16-17'],
    },
    {
      indicator: 'example-offences-repeat',
      value: 'rows',
      where: { repeat: 'yes' },
      periods: ['year'],
      by: [[], ['area']],
    },
    {
      indicator: 'example-offenders',
      value: 'contributors',
      periods: ['year'],
      by: [{ all: ['area', 'sex'] }, ['age'], ['district']],
      ages: ['14-15', '16-17'],
    },
  ],
};

/** Offences by minors: one row an offence, a child by a pseudonym. The totals of 2022 are the published ones. */
export function offences(scale: Scale): Example {
  const made = new Offences(scale);
  made.write();
  return {
    id: 'example-offences',
    dataset: DATASET,
    file: 'offences.csv',
    header: Object.keys(DATASET.columns),
    rows: made.rows,
    indicators: OFFENCE_INDICATORS,
  };
}
