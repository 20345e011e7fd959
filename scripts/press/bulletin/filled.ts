import type { ChartView } from '../../../src/views/model.ts';

/** Fewer regions than this make no map of the country. */
const ENOUGH = 10;

/** Whether a chart is a map with enough values in it to show where they lie. */
export function isFilledMap({ drawing }: ChartView): boolean {
  return (
    drawing.form === 'map' && drawing.data.tiles.filter(({ cell }) => cell.kind === 'value').length >= ENOUGH
  );
}
