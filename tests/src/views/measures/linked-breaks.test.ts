import { describe, expect, it } from 'vitest';
import type { PublishedRow } from '../../../../src/domain/row.ts';
import { subjectOf } from '../../../../src/views/indicator/subject.ts';
import { changesBehind, measureBreaks, placeOfDay } from '../../../../src/views/measures/linked-breaks.ts';
import type { ValueRow } from '../../../../src/views/slices.ts';
import { changedStore, goldenStore, record, sampleDocument } from '../sample-store.ts';

function year(number: number): ValueRow {
  const text = String(number);
  const row: Partial<PublishedRow> = {
    period_kind: 'year',
    period_start: `${text}-01-01`,
    period_end: `${text}-12-31`,
    value: 1,
  };
  return row as ValueRow;
}

function month(text: string): ValueRow {
  const row: Partial<PublishedRow> = {
    period_kind: 'month',
    period_start: `${text}-01`,
    period_end: `${text}-28`,
  };
  return row as ValueRow;
}

describe('a day on the axis of the values', () => {
  const years = [year(2020), year(2021), year(2022)];

  it('stands half a step between two years', () => {
    expect(placeOfDay(years, '2021-03-01')).toBe(2020.5);
    expect(placeOfDay(years, '2021-09-01')).toBe(2021.5);
  });

  it('stands beyond the last year as far as it lies behind its middle', () => {
    expect(placeOfDay(years, '2026-01-01')).toBeCloseTo(2025.5, 2);
    expect(placeOfDay(years, '2026-07-02')).toBeCloseTo(2026, 2);
  });

  it('stands at itself beside months', () => {
    expect(placeOfDay([month('2025-01'), month('2025-09')], '2025-01-01')).toBe(2025);
  });
});

describe('changes behind the figures', () => {
  const change = (date: string, area: string) =>
    record('events', { event: `EV-${date}`, kind: 'recording-change', date, area, text_en: `of ${area}` });
  const events = [change('2026-03-02', 'KZ'), change('2025-12', 'KZ-31'), change('2025-01', 'KZ-10')];
  const breaks = [{ date: '2020-01-01', text: { kk: 'к', ru: 'р', en: 'new form' } }];
  const document = sampleDocument({ recorded_only: true, quiet: false, breaks });
  const store = changedStore(goldenStore(), { events }, [document]);

  it('are those of the indicator, of the country and of the area, in time', () => {
    const changes = changesBehind(subjectOf(store, 'en', document), 'KZ-31');
    expect(changes.map(({ date, text }) => [date, text])).toEqual([
      ['2020-01-01', 'new form'],
      ['2025-12-01', 'of KZ-31'],
      ['2026-03-02', 'of KZ'],
    ]);
  });

  it('are none of recording where not only the recorded is counted', () => {
    const counted = { ...document, recorded_only: false };
    expect(changesBehind(subjectOf(store, 'en', counted), 'KZ-31').map(({ date }) => date)).toEqual([
      '2020-01-01',
    ]);
  });
});

describe('lines in the drawing beside a measure', () => {
  const store = goldenStore();
  const measure = store.tables.measures.find((one) => one.measure === 'AA-02');

  it('are the first day of which it was reported and the first on which work had begun', () => {
    if (!measure) throw new Error('the golden folder has no AA-02');
    const [document] = [...store.indicators.values()];
    if (!document) throw new Error('the golden folder has no indicator');
    const rows = [year(2023), year(2024)];
    const lines = measureBreaks(subjectOf(store, 'en', document), measure, rows, [
      { date: '2024-01-01', label: 'new form', text: '' },
    ]);
    expect(lines).toEqual([
      { x: 2023.5, label: 'new form' },
      { x: expect.closeTo(2024.54, 2) as number, label: '15\u00a0Jan\u00a02025: under way', isEvent: true },
    ]);
  });
});
