import type { Indicator } from '../../src/domain/indicator.ts';
import { numberFault } from './check-number.ts';
import type { Fault } from './problem-list.ts';

/** Whether a value can be what the indicator measures. */
export function valueFault(text: string, measure: Indicator['measure']): Fault | null {
  const form = numberFault(text);
  if (form) return form;
  const value = Number(text);
  if (measure === 'count' && value < 0) {
    return { what: 'a negative count', found: text, expected: '0 or more', remedy: 'correct the value' };
  }
  if (measure === 'count' && !Number.isInteger(value)) {
    return {
      what: 'a count with a fraction',
      found: text,
      expected: 'a whole number',
      remedy: 'write the count itself, not thousands or a mean',
    };
  }
  if (measure === 'share' && (value < 0 || value > 100)) {
    return {
      what: 'a share outside 0–100',
      found: text,
      expected: 'per cent, from 0 to 100',
      remedy: 'correct the value, or change the measure of the indicator',
    };
  }
  return null;
}

/** A cell has a value or says why not, never both and never neither. */
export function statusFault(value: string, status: string): Fault | null {
  if (status !== '' && status !== 'x' && status !== 'z') {
    return {
      what: status === 'c' ? 'the build alone decides what is withheld' : 'unknown status',
      found: status,
      expected: 'empty, x (not available) or z (not applicable)',
      remedy:
        status === 'c'
          ? 'give the count; the build withholds it where needed'
          : 'write x or z, or leave the cell empty',
    };
  }
  if (value === '' && status === '') {
    return {
      what: 'the value is empty and no status says why',
      found: '',
      expected: 'a value, or status x (not available) or z (not applicable)',
      remedy: 'write the value, or x or z in the column status',
    };
  }
  if (value !== '' && status !== '') {
    return {
      what: 'a value and a status stand together',
      found: status,
      expected: 'a value, or a status',
      remedy: 'delete one of the two',
    };
  }
  return null;
}
