import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdict } from '../../../scripts/stats/verdict.ts';
import { wilsonInterval } from '../../../scripts/stats/wilson.ts';
import { refusal } from '../../support/refusal.ts';

const DIRECTIONS = ['higher-is-better', 'lower-is-better', 'no-judgement'] as const;
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('verdict', () => {
  it.each([
    [0.9, 'better', 'worse', 'higher'],
    [1, 'similar', 'similar', 'similar'],
    [1.5, 'similar', 'similar', 'similar'],
    [2, 'similar', 'similar', 'similar'],
    [2.1, 'worse', 'better', 'lower'],
  ])('of the interval 1 to 2 against %d', (reference, ...expected) => {
    expect(DIRECTIONS.map((direction) => verdict({ lower: 1, upper: 2 }, reference, direction))).toEqual(
      expected,
    );
  });

  // Newcombe's 81 of 263 (25.5 % to 36.6 %) beside his 15 of 148 (10.1 %).
  it('tells a published interval from a published share', () => {
    expect(verdict(wilsonInterval(81, 263), 15 / 148, 'lower-is-better')).toBe('worse');
    expect(verdict(wilsonInterval(81, 263), 0.3, 'lower-is-better')).toBe('similar');
  });

  it('takes infinite limits and an interval of one point', () => {
    expect(verdict({ lower: -Infinity, upper: Infinity }, 5, 'no-judgement')).toBe('similar');
    expect(verdict({ lower: 0, upper: Infinity }, -1, 'no-judgement')).toBe('higher');
    expect(verdict({ lower: 3, upper: 3 }, 3, 'higher-is-better')).toBe('similar');
    expect(verdict({ lower: 3, upper: 3 }, 4, 'higher-is-better')).toBe('worse');
  });

  it('turns round when the scale is turned round', () => {
    const turned = { better: 'worse', worse: 'better', higher: 'lower', lower: 'higher', similar: 'similar' };
    fc.assert(
      fc.property(number, number, number, fc.constantFrom(...DIRECTIONS), (a, b, reference, direction) => {
        const [lower, upper] = a < b ? [a, b] : [b, a];
        expect(verdict({ lower: -upper, upper: -lower }, -reference, direction)).toBe(
          turned[verdict({ lower, upper }, reference, direction)],
        );
      }),
    );
  });

  it.each([
    [
      () => verdict({ lower: 3, upper: 2 }, 1, 'no-judgement'),
      'lower: a number of at most upper (2) is needed, got 3',
    ],
    [
      () => verdict({ lower: Number.NaN, upper: 2 }, 1, 'no-judgement'),
      'lower: a number of at most upper (2) is needed, got NaN',
    ],
    [() => verdict({ lower: 1, upper: Number.NaN }, 1, 'no-judgement'), 'upper: a number is needed, got NaN'],
    [
      () => verdict({ lower: 1, upper: 2 }, Number.NaN, 'no-judgement'),
      'reference: a finite number is needed, got NaN',
    ],
    [
      () => verdict({ lower: 1, upper: 2 }, Infinity, 'no-judgement'),
      'reference: a finite number is needed, got Infinity',
    ],
  ])('refuses what is out of its domain (%#)', (call, message) => {
    expect(refusal(call)).toBe(message);
  });
});
