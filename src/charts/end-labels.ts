import type { Markish } from '@observablehq/plot';
import type { Plane } from './pen.ts';
import { pushLabels } from './push-labels.ts';
import { widest } from './text-width.ts';
import { FONT, LINE, path, words } from './theme.ts';
import type { Spot, Words } from './theme.ts';
import type { Series } from './types.ts';
import { wrapText } from './wrap-text.ts';

/** Distance between the lines of one label; labels themselves keep `LINE` apart. */
const LEADING = 15;
/** More air around a label of several lines, so that it reads as one. */
const BLOCK_AIR = 5;
/** From the end of the lines to the labels. */
const OFFSET = 10;
/** A label moved further than this from its line gets a leader. */
const FAR = 9;

export interface EndLabel {
  readonly role: Series['role'];
  readonly lines: readonly string[];
  readonly time: number;
  readonly value: number;
}

type Ended = Series & { readonly end: string; readonly time: number; readonly value: number };

function endOf(series: Series): Ended[] {
  const last = series.segments.at(-1)?.at(-1);
  return last && series.end !== undefined
    ? [{ ...series, end: series.end, time: last.x, value: last.value }]
    : [];
}

/**
 * Chooses the lines that get a label: country and focus, and of the others the `extremes` highest and lowest
 * among those that reach the last place in time. More names would be noise; the table has them all.
 */
export function chooseLabels(series: readonly Series[], last: number, extremes: number): Ended[] {
  const ended = series.flatMap(endOf);
  const leading = ended.filter(({ role }) => role !== 'other');
  const others = ended.filter(({ role, time }) => role === 'other' && time === last);
  const rising = others.sort((a, b) => a.value - b.value);
  const isChosen = (_: Ended, i: number): boolean => i < extremes || i >= rising.length - extremes;
  return [...leading, ...rising.filter(isChosen)];
}

/** Sets the labels in lines of at most `width` pixels. */
export function setLabels(chosen: readonly Ended[], width: number): EndLabel[] {
  return chosen.map(({ role, name, end, time, value }) => {
    const lines = wrapText(`${name} ${end}`.trim(), width - OFFSET, FONT, role !== 'other');
    return { role, lines, time, value };
  });
}

/** Room that labels need to the right of the lines. */
export function labelRoom(labels: readonly EndLabel[]): number {
  const widths = labels.map(({ lines, role }) => widest(lines, FONT, role !== 'other'));
  return labels.length === 0 ? 0 : Math.ceil(Math.max(...widths)) + OFFSET;
}

interface PlacedLabel extends EndLabel {
  readonly y: number;
  readonly spot: Spot;
}

function placeLabels(labels: readonly EndLabel[], plane: Plane): PlacedLabel[] {
  const spots = labels.map(({ time, value }) => ({ x: plane.x(time), y: plane.y(value) }));
  const wishes = labels.map(({ lines }, i) => ({
    y: spots[i]?.y ?? plane.bottom,
    height: LINE + (lines.length - 1) * LEADING + (lines.length > 1 ? BLOCK_AIR : 0),
  }));
  const centres = pushLabels(wishes, plane.top - LINE / 2, plane.bottom + LINE / 2);
  return labels.map((label, i) => {
    const spot = spots[i] ?? { x: plane.right, y: plane.bottom };
    return { ...label, spot, y: centres[i] ?? spot.y };
  });
}

function linesOf(label: PlacedLabel, x: number): Words[] {
  const first = label.y - ((label.lines.length - 1) * LEADING) / 2;
  return label.lines.map((text, i) => ({ x, y: first + i * LEADING, text }));
}

/** Thin lines to labels that were pushed away, or whose line ends early. */
function leaders(labels: readonly PlacedLabel[], right: number): Markish {
  const far = labels.filter(({ y, spot }) => Math.abs(y - spot.y) > FAR || spot.x < right - 1);
  const spots = far.flatMap(({ y, spot }) => [
    { x: spot.x + 3, y: spot.y },
    { x: right + OFFSET - 2, y },
    null,
  ]);
  return path(spots, 'c-mark', { strokeWidth: 0.8 });
}

const LABEL_CLASS: Readonly<Record<Series['role'], string>> = {
  focus: 'c-accent',
  country: 'c-ink',
  other: 'c-soft',
};

/** Draws the labels, pushed apart, to the right of the plane. */
export function endLabels(labels: readonly EndLabel[], plane: Plane): Markish[] {
  const placed = placeLabels(labels, plane);
  const texts = (['focus', 'country', 'other'] as const).map((role) => {
    const lines = placed
      .filter((label) => label.role === role)
      .flatMap((label) => linesOf(label, plane.right + OFFSET));
    return words(lines, LABEL_CLASS[role], role === 'other' ? {} : { fontWeight: 600 });
  });
  return [leaders(placed, plane.right), ...texts];
}
