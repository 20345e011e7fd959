import type { Markish } from '@observablehq/plot';
import { scaleLinear } from 'd3-scale';
import { absenceSpans } from './absence-spans.ts';
import { ticksOf } from './axis-ticks.ts';
import { breakLines, breakRoom } from './break-lines.ts';
import { chooseLabels, endLabels, labelRoom, setLabels } from './end-labels.ts';
import type { Highlight } from './highlight.ts';
import { lines } from './highlight.ts';
import type { Plane } from './pen.ts';
import { trace } from './pen.ts';
import { widest } from './text-width.ts';
import { dots, FONT, hollowDots, path, ringedDots, ROLE_CLASS, roundEnds, sheet } from './theme.ts';
import type { Spot } from './theme.ts';
import { timeAxis, yearOf } from './time-axis.ts';
import type { Drawing, Segment, Series, SeriesData, Size } from './types.ts';
import { WIDTHS } from './types.ts';
import { valueAxis, valueRoom } from './value-axis.ts';

const [HEAD, FOOT] = [11, 28];
const FORMER_DASH = '3 2.5';
const PROVISIONAL_DASH = '2 4';
const LINE_WIDTH: Readonly<Record<Series['role'], number>> = { focus: 3, country: 2.2, other: 1.3 };
const LONE_DOT: Readonly<Record<Series['role'], number>> = { focus: 4.5, country: 3.5, other: 2.2 };
/** Room for end labels; a longer one is set in several lines. */
const LABEL_ROOM: Readonly<Record<Size, number>> = { narrow: 118, pair: 150, wide: 160, full: 200 };

function heightOf(size: Size, extremes: number): number {
  if (size === 'narrow') return extremes < 2 ? 290 : 360;
  return size === 'pair' ? 300 : 400;
}

function extremesOf(data: SeriesData, size: Size): number {
  if (data.extremes !== undefined) return data.extremes;
  const hasFocus = data.series.some(({ role }) => role === 'focus');
  if (hasFocus && (size === 'narrow' || size === 'pair')) return 0;
  return size === 'pair' ? 1 : 2;
}

function pointsOf(series: readonly Series[]): Segment {
  return series.flatMap(({ segments }) => segments.flat());
}

function timesOf({ series, alsoHolds = [] }: SeriesData): readonly [number, number] {
  const spans = series.flatMap(({ absences = [] }) => absences.flatMap(({ from, to }) => [from, to]));
  const values = [...pointsOf(series).map(({ x }) => x), ...spans];
  if (values.length === 0) throw new Error('missing points: a series chart needs at least one');
  const times = [...values, ...alsoHolds];
  return [Math.min(...times), Math.max(...times)];
}

/**
 * Places in time by weight: ends, then what the caller names or else the peak of the country and the breaks.
 */
function timesToMark(
  { series, breaks = [], timeTicks }: SeriesData,
  [first, last]: readonly [number, number],
): number[] {
  if (timeTicks) return [first, last, ...timeTicks];
  const country = pointsOf(series.filter(({ role }) => role === 'country'));
  const peak = country.reduce<(typeof country)[number] | undefined>(
    (best, point) => (best && best.value >= point.value ? best : point),
    undefined,
  );
  const afterBreaks = breaks.map(({ x }) => Math.ceil(x)).filter((time) => time <= last);
  return [first, last, ...(peak ? [peak.x] : []), ...afterBreaks];
}

/** Dots that no line joins. */
function looseDots(spots: readonly Spot[], role: Series['role']): Markish {
  const r = LONE_DOT[role];
  if (role !== 'other') return ringedDots(spots, r, ROLE_CLASS[role]);
  return roundEnds(spots, r, ROLE_CLASS[role]);
}

/**
 * The lines of one role in one mark: a path with the pen lifted between them costs less than a path for
 * each.
 */
function roleMarks(series: readonly Series[], role: Series['role'], plane: Plane, join: boolean): Markish[] {
  const className = ROLE_CLASS[role];
  const some = series.filter((one) => one.role === role);
  const of = (former: boolean) =>
    trace(
      some.filter((one) => (one.former ?? false) === former).flatMap(({ segments }) => segments),
      plane,
    );
  const [now, former] = [of(false), of(true)];
  const strokeWidth = LINE_WIDTH[role];
  const lone = [...now.lone, ...former.lone];
  if (!join) {
    const spots = [...now.solid, ...former.solid, ...lone].filter((spot) => spot !== null);
    return [looseDots(spots, role), hollowDots(now.provisional, LONE_DOT[role], className)];
  }
  return [
    role === 'focus' ? path(now.solid, 'c-paper', { strokeWidth: 5.5 }) : [],
    path(now.solid, className, { strokeWidth }),
    path(former.solid, className, { strokeWidth, strokeDasharray: FORMER_DASH, strokeLinecap: 'butt' }),
    path(now.dashed, className, { strokeWidth, strokeDasharray: PROVISIONAL_DASH }),
    dots(lone, LONE_DOT[role], className),
    hollowDots(now.provisional, role === 'other' ? 2.2 : 3.5, className),
  ];
}

/** Dots at the ends of country and focus, where their labels begin. */
function endDots(series: readonly Series[], plane: Plane): Markish[] {
  return (['country', 'focus'] as const).map((role) => {
    const ends = series
      .filter((one) => one.role === role)
      .flatMap(({ segments }) => segments.at(-1)?.at(-1) ?? []);
    const sure = ends.filter(({ provisional }) => !provisional);
    return dots(
      sure.map((point) => ({ x: plane.x(point.x), y: plane.y(point.value) })),
      4,
      ROLE_CLASS[role],
    );
  });
}

/** The line of each area again, to be drawn over the grey ones; where values may not be joined, its dots. */
function linesOf(series: readonly Series[], plane: Plane, join: boolean): Highlight[] {
  return lines(
    series.map(({ area, name, end, segments }) => {
      const { solid, dashed, lone } = trace(segments, plane);
      const alone = (spots: readonly (Spot | null)[]) => spots.flatMap((spot) => (spot ? [spot, null] : []));
      const joined = [...solid, ...dashed];
      return { area, name, end, spots: [...(join ? joined : alone(joined)), ...alone(lone)] };
    }),
  );
}

function absencesOf(series: readonly Series[]) {
  const leading =
    series.find(({ role }) => role === 'focus') ?? series.find(({ role }) => role === 'country');
  return leading?.absences ?? [];
}

/**
 * Lines over time: grey for the areas, ink for the country, accent for the area in focus. Lines end where
 * the caller ends a segment; nothing is drawn across a break.
 */
export function series(data: SeriesData, size: Size): Drawing {
  const { series: all, breaks = [], formatTick, formatTime = yearOf, join = true, fromZero } = data;
  const width = Math.min(WIDTHS[size], WIDTHS.wide);
  const extremes = extremesOf(data, size);
  const height = heightOf(size, extremes);
  const times = timesOf(data);
  const ticks = ticksOf(
    pointsOf(all).map(({ value }) => value),
    fromZero,
  );
  const labels = setLabels(chooseLabels(all, times[1], extremes), LABEL_ROOM[size]);
  const left = valueRoom(widest(ticks.map(formatTick), FONT));
  const right = width - Math.max(labelRoom(labels), 18);
  const [top, bottom] = [HEAD + breakRoom(breaks), height - FOOT];
  const x = scaleLinear(times, [left, right]);
  const y = scaleLinear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, top]);
  const plane: Plane = { left, right, top, bottom, x, y };
  const drawing = sheet(width, height, [
    ...valueAxis(ticks, plane, formatTick),
    ...absenceSpans(absencesOf(all), plane),
    ...breakLines(breaks, plane, width),
    ...(['other', 'country', 'focus'] as const).flatMap((role) => roleMarks(all, role, plane, join)),
    ...endDots(all, plane),
    ...endLabels(labels, plane),
    ...timeAxis(timesToMark(data, times), plane, width, formatTime),
  ]);
  return { ...drawing, highlights: linesOf(all, plane, join) };
}
