import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../../scripts/validate/check-ledger.ts';
import { ledgerCsv, ledgerOf, parseLedgerKey } from '../../../src/domain/ledger.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { protectFigures } from '../../support/releases.ts';
import { randomCounts, yearTable } from '../../support/random-tables.ts';

function parse(key: string): unknown {
  const parsed = parseLedgerKey(key);
  return parsed && { ...parsed, period: parsed.period.kind };
}

describe('a key of a ledger', () => {
  it('names indicator, area, period, sex, age and breakdown', () => {
    expect(parse('offenders|KZ-31|2022/23|female|14-15|form=a;kind=theft')).toEqual({
      indicator: 'offenders',
      area: 'KZ-31',
      period: 'school-year',
      sex: 'female',
      age_group: '14-15',
      breakdown: 'form=a;kind=theft',
    });
    expect(parse('offenders|KZ-VOS|2022-05|||')).toMatchObject({ area: 'KZ-VOS', period: 'month' });
    expect(parse('offenders|316600000|2022|||')).toMatchObject({ area: '316600000' });
  });

  it.each([
    'offenders|KZ-31|2022||',
    'offenders|KZ-31|2022||||',
    'Offenders|KZ-31|2022|||',
    'offenders|RU-31|2022|||',
    'offenders|KZ-31|2022-13|||',
    'offenders|KZ-31|2022|girls||',
    'offenders|KZ-31|2022||children|',
    'offenders|KZ-31|2022|||kind',
  ])('is not %s', (key) => {
    expect(parseLedgerKey(key)).toBeNull();
  });
});

it('is read as it was written: sorted, with what was withheld and without its value', () => {
  fc.assert(
    fc.property(randomCounts, (counts) => {
      const figures = yearTable(counts, '2022', { sexes: true, ages: false });
      const entries = ledgerOf(protectFigures(figures, undefined).figures);
      const text = ledgerCsv(entries);
      const [header = [], ...rows] = text
        .trimEnd()
        .split('\n')
        .map((line) => line.split(','));
      const problems: Problem[] = [];
      const source = { path: 'ledger.csv', header, rows: [header, ...rows] };
      const read = checkLedger(source, () => true, problems);
      expect(problems).toEqual([]);
      expect([...read.values()]).toEqual(entries);
      expect(entries.map(({ key }) => key)).toEqual(entries.map(({ key }) => key).sort());
    }),
    { numRuns: 5 },
  );
});
