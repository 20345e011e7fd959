import type { Plane } from './pen.ts';
import type { Spot } from './theme.ts';

type Frame = Pick<Plane, 'left' | 'right' | 'top' | 'bottom'>;

/** Closer to an edge than this a line cannot be told from the edge. */
const NEAR = 0.05;

/** The part of a straight line inside the frame, from 0 at its begin to 1 at its end; nothing where it is outside. */
function insideOf(from: Spot, to: Spot, { left, right, top, bottom }: Frame): [number, number] | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const walls = [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const;
  let [enter, leave] = [0, 1];
  for (const [step, room] of walls) {
    if (step === 0 && room < 0) return undefined;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter < leave ? [enter, leave] : undefined;
}

/**
 * What is seen of a line in a frame; `null` parts the pieces. What runs along the upper or lower edge is left out: there
 * the axis is drawn, and a limit that would lie beyond it.
 */
export function clipLine(spots: readonly Spot[], frame: Frame): (Spot | null)[] {
  const pieces: (Spot | null)[] = [];
  const isOnEdge = ({ y }: Spot): boolean => y - frame.top < NEAR || frame.bottom - y < NEAR;
  spots.slice(1).forEach((to, i) => {
    const from = spots[i] ?? to;
    const inside = insideOf(from, to, frame);
    if (!inside) return;
    const [begin, end] = inside.map((part) => ({
      x: from.x + part * (to.x - from.x),
      y: from.y + part * (to.y - from.y),
    })) as [Spot, Spot];
    if (isOnEdge(begin) && isOnEdge(end)) return;
    const last = pieces.at(-1);
    const isJoined = last && Math.abs(last.x - begin.x) + Math.abs(last.y - begin.y) < 1e-6;
    if (!isJoined) pieces.push(...(pieces.length > 0 ? [null] : []), begin);
    pieces.push(end);
  });
  return pieces;
}
