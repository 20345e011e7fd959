import { measureLines, type MeasureLine } from '../measures/measure-line.ts';
import type { Place } from './beside.ts';

/** The measures of the region, those that are done first. */
export function measuresOf({ store, lang, area }: Place): readonly MeasureLine[] {
  return measureLines(
    store,
    lang,
    store.tables.measures.filter((measure) => measure.area === area.area),
  );
}
