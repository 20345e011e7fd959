import { describe, expect, it } from 'vitest';
import { targetState } from '../../../src/domain/target-state.ts';

const plan = { kind: 'plan', value: '1383', aim: 'at-least', due_date: '2025-12-31' };
const DAY = '2026-03-18';
const value = (end: string, of: number, qualifier = '') => ({ end, value: of, qualifier });

describe('a plan with a day', () => {
  it('is missed once a figure of that day or after it does not reach the number', () => {
    expect(targetState(plan, [value('2025-09-30', 1006), value('2026-01-31', 1028)], DAY)).toBe('missed');
  });

  it('is met once any figure up to its day, or the first after it, reaches the number', () => {
    expect(targetState(plan, [value('2025-06-30', 1400), value('2026-01-31', 1300)], DAY)).toBe('met');
    expect(targetState(plan, [value('2026-01-31', 1383)], DAY)).toBe('met');
  });

  it('is missed although it was reached later', () => {
    expect(targetState(plan, [value('2026-01-31', 1028), value('2026-02-28', 1400)], DAY)).toBe('missed');
  });

  it('is open up to its day', () => {
    expect(targetState(plan, [value('2025-09-30', 1006)], '2025-12-31')).toBe('open');
  });

  it('cannot be told where its day has passed and nothing was published since', () => {
    expect(targetState(plan, [value('2025-09-30', 1006)], DAY)).toBe('cannot-be-told');
    expect(targetState(plan, [], DAY)).toBe('cannot-be-told');
  });

  it('is judged without figures of later days', () => {
    expect(targetState(plan, [value('2026-03-31', 1028)], DAY)).toBe('cannot-be-told');
  });

  it('is not said to be missed by a value that is only a lower bound', () => {
    expect(targetState(plan, [value('2026-01-31', 1300, 'more-than')], DAY)).toBe('cannot-be-told');
    expect(targetState(plan, [value('2026-01-31', 1300, 'about')], DAY)).toBe('missed');
  });

  it('may be a number not to be exceeded', () => {
    const most = { ...plan, aim: 'at-most' };
    expect(targetState(most, [value('2026-01-31', 1383)], DAY)).toBe('met');
    expect(targetState(most, [value('2026-01-31', 1400, 'more-than')], DAY)).toBe('missed');
  });
});

it('a norm, and a plan without a day, are neither met nor missed', () => {
  expect(targetState({ ...plan, kind: 'norm' }, [], DAY)).toBeNull();
  expect(targetState({ ...plan, due_date: '' }, [], DAY)).toBeNull();
});
