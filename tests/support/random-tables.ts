import fc from 'fast-check';
import type { Figure } from '../../src/domain/figure.ts';
import { madeFigure } from './figures.ts';

const AREAS = ['KZ-10', 'KZ-31', 'KZ-63'];
const SEXES = ['female', 'male'] as const;
const AGES = ['0-9', '10-13', '14-17'];
const CELLS = AREAS.length * SEXES.length * AGES.length;

/** Counts of one year by area, sex and age; many are small. */
export const randomCounts = fc.array(fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 60 })), {
  minLength: CELLS,
  maxLength: CELLS,
});

/** One count of a year that is counted anew. */
export const randomRevision = fc.record({
  at: fc.nat({ max: CELLS - 1 }),
  by: fc.integer({ min: -8, max: 12 }),
});

/** Which breakdowns a table has beside its areas. */
export interface Design {
  readonly sexes: boolean;
  readonly ages: boolean;
}

/** A year with every total published, as most statistical tables are. */
export function yearTable(counts: readonly number[], period: string, { sexes, ages }: Design): Figure[] {
  const sum = (area: number, sex: number, age: number): number =>
    counts.reduce((total, count, at) => {
      const [a, s, g] = [Math.floor(at / 6), Math.floor(at / 3) % 2, at % 3];
      const within = (area < 0 || area === a) && (sex < 0 || sex === s) && (age < 0 || age === g);
      return within ? total + count : total;
    }, 0);
  return ['KZ', ...AREAS].flatMap((area, a) =>
    (sexes ? ['' as const, ...SEXES] : ['' as const]).flatMap((sex, s) =>
      (ages ? ['', ...AGES] : ['']).map((age_group, g) =>
        madeFigure({ area, sex, age_group, period, value: sum(a - 1, s - 1, g - 1) }),
      ),
    ),
  );
}
