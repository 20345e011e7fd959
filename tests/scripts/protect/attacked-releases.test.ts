import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bounds, type System } from '../../../attack/bounds.ts';
import type { LedgerRelease } from '../../../src/domain/ledger.ts';
import { keyOf } from '../../../scripts/protect/pins.ts';
import { past, protectFigures, released } from '../../support/releases.ts';
import { randomCounts, yearTable, type Design } from '../../support/random-tables.ts';

const FAMILIES = 50;
const RELEASES = 8;
const THRESHOLD = 5;
const YEAR = '2015';

/** Designs that lie between the totals and everything crossed; what is left out may come back. */
const designs = fc.array(fc.record<Design>({ sexes: fc.boolean(), ages: fc.boolean() }), {
  minLength: RELEASES,
  maxLength: RELEASES,
});

/** Eight releases of one year; where earlier ones leave no room for a design, the first is told again. */
function releasesOf(counts: readonly number[], wanted: readonly Design[]): LedgerRelease[] {
  const ledgers: LedgerRelease[] = [];
  for (const design of wanted) {
    const first = wanted[0] ?? design;
    const told = [design, first]
      .map((one) => protectFigures(yearTable(counts, YEAR, one), past(ledgers)))
      .find(({ problems }) => problems.length === 0);
    if (!told) throw new Error('what was told once cannot be told again');
    const id = String(2016 + ledgers.length);
    ledgers.push(released(`${id}-01`, `${id}-01-31`, told.figures));
  }
  return ledgers;
}

/** Keys withheld once and published later. */
function takenBack(ledgers: readonly LedgerRelease[]): string[] {
  const withheld = new Set<string>();
  return ledgers.flatMap(({ entries }) => {
    const back = [...entries.values()].filter(({ key, status }) => status === '' && withheld.has(key));
    for (const { key, status } of entries.values()) if (status === 'c') withheld.add(key);
    return back.map(({ key }) => key);
  });
}

/** All that readers hold after these releases, as sums over areas, sexes and ages; small counts are asked for. */
function heldBy(counts: readonly number[], ledgers: readonly LedgerRelease[]): System {
  const figures = yearTable(counts, YEAR, { sexes: true, ages: true });
  const said = figures.map((figure) => ledgers.flatMap(({ entries }) => entries.get(keyOf(figure)) ?? []));
  const sums = (['area', 'sex', 'age_group'] as const).flatMap((split) =>
    figures.flatMap((total, at) => {
      const whole = split === 'area' ? 'KZ' : '';
      if (total[split] !== whole) return [];
      const parts = figures.flatMap((part, i) =>
        part[split] !== whole && keyOf({ ...part, [split]: whole }) === keyOf(total) ? [i] : [],
      );
      return [{ total: at, parts }];
    }),
  );
  return {
    values: said.map((entries) => entries.find(({ status }) => status === '')?.value ?? null),
    thresholds: figures.map(({ value }, i) => {
      const withheld = said[i]?.some(({ status }) => status === 'c') === true;
      return withheld && (value ?? 0) < THRESHOLD ? THRESHOLD : 0;
    }),
    sums,
  };
}

it(
  `leaves an attacker without one small count of ${String(FAMILIES)} families told ${String(RELEASES)} times`,
  { timeout: 240_000 },
  async () => {
    let attacked = 0;
    await fc.assert(
      fc.asyncProperty(randomCounts, designs, async (counts, wanted) => {
        const ledgers = releasesOf(counts, wanted);
        expect(takenBack(ledgers)).toEqual([]);
        const held = heldBy(counts, ledgers);
        const found = await bounds(held, { stopEarly: true });
        attacked += found.length;
        expect(found.filter(({ lower, upper }) => lower > 0 || upper < THRESHOLD)).toEqual([]);
      }),
      { numRuns: FAMILIES },
    );
    expect(attacked).toBeGreaterThan(FAMILIES);
  },
);
