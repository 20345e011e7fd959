import type { Attribute } from '../../src/domain/attributes.ts';
import { COUNTRY } from '../../src/domain/id.ts';
import type { Period, PeriodKind } from '../../src/domain/period.ts';
import type { Pool, RecordColumn, Records } from '../../src/domain/records.ts';
import type { Territory } from '../../src/domain/territory.ts';
import { unknownAreaFault } from './check-area.ts';
import { numberFault } from './check-number.ts';
import { periodAfterReleaseFault, periodFormFault } from './check-period.ts';
import { formulaFault } from './check-text.ts';
import type { Fault } from './problem-list.ts';

/** What the cells of records are checked against. */
export interface RecordContext {
  readonly records: Records;
  readonly attributes: readonly Attribute[];
  readonly territory: Territory;
  readonly releaseDate: string;
  readonly period: (text: string) => Period | null;
}

/** Which kinds of table periods a coarser period of a record would fall into as a whole. */
const COARSE: Readonly<Partial<Record<PeriodKind, Pool>>> = { year: 'year', 'school-year': 'school-year' };

function isTooCoarse(kind: PeriodKind, { tables }: Records): boolean {
  if (kind === 'day' || kind === 'month') return false;
  return tables.some(({ periods }) => periods.some((pool) => pool !== COARSE[kind]));
}

function outsideFault(text: string, { covers }: Records): Fault {
  return {
    what: 'the record is outside the period that dataset.yml covers',
    found: text,
    expected: `a period inside ${covers.period}`,
    remedy: 'correct the period, or covers.period in dataset.yml',
  };
}

/** The month of a record as an index into the values of the attribute `time`, or what is wrong. */
export function periodCode(text: string, months: readonly string[], context: RecordContext): number | Fault {
  const period = context.period(text);
  if (!period) return formulaFault(text) ?? periodFormFault(text);
  const late = periodAfterReleaseFault(period, context.releaseDate);
  if (late) return late;
  const [first, last] = [months.indexOf(period.start.slice(0, 7)), months.indexOf(period.end.slice(0, 7))];
  if (first < 0 || last < 0) return outsideFault(text, context.records);
  if (!isTooCoarse(period.kind, context.records)) return first;
  return {
    what: 'the period of the record is too long for the tables of dataset.yml',
    found: text,
    expected: 'a month such as 2022-05, or a day',
    remedy: 'give the month of the record, or publish longer periods only',
  };
}

function notOneOf(what: string, found: string, expected: string): Fault {
  return { what, found, expected, remedy: 'correct the cell, or add the value where it is declared' };
}

/** Index of a sex, an age or a category, or what is wrong. */
export function choiceFault(text: string, { id }: Attribute, column: RecordColumn): Fault {
  const formula = formulaFault(text);
  if (formula) return formula;
  const empty = 'empty' in column && column.empty ? 'empty or ' : '';
  if (text === '') {
    return {
      what: `the ${id} is empty`,
      found: '',
      expected: column.is === 'age' ? 'whole years of age' : `a value of ${id}`,
      remedy: 'fill the cell, or write "empty: true" at the column in dataset.yml where it is not known',
    };
  }
  if (column.is === 'age') return ageFault(text, column);
  const values = column.is === 'category' ? column.values : ['female', 'male'];
  return notOneOf(`unknown ${id}`, text, `${empty}${values.join(', ')}`);
}

function ageFault(text: string, { from, to }: { readonly from: number; readonly to: number }): Fault {
  const form = numberFault(text);
  if (form)
    return { ...form, expected: 'whole years of age, such as 15', remedy: 'write whole years in digits' };
  const whole = /^\d+$/.test(text);
  return {
    what: whole ? 'the age is outside the ages of dataset.yml' : 'the age is not in whole years',
    found: text,
    expected: `whole years from ${String(from)} to ${String(to)}`,
    remedy: 'correct the age, or "from" and "to" of the column in dataset.yml',
  };
}

/** Why a cell is not a whole number of 0 or more. */
export function amountFault(text: string): Fault | null {
  const form = formulaFault(text) ?? numberFault(text);
  if (form) return { ...form, remedy: form.remedy.replace(/, or leave the cell empty.*$/, '') };
  if (/^\d+$/.test(text)) return null;
  return {
    what: Number(text) < 0 ? 'a negative number' : 'a number with a fraction',
    found: text,
    expected: 'a whole number, 0 or more',
    remedy: 'correct the number',
  };
}

/** A personal number of Kazakhstan (IIN) has twelve digits; a name has letters that a pseudonym may not have. */
const PSEUDONYM = /^(?!\d{12}$)[A-Za-z0-9_-]{1,64}$/;

/** Why a cell is not a pseudonym. What stands there is not repeated: it may be a name. */
export function contributorFault(text: string): Fault | null {
  if (PSEUDONYM.test(text)) return null;
  const shared = {
    found: text === '' ? '' : '(not shown)',
    expected: 'a pseudonym of at most 64 Latin letters, digits, - or _',
  };
  if (text === '')
    return { what: 'the pseudonym is empty', ...shared, remedy: 'give each person a pseudonym' };
  if (/^\d{12}$/.test(text)) {
    return {
      what: 'twelve digits: this looks like a personal number (IIN), not like a pseudonym',
      ...shared,
      remedy: 'replace personal numbers by random pseudonyms before the file comes here',
    };
  }
  return {
    what: 'the text is not a pseudonym',
    ...shared,
    remedy: 'replace names by random pseudonyms before the file comes here',
  };
}

/** Why a place is none of those that the records may speak about: the fault, and whether the district has it. */
export function placeFault(
  area: string,
  district: string,
  areas: ReadonlySet<string>,
  { records, territory }: RecordContext,
): { readonly fault: Fault; readonly of: 'area' | 'district' } {
  const formula = formulaFault(area);
  if (formula) return { of: 'area', fault: formula };
  if (area === COUNTRY) {
    const remedy = 'write the area of the record';
    return { of: 'area', fault: { ...notOneOf('a record of the whole country', area, 'one area'), remedy } };
  }
  if (!territory.areas.has(area)) return { of: 'area', fault: unknownAreaFault(area, territory) };
  if (areas.has(area)) return { of: 'district', fault: districtFault(area, district, territory) };
  const { frame, covers } = records;
  return {
    of: 'area',
    fault: covers.areas
      ? notOneOf('an area that dataset.yml does not cover', area, covers.areas.join(', '))
      : notOneOf(`the area is outside the frame "${frame}"`, area, `one of the areas of ${frame}`),
  };
}

function districtFault(area: string, district: string, territory: Territory): Fault {
  const formula = formulaFault(district);
  if (formula) return formula;
  if (district === '') {
    return {
      what: 'the district is empty',
      found: '',
      expected: `a district of ${area}`,
      remedy: 'fill the cell, or write "empty: true" at the column in dataset.yml where it is not known',
    };
  }
  const of = territory.districts.get(district);
  return of === undefined
    ? notOneOf('unknown district', district, 'empty, or a code of reference/districts.csv, such as 314000000')
    : notOneOf(`the district lies in ${of}, the record in ${area}`, district, `a district of ${area}`);
}
