import { fromStretch } from './geometry.ts';
import type { Spot } from './theme.ts';

/** A bend of less than this many pixels is not seen. */
const UNSEEN = 0.3;

function thinPiece(spots: readonly Spot[]): Spot[] {
  const [from, to] = [spots[0], spots.at(-1)];
  if (!from || !to || spots.length < 3) return [...spots];
  const away = spots.map((spot) => fromStretch(spot, { from, to }));
  const bend = Math.max(...away);
  if (bend < UNSEEN) return [from, to];
  const at = away.indexOf(bend);
  return [...thinPiece(spots.slice(0, at + 1)), ...thinPiece(spots.slice(at)).slice(1)];
}

/** Leaves out the spots of a line that nobody would miss: each costs bytes. `null` parts the pieces. */
export function thinLine(spots: readonly (Spot | null)[]): (Spot | null)[] {
  const gap = spots.indexOf(null);
  if (gap === -1) return thinPiece(spots.filter((spot) => spot !== null));
  const piece = spots.slice(0, gap).filter((spot) => spot !== null);
  return [...thinPiece(piece), null, ...thinLine(spots.slice(gap + 1))];
}
