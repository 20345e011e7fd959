import { SHARED, text, type Example, type Scale } from './example.ts';
import { INJURY_INDICATORS } from './injuries-texts.ts';
import { Random } from './random.ts';

const FIRST_YEAR = 2018;
const YEARS = Array.from({ length: 8 }, (_, i) => FIRST_YEAR + i);
/** Children of each age among a thousand people, and injuries a year among ten thousand of them. */
const AGES = [
  ['0-5', 125, 4],
  ['6-11', 120, 7],
  ['12-17', 95, 10],
] as const;
/** Change from year to year, in per cent: in most areas none, in some a fall, in few a rise. */
const TURNS = [
  [0, 6],
  [-6, 3],
  [5, 1],
] as const;
/** One area has a single bad year, which is no trend. */
const BAD_YEAR = 2025;
const COUNTRY = 'KZ';

interface Cell {
  readonly area: string;
  readonly year: number;
  readonly age: string;
  readonly children: number;
  readonly injured: number;
}

/** A number of events around what is expected: half a dozen dice in place of a Poisson law. */
function eventsAround(expected: number, random: Random): number {
  const dice = Array.from({ length: 6 }, () => random.between(-100, 100));
  const swing = dice.reduce((sum, die) => sum + die, 0) / 141;
  return Math.max(0, Math.round(expected + swing * Math.sqrt(expected)));
}

function cellsOf(area: string, population: number, isBad: boolean, random: Random): Cell[] {
  const level = random.between(70, 140) / 100;
  const turn = isBad ? 0 : random.pick(TURNS);
  return YEARS.flatMap((year) => {
    const peak = isBad && year === BAD_YEAR ? 2 : 1;
    const factor = level * peak * (1 + turn / 100) ** (year - FIRST_YEAR);
    return AGES.map(([age, perThousand, rate]) => {
      const children = random.around((population * perThousand) / 1000, 3);
      return {
        area,
        year,
        age,
        children,
        injured: eventsAround((children * rate * factor) / 10_000, random),
      };
    });
  });
}

function sumOf(cells: readonly Cell[], value: (cell: Cell) => number): string {
  return String(cells.reduce((sum, cell) => sum + value(cell), 0));
}

function rowsOf(area: string, year: number, cells: readonly Cell[]): string[][] {
  const indicators = [
    ['example-children', ({ children }: Cell) => children],
    ['example-injuries', ({ injured }: Cell) => injured],
  ] as const;
  const row = (indicator: string, age: string, value: string): string[] => [
    indicator,
    area,
    String(year),
    value,
    'qorgan_examples',
    age,
  ];
  return indicators.flatMap(([indicator, value]) => [
    row(indicator, '', sumOf(cells, value)),
    ...AGES.map(([age]) => {
      const own = cells.filter((cell) => cell.age === age);
      return row(indicator, age, sumOf(own, value));
    }),
  ]);
}

const ADDITIVE = ['example-children', 'example-injuries'].flatMap((indicator) => [
  { indicator, over: 'area' },
  { indicator, over: 'age_group' },
]);

const DATASET = {
  kind: 'figures',
  origin: SHARED.origin,
  frame: SHARED.frame,
  country: 'published',
  title: text(
    'Жасанды мысал: жол-көлік оқиғаларында зардап шеккен балалар',
    'Искусственный пример: дети, пострадавшие в дорожных происшествиях',
    'Synthetic example: children injured in road traffic',
  ),
  files: ['injuries.csv'],
  additive: ADDITIVE,
};

/** Eight years of counts with their populations, by age: what trends and standardised rates are worked out from. */
export function injuries(scale: Scale): Example {
  const random = new Random('injuries');
  const areas = scale.areas.map((area) => [area, scale.population.get(area) ?? 0] as const);
  const [, , bad] = [...areas].sort(([, a], [, b]) => b - a).map(([area]) => area);
  const cells = areas.flatMap(([area, population]) => cellsOf(area, population, area === bad, random));
  const rows = YEARS.flatMap((year) => {
    const own = cells.filter((cell) => cell.year === year);
    const byArea = scale.areas.flatMap((area) =>
      rowsOf(
        area,
        year,
        own.filter((cell) => cell.area === area),
      ),
    );
    return [...rowsOf(COUNTRY, year, own), ...byArea];
  });
  return {
    id: 'example-injuries',
    dataset: DATASET,
    file: 'injuries.csv',
    header: ['indicator', 'area', 'period', 'value', 'source', 'age_group'],
    rows,
    indicators: INJURY_INDICATORS,
  };
}
