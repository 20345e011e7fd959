import { PERIOD_FORMS, type Period } from '../../src/domain/period.ts';
import type { Fault } from './problem-list.ts';

/** A month that no calendar has, in any of the forms that hold a month. */
const BAD_MONTH = /^\d{4}-(00|1[3-9]|[2-9]\d)(-\d{2})?$|(^|\/)\d{4}-(00|1[3-9]|[2-9]\d)(\/|$)/;

/** Why a text is not a period. */
export function periodFormFault(text: string): Fault {
  if (BAD_MONTH.test(text)) {
    return {
      what: 'a month that does not exist',
      found: text,
      expected: 'a month from 01 to 12',
      remedy: 'correct the month',
    };
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return {
      what: 'a day that does not exist',
      found: text,
      expected: 'a day of the calendar',
      remedy: 'correct the day',
    };
  }
  return {
    what: 'unknown form of period',
    found: text,
    expected: PERIOD_FORMS,
    remedy: 'write the period in one of these forms',
  };
}

/**
 * A period that is not over on the day of the release cannot have been counted. A school year is counted at its
 * start, so only its start must have come.
 */
export function periodAfterReleaseFault(period: Period, releaseDate: string): Fault | null {
  const counted = period.kind === 'school-year' ? period.start : period.end;
  if (counted <= releaseDate) return null;
  return {
    what: 'the period is after the release date',
    found: period.text,
    expected: `a period that was over on ${releaseDate}`,
    remedy: 'correct the period, or the date in release.yml',
  };
}
