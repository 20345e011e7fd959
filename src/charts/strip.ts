import type { Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3-scale';
import { hatches, shutters } from './absence-marks.ts';
import { hollowDots, ringedDots, sheet, strokes, words } from './theme.ts';
import type { Drawing, Shown, Size, StripData } from './types.ts';

const [WIDTH, HEIGHT] = [260, 40];
const MIDDLE = 13;
const PADDING = 8;
/** Fewer areas than this are no distribution. */
const LEAST = 3;

function ticksAt(places: readonly number[], height: number, className: string, strokeWidth: number): Markish {
  const lines = places.map((x) => ({
    from: { x, y: MIDDLE - height / 2 },
    to: { x, y: MIDDLE + height / 2 },
  }));
  return strokes(lines, className, { strokeWidth, strokeLinecap: 'butt' });
}

/**
 * The area of the page: a dot on the line or, without a value, its mark below the line, where no place means
 * anything.
 */
function focusMark(focus: Shown | undefined, x: (value: number) => number): Markish[] {
  if (focus === undefined) return [];
  if (focus.kind === 'value') {
    const at = [{ x: x(focus.value), y: MIDDLE }];
    return [focus.provisional ? hollowDots(at, 6, 'c-accent') : ringedDots(at, 6.5, 'c-accent')];
  }
  const text = { x: WIDTH / 2 + (focus.kind === 'suppressed' ? 19 : 0), y: 33, text: focus.text };
  const mark = focus.kind === 'suppressed' ? shutters([{ x: WIDTH / 2 - 36, y: 33 }]) : [];
  return [...mark, words([text], 'c-soft', { textAnchor: focus.kind === 'suppressed' ? 'start' : 'middle' })];
}

/**
 * A line of word height: every area a tick, the country a taller one, the area of the page a dot. It shows
 * where the area stands among all without giving it a place in a ranking.
 */
export function strip({ values, country, focus, ends }: StripData, _size: Size = 'narrow'): Drawing {
  if (values.length < LEAST)
    return sheet(WIDTH, HEIGHT, [hatches([{ x: 1, y: 5, width: WIDTH - 2, height: 16 }])]);
  const all = country === undefined ? values : [...values, country];
  const x = scaleLinear([Math.min(...all), Math.max(...all)], [PADDING, WIDTH - PADDING]);
  const line = [{ from: { x: PADDING, y: MIDDLE }, to: { x: WIDTH - PADDING, y: MIDDLE } }];
  const [low, high] = [x(Math.min(...values)), x(Math.max(...values))];
  return sheet(WIDTH, HEIGHT, [
    strokes(line, 'c-line', { strokeWidth: 1 }),
    ticksAt([...new Set(values)].map(x), 12, 'c-mark', 1.6),
    ticksAt(country === undefined ? [] : [x(country)], 24, 'c-ink', 2.4),
    ...focusMark(focus, x),
    words([{ x: low - PADDING, y: 33, text: ends[0] }], 'c-soft'),
    words([{ x: high + PADDING, y: 33, text: ends[1] }], 'c-soft', { textAnchor: 'end' }),
  ]);
}
