import { expect, it } from 'vitest';
import { institutionState } from '../../../src/domain/institution-state.ts';
import type { TableRecord } from '../../../src/domain/tables.ts';

function report(date: string, status: string, area = 'KZ-31', institution = 'centre') {
  return { area, institution, date, status } as TableRecord<'institutions'>;
}

it('is the last report up to the day, of that area and institution', () => {
  const records = [
    report('2025-09-01', 'decided'),
    report('2024-01-01', 'announced'),
    report('2025-09-01', 'opened'),
    report('2026-05-01', 'operating'),
    report('2025-12-01', 'withdrawn', 'KZ-61'),
    report('2025-12-01', 'withdrawn', 'KZ-31', 'department'),
  ];
  expect(institutionState(records, 'KZ-31', 'centre', '2026-03-18')?.status).toBe('opened');
  expect(institutionState(records, 'KZ-31', 'centre', '2023-01-01')).toBeUndefined();
});
