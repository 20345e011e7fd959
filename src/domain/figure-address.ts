import type { PublishedRow } from './row.ts';

/**
 * Address of a figure within the pages and files of its indicator, for ever: `kz-31.2022` or
 * `kz-31.2022.female.14-15.crime_grave`. Made of the key alone, so it never moves: a part that the figure does not
 * have is left out, and the forms of the parts tell them apart. Fit for a fragment and for an XML id of HTML.
 */
export function figureAddress(
  row: Pick<PublishedRow, 'area' | 'period' | 'sex' | 'age_group' | 'breakdown'>,
): string {
  const breakdown = row.breakdown.replaceAll('=', '_').replaceAll(';', '.');
  return [row.area.toLowerCase(), row.period.replace('/', '_'), row.sex, row.age_group, breakdown]
    .filter((part) => part !== '')
    .join('.');
}
