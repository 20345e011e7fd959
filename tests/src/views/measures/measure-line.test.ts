import { describe, expect, it, vi } from 'vitest';
import { addDays, addMonths } from '../../../../src/domain/calendar-days.ts';
import { dayOf } from '../../../../src/views/measure-status.ts';
import {
  everyRegionsMeasures,
  measureLine,
  measureLines,
} from '../../../../src/views/measures/measure-line.ts';
import { changedStore, goldenStore, record } from '../sample-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const golden = goldenStore();
const day = dayOf(golden);

function measure(id: string, due_date: string, area = 'KZ', owners = '') {
  return record('measures', { measure: id, area, owners, due_date, name_en: id });
}
function report(id: string, date: string, status: string) {
  return record('statuses', { measure: id, date, status, date_kind: 'stated', evidence_en: 'Said.' });
}

const store = changedStore(golden, {
  bodies: [
    record('bodies', { body: 'akimats', reach: 'each-region', area: 'KZ' }),
    record('bodies', { body: 'ministry', reach: 'country', area: 'KZ' }),
  ],
  measures: [
    measure('AA-01', addDays(day, -1), 'KZ', 'ministry;akimats'),
    measure('AA-02', addDays(day, 1), 'KZ', 'ministry'),
    measure('AA-03', addDays(day, -1)),
    measure('AA-04', '', 'KZ-31', 'akimats'),
    measure('AA-05', addDays(day, 400)),
  ],
  statuses: [
    report('AA-01', addMonths(day, -1), 'ordered'),
    report('AA-02', addMonths(day, -1), 'in-progress'),
    report('AA-03', addMonths(day, -9), 'confirmed'),
    report('AA-04', addMonths(day, -9), 'ordered'),
  ],
});
const line = (id: string) => measureLine(store, 'en', id);

describe('a measure in a list', () => {
  it('leads to its own page', () => {
    expect(line('AA-01').address).toBe('/en/measures/aa-01/');
  });

  it('says in words whether its day has passed, is near or far, or is not stated', () => {
    expect(line('AA-01').standing).toHaveLength(1);
    expect(line('AA-01').standing[0]).toMatch(/^past its due date/);
    expect(line('AA-02').standing[0]).toMatch(/^due soon/);
    expect(line('AA-04').standing[0]).toBe('no due date is stated');
    expect(line('AA-05').standing[0]).toMatch(/^due \d/);
    expect([line('AA-01').isOverdue, line('AA-02').isOverdue]).toEqual([true, false]);
  });

  it('says since when nothing was heard of it, while it is open', () => {
    expect(line('AA-04').standing[1]).toMatch(/^nothing new for six months/);
    expect(line('AA-04').isStale).toBe(true);
    expect(line('AA-03')).toMatchObject({ standing: [], isStale: false });
  });

  it('only names the day of what is settled', () => {
    expect(line('AA-03').due).toMatch(/^due \d/);
  });

  it('stands among others by its mark', () => {
    expect(measureLines(store, 'en', store.tables.measures).map(({ code }) => code)).toEqual([
      'AA-03',
      'AA-02',
      'AA-04',
      'AA-05',
      'AA-01',
    ]);
  });

  it('is one for every region where a body of each region answers for it', () => {
    expect(everyRegionsMeasures(store).map(({ measure: id }) => id)).toEqual(['AA-01']);
  });

  it('must exist', () => {
    expect(() => line('XX-01')).toThrow('There is no published measure “XX-01”.');
  });
});
