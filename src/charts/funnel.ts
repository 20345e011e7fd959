import type { Markish } from '@observablehq/plot';
import { scaleLinear, scaleLog } from 'd3-scale';
import { innerTicks } from './axis-ticks.ts';
import { clipLine } from './clip-line.ts';
import type { EndLabel } from './end-labels.ts';
import { endLabels, labelRoom } from './end-labels.ts';
import { sizeEnds, sizeTicks, valueEnds } from './funnel-axes.ts';
import type { FunnelArea, FunnelData, FunnelLevel } from './funnel-data.ts';
import { checkLevel, finePoints, isOutside, limitsAt } from './funnel-limits.ts';
import { hasValue } from './has-value.ts';
import type { Plane } from './pen.ts';
import type { Nameable, NamePlace } from './place-names.ts';
import { placeNames, wordsIn } from './place-names.ts';
import { widest } from './text-width.ts';
import { boxes, FONT, LINE, path, sheet, strokes, words } from './theme.ts';
import type { Spot } from './theme.ts';
import { thinLine } from './thin-line.ts';
import { axisTick, tickMarks } from './time-axis.ts';
import type { Drawing, ShownValue, Size } from './types.ts';
import { WIDTHS } from './types.ts';
import { valueAxis, valueRoom } from './value-axis.ts';
import type { ValueSpot } from './value-dots.ts';
import { DOT, FOCUS_DOT, valueDots } from './value-dots.ts';
import { wrapText } from './wrap-text.ts';

const [HEAD, FOOT] = [11, 28];
const HEIGHT: Readonly<Record<Size, number>> = { narrow: 360, pair: 300, wide: 400, full: 400 };
/** Room for the name of the country at the end of its line; a longer one is set in several lines. */
const COUNTRY_ROOM: Readonly<Record<Size, number>> = { narrow: 74, pair: 110, wide: 140, full: 140 };
const OUTER_DASH = '5 4';
/** The part of the plane that a line of a name may take. */
const NAME_SHARE = 0.55;

type ValuedArea = FunnelArea & { readonly cell: ShownValue };
type PlacedArea = ValuedArea & ValueSpot & { readonly value: number };

/** Ends of both axes. */
interface Ends {
  readonly sizes: readonly [number, number];
  readonly values: readonly [number, number];
}

function withValue(areas: readonly FunnelArea[]): (ValuedArea & { readonly value: number })[] {
  const some = areas.filter(hasValue).map((area) => ({ ...area, value: area.cell.value }));
  const wrong = some.find(({ size }) => !(size > 0));
  if (wrong) throw new Error(`invalid size of ${wrong.name}: ${String(wrong.size)}`);
  if (some.length === 0) throw new Error('missing values: a funnel plot needs at least one');
  return some;
}

/** Words at the right ends of the lines, where these are seen: the limits of each level around the country. */
function endWords({ limits, country }: FunnelData, { sizes, values }: Ends, size: Size): EndLabel[] {
  const levels = [limits.outer, limits.inner].flatMap((level): EndLabel[] => {
    const time = Math.min(sizes[1], level.points.at(-1)?.size ?? sizes[1]);
    const { lower, upper } = limitsAt(level, time);
    const seen = [upper, lower].filter((value) => value > values[0] && value < values[1]);
    return seen.map((value) => ({ role: 'other', lines: [level.label], time, value }));
  });
  const lines = wrapText(country.label, COUNTRY_ROOM[size], FONT, true);
  return [...levels, { role: 'country', lines, time: sizes[1], value: country.value }];
}

function planeOf(data: FunnelData, ends: Ends, right: number, bottom: number): Plane & { ticks: number[] } {
  const ticks = innerTicks(...ends.values);
  const left = valueRoom(widest(ticks.map(data.formatTick), FONT));
  const x = (data.log ? scaleLog : scaleLinear)(ends.sizes, [left, right]);
  const y = scaleLinear(ends.values, [bottom, HEAD]);
  return { left, right, top: HEAD, bottom, x, y, ticks };
}

/** The upper and the lower line of a level, as far as they are seen. */
function limitLines(level: FunnelLevel, plane: Plane): (Spot | null)[] {
  const points = finePoints(level);
  const lineOf = (side: 'upper' | 'lower') =>
    clipLine(
      points.map((point) => ({ x: plane.x(point.size), y: plane.y(point[side]) })),
      plane,
    );
  return [...thinLine(lineOf('upper')), null, ...thinLine(lineOf('lower'))];
}

/** The areas to be named: the focus and those outside the outer limits; those outside the inner ones where there is room. */
function toName(
  areas: readonly PlacedArea[],
  { limits }: FunnelData,
  plane: Plane,
): (Nameable & PlacedArea)[] {
  return areas.flatMap((area) => {
    const { name, size, value, focus = false } = area;
    const isUrgent = focus || isOutside(limits.outer, size, value);
    if (!isUrgent && !isOutside(limits.inner, size, value)) return [];
    const lines = wrapText(name, NAME_SHARE * (plane.right - plane.left), FONT, focus);
    return [{ ...area, r: radiusOf(area), lines, heavy: focus, isUrgent }];
  });
}

function radiusOf({ focus }: FunnelArea): number {
  return focus ? FOCUS_DOT : DOT;
}

/** Names with paper behind those that a line runs through, and thin leaders to those that stand apart. */
function nameMarks(
  places: ReadonlyMap<PlacedArea & Nameable, NamePlace>,
): Record<'below' | 'above', Markish[]> {
  const all = [...places];
  const papers = all.flatMap(([, { isCrossed, box }]) =>
    isCrossed ? [{ x: box.x - 2, y: box.y + 1, width: box.width + 3, height: box.height - 2 }] : [],
  );
  const leaders = all.flatMap(([, { leader }]) => leader ?? []);
  const wordsOf = (isFocus: boolean) =>
    all
      .filter(([{ focus = false }]) => focus === isFocus)
      .flatMap(([{ lines }, place]) => wordsIn(place, lines));
  return {
    below: [boxes(papers, 'c-paper'), strokes(leaders, 'c-mark', { strokeWidth: 0.8 })],
    above: [words(wordsOf(false), 'c-ink'), words(wordsOf(true), 'c-accent', { fontWeight: 600 })],
  };
}

/** What the size counts, below the end of its axis. */
function sizeNote(lines: readonly string[], { right, bottom }: Plane): Markish {
  const placed = lines.map((text, i) => ({ x: right, y: bottom + FOOT + LINE * (i + 0.3), text }));
  return words(placed, 'c-soft', { textAnchor: 'end' });
}

/**
 * A funnel plot: areas by their size and value, and around the country the limits within which values differ by chance
 * alone, the wider the smaller the area. The limits come as points and are only drawn.
 */
export function funnel(data: FunnelData, size: Size): Drawing {
  const { limits, country, formatTick, formatSize, log = false } = data;
  [limits.inner, limits.outer].forEach(checkLevel);
  const areas = withValue(data.areas);
  const [width, height] = [Math.min(WIDTHS[size], WIDTHS.wide), HEIGHT[size]];
  const ends: Ends = { sizes: sizeEnds(areas, log), values: valueEnds(data, areas) };
  const labels = endWords(data, ends, size);
  const right = width - labelRoom(labels);
  const note = wrapText(data.sizeLabel, right, FONT);
  const plane = planeOf(data, ends, right, height - FOOT - LINE * note.length);
  const placed = areas.map((area) => ({ ...area, x: plane.x(area.size), y: plane.y(area.value) }));
  const [inner, outer] = [limitLines(limits.inner, plane), limitLines(limits.outer, plane)];
  const level = {
    from: { x: plane.left, y: plane.y(country.value) },
    to: { x: right, y: plane.y(country.value) },
  };
  const names = placeNames(toName(placed, data, plane), {
    frame: { x: plane.left + 1, y: 0, width: right - plane.left + 3, height: plane.bottom - 1 },
    dots: placed.map((area) => ({ ...area, r: radiusOf(area) })),
    lines: [inner, outer, [level.from, level.to]],
  });
  const { below, above } = nameMarks(names);
  const tickOf = (some: number) => axisTick(plane.x(some), formatSize(some), width);
  return sheet(width, height, [
    ...valueAxis(plane.ticks, plane, formatTick),
    path(inner, 'c-grey', { strokeWidth: 1.3 }),
    path(outer, 'c-grey', { strokeWidth: 1.3, strokeDasharray: OUTER_DASH, strokeLinecap: 'butt' }),
    strokes([level], 'c-ink', { strokeWidth: 1.6 }),
    ...below,
    ...valueDots(placed),
    ...above,
    ...endLabels(labels, plane),
    ...tickMarks(sizeTicks(ends.sizes, log, tickOf), plane.bottom),
    sizeNote(note, plane),
  ]);
}
