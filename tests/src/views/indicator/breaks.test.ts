import { describe, expect, it, vi } from 'vitest';
import type { IndicatorDocument } from '../../../../src/domain/document.ts';
import { breaksOf, isParted, splitNotes } from '../../../../src/views/indicator/breaks.ts';
import { linkedMeasures, recordingChanges } from '../../../../src/views/indicator/events.ts';
import { notesOf } from '../../../../src/views/indicator/notes.ts';
import { subjectOf, type Subject } from '../../../../src/views/indicator/subject.ts';
import { sampleRow } from '../../i18n/sentences/samples.ts';
import { changedStore, realAreasStore, record, sampleDocument } from '../sample-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const years = (area: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) =>
    sampleRow({ area, period: String(from + i), value: 10 + i }),
  );

const COUNTRY_ROWS = years('KZ', 2016, 2025);
const ROWS = [...COUNTRY_ROWS, ...years('KZ-YUZ', 2016, 2017), ...years('KZ-ALM', 2016, 2021)];

const TABLES = {
  events: [
    record('events', {
      event: 'EV-1',
      date: '2024-03-01',
      area: 'KZ',
      kind: 'recording-change',
      text_en: 'New rules',
    }),
    record('events', {
      event: 'EV-2',
      date: '2024-05-01',
      area: 'KZ-31',
      kind: 'recording-change',
      text_en: 'Local',
    }),
    record('events', { event: 'EV-3', date: '2023-05-01', area: 'KZ', kind: 'law', text_en: 'A law' }),
  ],
  measures: [
    record('measures', { measure: 'M-1', area: 'KZ', name_en: 'National', indicators: 'births;other' }),
    record('measures', { measure: 'M-2', area: 'KZ-31', name_en: 'Local', indicators: 'births' }),
    record('measures', { measure: 'M-3', area: 'KZ', name_en: 'Another', indicators: 'other' }),
  ],
  statuses: [
    record('statuses', { measure: 'M-1', date: '2022-01-10', date_kind: 'stated', status: 'ordered' }),
    record('statuses', { measure: 'M-1', date: '2023-02-10', date_kind: 'stated', status: 'in-force' }),
    record('statuses', { measure: 'M-2', date: '2023-04-10', date_kind: 'stated', status: 'reported-done' }),
    record('statuses', { measure: 'M-3', date: '2023-06-10', date_kind: 'stated', status: 'reported-done' }),
    record('statuses', {
      measure: 'M-1',
      date: '2024-12-31',
      date_kind: 'latest-possible',
      status: 'reported-done',
    }),
  ],
};

function subject(change: Partial<IndicatorDocument> = {}): Subject {
  const document = sampleDocument({ rows: ROWS, breaks: [], recorded_only: false, ...change });
  return subjectOf(changedStore(realAreasStore([document]), TABLES), 'en', document);
}

/** Dates hold no-break spaces. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

const SHOWN = { hasAreas: true };
const labels = (one: Subject, focus?: string): string[] =>
  breaksOf(one, ROWS, { ...SHOWN, focus }).map(({ label, isEvent }) =>
    spaced(`${isEvent ? '(event) ' : ''}${label}`),
  );

describe('the breaks of a series', () => {
  it('are the days on which borders changed that the rows cross, named by the new areas', () => {
    expect(labels(subject({ recorded_only: false, id: 'quiet-one' }))).toEqual([
      '2018: Shymkent, Turkistan',
      '2022: Abai, Ulytau, Zhetisu',
    ]);
  });

  it('are none of borders where no region is drawn', () => {
    expect(breaksOf(subject({ id: 'quiet-one' }), ROWS, { hasAreas: false })).toEqual([]);
  });

  it('hold changes in the rules of recording, for the whole country and for recorded cases only', () => {
    expect(labels(subject({ id: 'quiet-one', recorded_only: true })).slice(2)).toEqual([
      '1 Mar 2024: rules of recording changed',
    ]);
  });

  it('hold linked measures as events: national ones, and those of the area in focus', () => {
    expect(labels(subject()).filter((label) => label.startsWith('(event)'))).toEqual([
      '(event) 10 Feb 2023: in force',
    ]);
    expect(labels(subject(), 'KZ-31').filter((label) => label.startsWith('(event)'))).toEqual([
      '(event) 10 Feb 2023: in force',
      '(event) 10 Apr 2023: reported as done',
    ]);
  });

  it('part two values where the rules changed between them, not where a measure came into force', () => {
    const [first, last] = [sampleRow({ period: '2022' }), sampleRow({ period: '2025' })];
    expect(isParted(subject({ recorded_only: true }), first, last)).toBe(true);
    expect(isParted(subject(), first, last)).toBe(false);
    expect(isParted(subject({ recorded_only: true }), first, sampleRow({ period: '2023' }))).toBe(false);
  });
});

describe('the notes', () => {
  it('say what became of which territory', () => {
    const [first] = splitNotes(subject());
    expect(first?.heading).toBe('2018: Shymkent, Turkistan');
    expect(spaced(first?.text ?? '')).toBe(
      'Borders changed on 19 June 2018. Before: South Kazakhstan Region (until 2018). Now: Shymkent, Turkistan Region. The line is broken: they are not the same territories.',
    );
  });

  it('name a change of recording only where figures stand on both sides of it', () => {
    const heading = '1 Mar 2024: rules of recording changed';
    const headings = (one: Subject): string[] => notesOf(one).map((note) => spaced(note.heading));
    expect(headings(subject({ recorded_only: true }))).toContain(heading);
    const before = subject({ recorded_only: true, rows: years('KZ', 2016, 2023) });
    expect(recordingChanges(before)).toHaveLength(1);
    expect(headings(before)).not.toContain(heading);
  });
});

it('the linked measures are those whose record names the indicator, each with the last thing known', () => {
  expect(linkedMeasures(subject()).map(({ name, known }) => `${name}: ${known}`)).toEqual([
    'National: reported as done',
    'Local: reported as done',
  ]);
});
