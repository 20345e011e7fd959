import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Past } from '../../../scripts/protect/past.ts';
import type { Protected } from '../../../scripts/protect/protect.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import type { LedgerRelease } from '../../../src/domain/ledger.ts';
import { past, protectFigures, readable, released } from '../../support/releases.ts';
import { randomCounts, randomRevision, yearTable } from '../../support/random-tables.ts';

const NEEDLESS = 'the decision is not needed: the rules decide this figure';
const RELEASES = 8;

/** Protects, with every decision that is asked for: a person who withholds in doubt. */
function protectDeciding(figures: readonly Figure[], ledgers: readonly LedgerRelease[]): Protected {
  const withheld = new Set<string>();
  let bound: Past = past(ledgers);
  for (;;) {
    const result = protectFigures(figures, bound);
    if (result.problems.length === 0) return result;
    const before = [...withheld].sort().join();
    for (const { found, what } of result.problems) {
      if (what === NEEDLESS) withheld.delete(found);
      else withheld.add(found);
    }
    if ([...withheld].sort().join() === before)
      throw new Error(result.problems.map(({ what }) => what).join());
    bound = past(
      ledgers,
      Array.from(withheld, (key) => ({ key, decision: 'withhold' })),
    );
  }
}

function withheldIn(rows: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(rows).filter((key) => rows[key] === 'c');
}

describe('eight releases', () => {
  const years = fc.array(randomCounts, { minLength: 3, maxLength: 3 });
  const revisions = fc.array(fc.array(randomRevision, { maxLength: 2 }), {
    minLength: RELEASES,
    maxLength: RELEASES,
  });
  const designs = fc.array(fc.boolean(), { minLength: RELEASES, maxLength: RELEASES });

  it('withhold more and more of a period that is over, and take nothing back', () => {
    fc.assert(
      fc.property(years, revisions, designs, (first, changes, sexes) => {
        const counts = first.map((year) => [...year]);
        const ledgers: LedgerRelease[] = [];
        for (let release = 0; release < RELEASES; release += 1) {
          // Each release revises a year that was told before, adds a year, and tells the older ones by age.
          const told = Math.min(release, counts.length);
          for (const { at, by } of changes[release] ?? []) {
            const year = counts[at % Math.max(1, told)] ?? [];
            if (told > 0) year[at] = Math.max(0, (year[at] ?? 0) + by);
          }
          const figures = counts
            .slice(0, release + 1)
            .flatMap((year, i) =>
              yearTable(year, String(2015 + i), { sexes: sexes[release] ?? true, ages: release > i }),
            );
          const rows = protectDeciding(figures, ledgers).figures;
          const now = readable(rows);
          const held = new Set(withheldIn(now));
          for (const { entries } of ledgers) {
            for (const { key, status } of entries.values()) {
              if (status === 'c' && key in now) expect(held, key).toContain(key);
            }
          }
          ledgers.push(released(`20${String(20 + release)}-01`, `20${String(20 + release)}-01-31`, rows));
        }
      }),
      { numRuns: 3 },
    );
  });
});

describe('one release after another', () => {
  it('of the same data is the same release', () => {
    fc.assert(
      fc.property(randomCounts, (counts) => {
        const figures = yearTable(counts, '2022', { sexes: true, ages: true });
        const first = protectFigures(figures, undefined).figures;
        const again = protectFigures(figures, past([released('2023-01', '2023-01-31', first)]));
        expect(again.problems).toEqual([]);
        expect(readable(again.figures)).toEqual(readable(first));
      }),
      { numRuns: 5 },
    );
  });

  it('with a further table shows nothing that was withheld', () => {
    fc.assert(
      fc.property(randomCounts, (counts) => {
        const narrow = yearTable(counts, '2022', { sexes: true, ages: false });
        const first = protectFigures(narrow, undefined).figures;
        const wide = yearTable(counts, '2022', { sexes: true, ages: true });
        const second = protectDeciding(wide, [released('2023-01', '2023-01-31', first)]).figures;
        expect(withheldIn(readable(second))).toEqual(expect.arrayContaining(withheldIn(readable(first))));
      }),
      { numRuns: 5 },
    );
  });
});

describe('the order of rows', () => {
  it('changes nothing', () => {
    fc.assert(
      fc.property(
        randomCounts.chain((counts) => {
          const figures = yearTable(counts, '2022', { sexes: true, ages: true });
          return fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length }));
        }),
        ([figures, shuffled]) => {
          const rows = readable(protectFigures(figures, undefined).figures);
          expect(readable(protectFigures(shuffled, undefined).figures)).toEqual(rows);
        },
      ),
      { numRuns: 5 },
    );
  });
});
