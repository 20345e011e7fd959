import { describe, expect, it, vi } from 'vitest';
import { answersOf } from '../../../../src/views/bodies/answers.ts';
import { dayOf } from '../../../../src/views/measure-status.ts';
import { changedStore, goldenStore, record } from '../sample-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const golden = goldenStore();
const day = dayOf(golden);
const store = changedStore(golden, {
  bodies: ['akimat', 'akimats', 'centre', 'nobody'].map((body) => record('bodies', { body, name_en: body })),
  measures: [
    record('measures', { measure: 'AA-01', ordered_by: 'akimat', owners: 'centre;akimats' }),
    record('measures', { measure: 'AA-02', ordered_by: 'akimats', owners: '' }),
  ],
  statuses: [
    record('statuses', { measure: 'AA-01', date: '2025-01-01', status: 'ordered', stated_by: 'akimat' }),
    record('statuses', { measure: 'AA-01', date: day, status: 'in-progress', stated_by: 'centre;akimat' }),
    record('statuses', { measure: 'AA-01', date: '9999-01-01', status: 'confirmed', stated_by: 'akimat' }),
  ],
  findings: [record('findings', { finding: 'found', date: '2025-02', body: 'centre' })],
  events: [
    record('events', { event: 'EARLY', date: '2025-01', bodies: 'centre' }),
    record('events', { event: 'LATER', date: day, bodies: 'akimats;centre' }),
    record('events', { event: 'TO-COME', date: '9999-01-01', bodies: 'centre' }),
  ],
  gaps: [record('gaps', { gap: 'table', holders: 'akimats' })],
  institutions: [record('institutions', { institution: 'centre', date: '2025-01-01' })],
});

describe('what the tables say of a body', () => {
  it('takes a body for itself and not for one whose name begins alike', () => {
    expect(answersOf(store, 'akimat').ordered.map(({ measure }) => measure)).toEqual(['AA-01']);
    expect(answersOf(store, 'akimat').owns).toEqual([]);
    expect(answersOf(store, 'akimats').owns.map(({ measure }) => measure)).toEqual(['AA-01']);
    expect(answersOf(store, 'akimats').holds.map(({ gap }) => gap)).toEqual(['table']);
  });

  it('gives reports up to the day of judgement, the newest first', () => {
    expect(answersOf(store, 'akimat').stated.map(({ date }) => date)).toEqual([day, '2025-01-01']);
  });

  it('gives findings to whoever found them, and knows institutions', () => {
    expect(answersOf(store, 'centre').found.map(({ finding }) => finding)).toEqual(['found']);
    expect(answersOf(store, 'centre').isInstitution).toBe(true);
    expect(answersOf(store, 'akimat').isInstitution).toBe(false);
  });

  it('gives dated events to those whose act or word they are, up to that day', () => {
    expect(answersOf(store, 'centre').did.map(({ event }) => event)).toEqual(['LATER', 'EARLY']);
    expect(answersOf(store, 'akimat').did).toEqual([]);
  });
});
