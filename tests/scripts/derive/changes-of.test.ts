import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../scripts/derive/changes-of.ts';
import type { Tables } from '../../../src/domain/tables.ts';

const text = { kk: '', ru: '', en: '' };
const breaks = [{ date: '2019-01-01', text }];
const events = [
  { kind: 'recording-change', area: 'KZ', date: '2024-06' },
  { kind: 'recording-change', area: 'KZ-31', date: '2025-12-01' },
  { kind: 'law', area: 'KZ', date: '2026-03-02' },
] as unknown as Tables['events'];

describe('changesOf', () => {
  it('adds changes in the rules of recording to the breaks of what is only recorded', () => {
    expect(changesOf({ breaks, recorded_only: true }, { events })).toEqual(['2019-01-01', '2024-06-01']);
  });

  it('knows only the breaks of everything else', () => {
    expect(changesOf({ breaks, recorded_only: false }, { events })).toEqual(['2019-01-01']);
  });
});
