import type { Fault } from './problem-list.ts';

const PLAIN = /^-?\d+(\.\d+)?$/;
/** From here on whole numbers are no longer kept exactly; nothing that is counted comes near. */
const TOO_LARGE = 1e15;
const EXPECTED = 'a plain number with a point, such as 1234.5';

interface Diagnosis {
  readonly test: RegExp;
  readonly what: string;
  readonly remedy: string;
}

/** Tried in this order: the first that fits names the fault. */
const DIAGNOSES: readonly Diagnosis[] = [
  {
    test: /^[+-]?nan$/i,
    what: 'not a number (NaN)',
    remedy: 'leave the cell empty and give a status, x or z',
  },
  {
    test: /^[+-]?(inf|infinity|∞)$/i,
    what: 'an infinite value',
    remedy: 'leave the cell empty and give a status, x or z',
  },
  { test: /^[+-]?0x[0-9a-f]+$/i, what: 'a hexadecimal number', remedy: 'write the number in decimal digits' },
  {
    test: /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i,
    what: 'a number in scientific notation',
    remedy: 'write all digits out',
  },
  {
    test: /^[+-]?[\p{Nd}.,\s]*(?![0-9])\p{Nd}[\p{Nd}.,\s]*$/u,
    what: 'digits of another script',
    remedy: 'write the digits 0 to 9',
  },
  {
    test: /^[+-]?\d{1,3}([\s\u00a0\u202f'’]\d{3})+([.,]\d+)?$/u,
    what: 'a space or mark between thousands',
    remedy: 'write the digits together',
  },
  { test: /^[+-]?\d+,\d+$/, what: 'a decimal comma', remedy: 'write a point instead of the comma' },
  {
    test: /^[−–—]\d+/u,
    what: 'a typographic minus sign',
    remedy: 'write a hyphen-minus (-) before the number',
  },
  {
    test: /^[+-]?\d+(\.\d+)?\s*%$/,
    what: 'a percent sign',
    remedy: 'write the number only; the indicator has the unit',
  },
  { test: PLAIN, what: 'a number too large to be a count', remedy: 'correct the number' },
  { test: /^\s|\s$/, what: 'a space before or after the number', remedy: 'delete the space' },
  { test: /^\+\d/, what: 'a plus sign', remedy: 'delete the sign' },
];

/** Why a text is not a plain number, or `null` when it is one. */
export function numberFault(text: string): Fault | null {
  if (PLAIN.test(text) && Math.abs(Number(text)) < TOO_LARGE) return null;
  const diagnosis = DIAGNOSES.find(({ test }) => test.test(text));
  return {
    what: diagnosis?.what ?? 'not a number',
    found: text,
    expected: EXPECTED,
    remedy: diagnosis?.remedy ?? 'write the number in digits, or leave the cell empty and give a status',
  };
}
