import type { MeasureLine } from '../../../src/views/region/measures.ts';
import type { BulletinMeasure } from './model.ts';

/** A measure with its status and the day of it. */
export function measureRow({ mark, name, status, text, date }: MeasureLine): BulletinMeasure {
  return { mark, name, text, status: date === '' ? status : `${status} (${date})` };
}
