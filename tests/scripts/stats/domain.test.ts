import { describe, expect, it } from 'vitest';
import {
  check,
  checkEach,
  checkLength,
  checkPart,
  checkSameLength,
  COUNT,
  COUNT_FROM_ONE,
  FINITE,
  LEVEL,
  NOT_NEGATIVE,
  POSITIVE,
  refuse,
  SHARE,
} from '../../../scripts/stats/domain.ts';
import { refusal } from '../../support/refusal.ts';

const TRIED = [Number.NaN, -Infinity, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2 ** 53 - 1, 2 ** 53, Infinity];

describe('rules', () => {
  it.each([
    ['COUNT', COUNT, [0, 1, 2, 2 ** 53 - 1]],
    ['COUNT_FROM_ONE', COUNT_FROM_ONE, [1, 2, 2 ** 53 - 1]],
    ['FINITE', FINITE, [-1, -0.5, 0, 0.5, 1, 1.5, 2, 2 ** 53 - 1, 2 ** 53]],
    ['POSITIVE', POSITIVE, [0.5, 1, 1.5, 2, 2 ** 53 - 1, 2 ** 53]],
    ['NOT_NEGATIVE', NOT_NEGATIVE, [0, 0.5, 1, 1.5, 2, 2 ** 53 - 1, 2 ** 53]],
    ['SHARE', SHARE, [0, 0.5, 1]],
    ['LEVEL', LEVEL, [0.5]],
  ])('%s lets through what it should', (_, rule, allowed) => {
    expect(TRIED.filter((value) => rule.holds(value))).toEqual(allowed);
    expect(
      TRIED.filter(
        (value) =>
          refusal(() => {
            check('x', value, rule);
          }) === 'nothing was thrown',
      ),
    ).toEqual(allowed);
    expect(
      refusal(() => {
        check('x', Number.NaN, rule);
      }),
    ).toBe(`x: ${rule.need} is needed, got NaN`);
  });
});

describe('refusals', () => {
  it('name the argument first and say the remedy', () => {
    expect(refusal(() => refuse('x', 'this', 'that'))).toBe('x: this is needed, got that');
    expect(
      refusal(() => {
        checkEach('x', [1, 2, -3], COUNT);
      }),
    ).toBe('x: a whole number from 0 on is needed, got -3 as item 3');
    expect(
      refusal(() => {
        checkLength('x', [1], 2);
      }),
    ).toBe('x: a list of at least 2 is needed, got 1');
    expect(
      refusal(() => {
        checkSameLength('x', [1], 'y', [1, 2]);
      }),
    ).toBe('x: a list as long as y (2) is needed, got 1');
    expect(
      refusal(() => {
        checkPart('x', 3, 'y', 2);
      }),
    ).toBe('x: no more than y (2) is needed, got 3');
  });

  it('are not made where all is well', () => {
    const checks = [
      () => {
        checkEach('x', [], COUNT);
      },
      () => {
        checkEach('x', [1, 2], COUNT);
      },
      () => {
        checkLength('x', [1, 2], 2);
      },
      () => {
        checkSameLength('x', [1], 'y', [2]);
      },
      () => {
        checkPart('x', 2, 'y', 2);
      },
    ];
    expect(checks.map(refusal)).toEqual(checks.map(() => 'nothing was thrown'));
  });
});
