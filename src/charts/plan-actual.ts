import type { Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3-scale';
import { ticksOf } from './axis-ticks.ts';
import { decimalYear } from './decimal-year.ts';
import type { Plane } from './pen.ts';
import { textWidth, widest } from './text-width.ts';
import { boxes, FONT, LINE, path, ringedDots, sheet, strokes, words } from './theme.ts';
import type { Spot, Words } from './theme.ts';
import { timeAxis } from './time-axis.ts';
import type { Drawing, PlanActualData, Size } from './types.ts';
import { WIDTHS } from './types.ts';
import { valueAxis, valueRoom } from './value-axis.ts';

const [HEAD, FOOT] = [12, 28];
const SQUARE = 9;
const LEADING = 15;

/** Inside the drawing, whatever the length of the text. */
function clamped(text: string, x: number, y: number, width: number, heavy: boolean): Words {
  const half = textWidth(text, FONT, heavy) / 2;
  return { x: Math.max(half, Math.min(width - half, x)), y, text };
}

function planMarks({ plan, actual }: PlanActualData, plane: Plane, width: number): Markish[] {
  const y = plane.y(plan.value);
  const due = plane.x(decimalYear(plan.date));
  const from = plane.x(decimalYear(plan.from ?? actual[0]?.date ?? plan.date));
  const end = Math.max(from, due - SQUARE / 2);
  const labelX = Math.max(0, Math.min(from, width - textWidth(plan.label, FONT, true)));
  const square = { x: due - SQUARE / 2, y: y - SQUARE / 2, width: SQUARE, height: SQUARE };
  return [
    path(
      [
        { x: from, y },
        { x: end, y },
      ],
      'c-ink',
      { strokeWidth: 1.8, strokeDasharray: '5 4', strokeLinecap: 'butt' },
    ),
    boxes([square], 'c-paper'),
    boxes([square], 'c-ink', { fill: 'none', stroke: 'currentColor', strokeWidth: 2 }),
    words([{ x: labelX, y: y - LINE / 2 - 3, text: plan.label }], 'c-ink', { fontWeight: 600 }),
  ];
}

/** The distance between the plan and the last value, said in words beside a thin line. */
function gapMarks(data: PlanActualData, spots: readonly Spot[], plane: Plane): Markish[] {
  const last = spots.at(-1);
  const { gap = [] } = data;
  if (!last || gap.length === 0) return [];
  const plan = plane.y(data.plan.value);
  const [high, low] = [Math.min(plan, last.y), Math.max(plan, last.y)];
  const due = plane.x(decimalYear(data.plan.date));
  // Beside the square when the last value stands near the due date, so that the line does not pass through it.
  const x = Math.abs(due - last.x) < SQUARE ? due + SQUARE : last.x;
  const first = (high + low) / 2 - ((gap.length - 1) * LEADING) / 2;
  const lines = gap.map((text, i) => ({ x: x - 7, y: first + i * LEADING, text }));
  return [
    strokes([{ from: { x, y: high + 2 }, to: { x, y: low - 8 } }], 'c-mark', { strokeWidth: 1 }),
    words(lines, 'c-ink', { textAnchor: 'end' }),
  ];
}

function actualMarks({ actual }: PlanActualData, spots: readonly Spot[], width: number): Markish[] {
  const texts = actual.map(({ text }, i) => {
    const spot = spots[i] ?? { x: 0, y: 0 };
    return clamped(text, spot.x, spot.y + 17, width, true);
  });
  return [
    path(spots, 'c-accent', { strokeWidth: 2.5 }),
    ringedDots(spots, 4.5, 'c-accent'),
    words(texts, 'c-accent', { textAnchor: 'middle', fontWeight: 600 }),
  ];
}

/**
 * What was planned and what was reported: the plan dashed to a hollow square on its due date, the reports a
 * line with a value at every dot. Reports without a date cannot be drawn; they belong to the caption.
 */
export function planActual(data: PlanActualData, size: Size): Drawing {
  const { actual, plan, timeTicks, formatTick } = data;
  const width = Math.min(WIDTHS[size], WIDTHS.wide);
  const height = size === 'narrow' ? 290 : 300;
  const ticks = ticksOf([plan.value, ...actual.map(({ value }) => value)]);
  const dates = [
    plan.date,
    ...(plan.from === undefined ? [] : [plan.from]),
    ...actual.map(({ date }) => date),
  ];
  const times = [...dates, ...timeTicks.map(({ date }) => date)].map(decimalYear);
  const left = valueRoom(widest(ticks.map(formatTick), FONT));
  const [right, top, bottom] = [width - 14, HEAD + LINE, height - FOOT];
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [left + 14, right - 14]);
  const y = scaleLinear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, top]);
  const plane: Plane = { left, right, top, bottom, x, y };
  const spots = actual.map(({ date, value }) => ({ x: x(decimalYear(date)), y: y(value) }));
  const labelOf = new Map(timeTicks.map(({ date, label }) => [decimalYear(date), label]));
  return sheet(width, height, [
    ...valueAxis(ticks, plane, formatTick),
    ...gapMarks(data, spots, plane),
    ...planMarks(data, plane, width),
    ...actualMarks(data, spots, width),
    ...timeAxis([...labelOf.keys()], plane, width, (time) => labelOf.get(time) ?? ''),
  ]);
}
