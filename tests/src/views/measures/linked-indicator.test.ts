import { describe, expect, it } from 'vitest';
import type { PublishedRow } from '../../../../src/domain/row.ts';
import { linkedIndicator } from '../../../../src/views/measures/linked-indicator.ts';
import type { Measure } from '../../../../src/views/measures/status.ts';
import { changedStore, goldenStore, record, sampleDocument } from '../sample-store.ts';

const golden = goldenStore();
const [sample] = sampleDocument({}).rows;
if (!sample) throw new Error('the golden folder has no rows of “bullied”');
const base: PublishedRow = {
  ...sample,
  sex: '',
  age_group: '',
  breakdown: '',
  status: '',
  qualifier: '',
  caveat: '',
};

function row(year: number, value: number, area = 'KZ'): PublishedRow {
  const text = String(year);
  const dates = { period: text, period_start: `${text}-01-01`, period_end: `${text}-12-31` };
  return { ...base, ...dates, period_kind: 'year', area, value };
}

const measure = (change: Partial<Measure> = {}): Measure =>
  record('measures', {
    measure: 'AA-09',
    area: 'KZ',
    indicators: 'births',
    effects: 'births:fall',
    ...change,
  });

function linked(rows: readonly PublishedRow[], change: Partial<Measure> = {}, began = '2021-12-31') {
  const document = sampleDocument({ rows, quiet: false, recorded_only: false, breaks: [], join: true });
  const statuses = [
    record('statuses', { measure: 'AA-09', date: began, date_kind: 'stated', status: 'in-progress' }),
  ];
  const store = changedStore(golden, { statuses }, [document]);
  return linkedIndicator({ store, lang: 'en' }, measure(change), 'births');
}

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year, i) => row(year, 60 - i * 5));

describe('an indicator beside a measure', () => {
  it('is drawn with the day of the measure and judged by the rule', () => {
    const one = linked(YEARS, {}, '2020-12-31');
    expect(one).toMatchObject({
      effect: 'Is to fall',
      verdict: 'Cannot be told from published figures',
      reason: 'Before the measure began there are 2 published values; the rule needs 3.',
    });
    const judged = linked(YEARS);
    expect(judged?.verdict).toBe('In the direction that was stated beforehand');
    const drawing = judged?.chart?.drawing;
    expect(drawing?.form === 'series' && drawing.data.breaks).toEqual([
      { x: 2021.5, label: '31\u00a0Dec\u00a02021: under way', isEvent: true },
    ]);
    expect(judged?.values.map(({ period }) => period)).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
    ]);
  });

  it('never says that the measure did it', () => {
    const one = linked(YEARS);
    expect(`${one?.verdict ?? ''} ${one?.reason ?? ''}`).not.toMatch(/effect|because|thanks|led to|result/i);
  });

  it('reaches to the day of the measure where it lies after the last value', () => {
    const drawing = linked(YEARS, {}, '2025-07-02')?.chart?.drawing;
    expect(drawing?.form === 'series' && drawing.data.alsoHolds).toEqual([expect.closeTo(2025, 2)]);
  });

  it('names whole school years on its axis, wherever a day stands', () => {
    const years = YEARS.map((one) => ({ ...one, period_kind: 'school-year' as const }));
    const drawing = linked(years, {}, '2025-07-02')?.chart?.drawing;
    expect(drawing?.form === 'series' && drawing.data.formatTime?.(2024.87)).toBe('2024/25');
  });

  it('is a list where there are too few values for a line', () => {
    const one = linked(YEARS.slice(0, 2));
    expect(one?.chart).toBeUndefined();
    expect(one?.values).toHaveLength(2);
    expect(one?.values[0]?.of).toEqual([expect.objectContaining({ value: 60 })]);
  });

  it('shows the values of the country where the area has none, and says so', () => {
    const one = linked(YEARS, { area: 'KZ-31' });
    expect(one).toMatchObject({ isCountryInstead: true });
    expect(one?.reason).toBe('No value that could be judged is published for the area of the measure.');
    expect(one?.valuesSub).toContain('Kazakhstan');
    const own = linked([...YEARS, row(2024, 3, 'KZ-31')], { area: 'KZ-31' });
    expect(own).toMatchObject({ isCountryInstead: false });
    expect(own?.values).toHaveLength(1);
  });

  it('is nothing where it is not published', () => {
    expect(
      linkedIndicator({ store: golden, lang: 'en' }, measure({ indicators: 'none' }), 'none'),
    ).toBeUndefined();
  });
});
