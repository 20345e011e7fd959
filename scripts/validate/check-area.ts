import { COUNTRY } from '../../src/domain/id.ts';
import type { Period } from '../../src/domain/period.ts';
import type { Territory } from '../../src/domain/territory.ts';
import type { DatasetContext } from './figure-context.ts';
import type { Fault } from './problem-list.ts';

/** A text that is the code of no area. */
export function unknownAreaFault(text: string, territory: Territory): Fault {
  const upper = text.toUpperCase();
  if (text !== upper && territory.areas.has(upper)) {
    return {
      what: 'the area code is in small letters',
      found: text,
      expected: upper,
      remedy: `write ${upper}`,
    };
  }
  return {
    what: 'unknown area',
    found: text,
    expected: 'a code of reference/areas.csv, such as KZ-31',
    remedy: 'correct the code, or add the area to reference/areas.csv',
  };
}

function isException(context: DatasetContext, area: string, period: Period): boolean {
  const exceptions = context.dataset.exceptions ?? [];
  return exceptions.some((entry) => entry.area === area && entry.periods.includes(period.text));
}

function isInFrame(context: DatasetContext, area: string, period: Period): boolean {
  const { frame } = context.dataset;
  if (frame === 'as-of-period') return context.territory.existsIn(area, period);
  return context.territory.frameAreas(frame, period).includes(area);
}

function countryFault(context: DatasetContext, indicator: string): Fault | null {
  const { country, country_published } = context.dataset;
  if (country === 'published' || country_published?.includes(indicator) === true) return null;
  return {
    what: `a row for the country, though dataset.yml says "country: ${country}"`,
    found: COUNTRY,
    expected: country === 'sum' ? 'areas only: the country is summed' : 'areas only',
    remedy: 'delete the row, or write "country: published" in dataset.yml',
  };
}

/** Whether an area may stand in this dataset for this period. */
export function areaFault(
  text: string,
  indicator: string,
  period: Period | null,
  context: DatasetContext,
): Fault | null {
  if (context.territory.areas.size === 0) return null;
  if (!context.territory.areas.has(text)) return unknownAreaFault(text, context.territory);
  if (text === COUNTRY) return countryFault(context, indicator);
  if (!period || isInFrame(context, text, period) || isException(context, text, period)) return null;
  const { frame } = context.dataset;
  return {
    what: `the area is outside the frame "${frame}" in ${period.text}`,
    found: text,
    expected:
      frame === 'as-of-period'
        ? 'an area that existed on some day of the period'
        : `one of the areas of ${frame}`,
    remedy: 'correct the area or the period, or list the exception with its reason in dataset.yml',
  };
}
