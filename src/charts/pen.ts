import type { Spot } from './theme.ts';
import type { Segment } from './types.ts';

/** From places in time and values to places in pixels. */
export interface Plane {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

/** What the segments of one or many lines look like on paper. */
export interface Trace {
  /** Lines through the spots; `null` lifts the pen, so that nothing is drawn across a break or a gap. */
  readonly solid: readonly (Spot | null)[];
  /** Lines towards provisional values. */
  readonly dashed: readonly (Spot | null)[];
  /** Values with no neighbour: a line would not show them. */
  readonly lone: readonly Spot[];
  readonly provisional: readonly Spot[];
}

/** Traces segments on a plane. Provisional values are expected at the end of a segment. */
export function trace(segments: readonly Segment[], plane: Plane): Trace {
  const solid: (Spot | null)[] = [];
  const dashed: (Spot | null)[] = [];
  const lone: Spot[] = [];
  const provisional: Spot[] = [];
  for (const segment of segments) {
    const spots = segment.map((point) => ({ x: plane.x(point.x), y: plane.y(point.value) }));
    const first = segment.findIndex((point) => point.provisional);
    const sure = first === -1 ? spots.length : first;
    if (sure > 1) solid.push(...spots.slice(0, sure), null);
    if (spots.length === 1 && sure === 1) lone.push(...spots);
    if (sure < spots.length && spots.length > 1) dashed.push(...spots.slice(Math.max(0, sure - 1)), null);
    provisional.push(...spots.slice(sure));
  }
  return { solid, dashed, lone, provisional };
}
