import { districtsOf, SHARED, text, type Example, type Scale } from './example.ts';
import { Random } from './random.ts';
import { SCHOOL_STAFF_INDICATORS } from './school-staff-texts.ts';

const YEARS = ['2023/24', '2024/25', '2025/26'];

interface School {
  readonly area: string;
  readonly district: string;
  pupils: number;
}

/** City schools are large; two of three in a region are small rural ones. */
function pupilsOf(isCity: boolean, random: Random): number {
  if (isCity) return random.between(500, 2200);
  return random.chance(66) ? random.between(18, 340) : random.between(300, 1500);
}

function schoolsOf(scale: Scale, random: Random): School[] {
  return scale.areas.flatMap((area) => {
    const districts = districtsOf(area, scale);
    const largest = Math.max(...districts.map(([, size]) => size));
    return Array.from({ length: scale.schools.get(area) ?? 0 }, () => {
      const district = random.pick(districts);
      const size = districts.find(([kato]) => kato === district)?.[1] ?? 0;
      const isCity = scale.cities.has(area) || (district !== '' && size === largest);
      return { area, district, pupils: pupilsOf(isCity, random) };
    });
  });
}

function postsFor(pupils: number, perPost: number, least: number): number {
  return pupils < least ? 0 : Math.max(1, Math.round(pupils / perPost));
}

function rowOf({ area, district, pupils }: School, year: string, random: Random): string[] {
  // Small schools find fewer specialists.
  const found = pupils < 300 ? 68 : 88;
  const psychologistPosts = postsFor(pupils, 500, 60);
  const psychologists = random.count(psychologistPosts, found);
  const pedagoguePosts = postsFor(pupils, 800, 150);
  const pedagogues = random.count(pedagoguePosts, found + 5);
  const trained = random.count(psychologists + pedagogues, 30);
  const numbers = [pupils, psychologistPosts, psychologists, pedagoguePosts, pedagogues, trained];
  return [area, district, year, psychologists > 0 ? 'yes' : 'no', ...numbers.map(String)];
}

const TOTALS = [[], ['area'], ['district']];
const sum = (indicator: string, column: string): object => ({
  indicator,
  value: { sum: column },
  periods: ['school-year'],
  by: TOTALS,
});
const number = { is: 'number' };

const DATASET = {
  ...SHARED,
  title: text(
    'Жасанды мысал: мектептердегі психологтар мен әлеуметтік педагогтер',
    'Искусственный пример: психологи и социальные педагоги в школах',
    'Synthetic example: psychologists and social pedagogues in schools',
  ),
  files: ['school-staff.csv'],
  covers: { period: '2023-09/2026-08' },
  columns: {
    region: { is: 'area' },
    district: { is: 'district' },
    school_year: { is: 'period' },
    psychologist: { is: 'category', values: ['yes', 'no'] },
    pupils: number,
    psychologist_posts: number,
    psychologists: number,
    pedagogue_posts: number,
    pedagogues: number,
    trained: number,
  },
  tables: [
    {
      indicator: 'example-schools',
      value: 'rows',
      periods: ['school-year'],
      by: [...TOTALS, ['psychologist'], ['area', 'psychologist'], ['district', 'psychologist']],
    },
    sum('example-pupils', 'pupils'),
    sum('example-psychologist-posts', 'psychologist_posts'),
    sum('example-psychologists', 'psychologists'),
    sum('example-pedagogue-posts', 'pedagogue_posts'),
    sum('example-pedagogues', 'pedagogues'),
    sum('example-staff-trained', 'trained'),
  ],
};

/** Support staff of schools: one row a school and school year. */
export function schoolStaff(scale: Scale): Example {
  const random = new Random('school-staff');
  const schools = schoolsOf(scale, random);
  const rows = YEARS.flatMap((year) =>
    schools.map((school) => {
      school.pupils = Math.max(12, random.around(school.pupils, 4));
      return rowOf(school, year, random);
    }),
  );
  return {
    id: 'example-school-staff',
    dataset: DATASET,
    file: 'school-staff.csv',
    header: Object.keys(DATASET.columns),
    rows,
    indicators: SCHOOL_STAFF_INDICATORS,
  };
}
