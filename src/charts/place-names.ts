import type { Stretch } from './geometry.ts';
import { distance, fromStretch, isCrossed, isWithin, nearestIn, overlap, runsThrough } from './geometry.ts';
import { textWidth } from './text-width.ts';
import { FONT, LINE } from './theme.ts';
import type { Box, Spot, Words } from './theme.ts';

/** Distance of the lines of one name. */
const LEADING = 15;
/** From a dot to a name beside it, and the least distance of two names side by side. */
const [GAP, APART] = [4, 6];
/** How far a name may move from its dot, with a leader between them. */
const FAR = [12, 20, 30, 42, 56, 72, 92, 116, 144];
const DIRECTIONS = 16;
/** What is given up for a place, in pixels of distance. */
const COST = { leader: 14, line: 12, foreignDot: 8, crossing: 30, unnamed: 40, lost: 1000 } as const;
/** How many of the places of a name are weighed against those of the others. */
const TRIED = 24;
/** A dot so near to the name of another could be taken for its dot. */
const NEAR = 7;

/** A dot that no name may cover. */
export interface Obstacle extends Spot {
  readonly r: number;
}

/** A dot that wants a name beside it. */
export interface Nameable extends Obstacle {
  readonly lines: readonly string[];
  readonly heavy: boolean;
  /** The name may stand apart from its dot, with a leader. The others are named only where there is room beside them. */
  readonly isUrgent: boolean;
}

/** Where a name stands. */
export interface NamePlace {
  readonly box: Box;
  readonly leader: Stretch | undefined;
  /** A drawn line runs behind the name. */
  readonly isCrossed: boolean;
}

interface Candidate extends NamePlace {
  readonly cost: number;
}

/** What is there before the names: their frame, the dots, and lines that a name had better not cover. */
export interface Ground {
  readonly frame: Box;
  readonly dots: readonly Obstacle[];
  readonly lines: readonly (readonly (Spot | null)[])[];
}

/** The lines of a name in its place. */
export function wordsIn({ box }: NamePlace, lines: readonly string[]): Words[] {
  return lines.map((text, i) => ({ x: box.x, y: box.y + LINE / 2 + i * LEADING, text }));
}

/** Places beside the dot, from the best to the least good: right, left, above, below, then at the corners. */
function besides({ x, y, r, lines, heavy }: Nameable): { box: Box; cost: number }[] {
  const width = Math.max(...lines.map((line) => textWidth(line, FONT, heavy)));
  const height = LINE + (lines.length - 1) * LEADING;
  const [right, left, middle] = [x + r + GAP, x - r - GAP - width, x - width / 2];
  const [above, below, level] = [y - r - height + 1, y + r - 1, y - height / 2];
  // At a corner a name may come nearer, because a dot is round.
  const [rightCorner, leftCorner] = [right - GAP, left + GAP];
  const places = [
    [right, level, 0],
    [left, level, 1],
    [middle, above, 3],
    [middle, below, 3],
    [rightCorner, above + GAP, 4],
    [leftCorner, above + GAP, 4],
    [rightCorner, below - GAP, 4],
    [leftCorner, below - GAP, 4],
  ] as const;
  return places.map(([boxX, boxY, cost]) => ({ box: { x: boxX, y: boxY, width, height }, cost }));
}

/** Places apart from the dot, all around it. */
function aways(dot: Nameable): { box: Box; cost: number; leader: Stretch }[] {
  const { width = 0, height = 0 } = besides(dot)[0]?.box ?? {};
  return FAR.flatMap((far) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const x = dot.x + dx * (dot.r + far + width / 2) - width / 2;
      const y = dot.y + dy * (dot.r + far + height / 2) - height / 2;
      const box = { x, y, width, height };
      const to = nearestIn({ x: x - 1, y: y + 3, width: width + 2, height: height - 6 }, dot);
      return { box, cost: COST.leader + distance(dot, to), leader: { from: rim(dot, to), to } };
    }),
  );
}

/** Where a line from the middle of a dot to a spot leaves the dot. */
function rim({ x, y, r }: Obstacle, to: Spot): Spot {
  const part = Math.min(1, (r + 1) / (distance({ x, y }, to) || 1));
  return { x: x + part * (to.x - x), y: y + part * (to.y - y) };
}

function stretches(line: readonly (Spot | null)[]): Stretch[] {
  return line.slice(1).flatMap((to, i) => {
    const from = line[i];
    return from && to ? [{ from, to }] : [];
  });
}

/** The places of a name that the ground allows, the cheapest first. */
function candidates(dot: Nameable, { frame, dots, lines }: Ground): Candidate[] {
  const others = dots.filter(({ x, y }) => x !== dot.x || y !== dot.y);
  const drawn = lines.map(stretches);
  const wishes: { box: Box; cost: number; leader?: Stretch }[] = [
    ...besides(dot),
    ...(dot.isUrgent ? aways(dot) : []),
  ];
  const allowed = wishes.flatMap(({ box, cost, leader }): Candidate[] => {
    const isHidden = (other: Obstacle): boolean =>
      distance(nearestIn(box, other), other) < other.r + 1 ||
      (leader !== undefined && fromStretch(other, leader) < other.r + 1.5);
    if (!isWithin(box, frame) || others.some(isHidden)) return [];
    const crossed = drawn.filter((line) => line.some((stretch) => runsThrough(stretch, box))).length;
    const foreign = others.filter((other) => distance(nearestIn(box, other), other) < other.r + NEAR).length;
    const whole = cost + crossed * COST.line + foreign * COST.foreignDot;
    return [{ box, cost: whole, leader, isCrossed: crossed > 0 }];
  });
  return allowed.sort((a, b) => a.cost - b.cost);
}

function isFree({ box, leader }: NamePlace, placed: readonly NamePlace[]): boolean {
  return placed.every(
    (other) =>
      !overlap(box, other.box, APART) &&
      !(leader && runsThrough(leader, other.box)) &&
      !(other.leader && runsThrough(other.leader, box)),
  );
}

function costAmong({ cost, leader }: Candidate, placed: readonly NamePlace[]): number {
  const crossings = placed.filter((other) => leader && other.leader && isCrossed(leader, other.leader));
  return cost + crossings.length * COST.crossing;
}

/** A name that waits for its place, and the places still open to it. */
interface Waiting<Name extends Nameable> {
  readonly name: Name;
  readonly open: readonly Candidate[];
}

/** What the names that wait would cost, each in its best place beside `taken`; one without a place costs most. */
function costOfRest(rest: readonly Waiting<Nameable>[], taken: NamePlace): number {
  return rest.reduce((sum, { name, open }) => {
    const best = open.find((one) => isFree(one, [taken]));
    return sum + (best ? best.cost : name.isUrgent ? COST.lost : COST.unnamed);
  }, 0);
}

/** The place that costs least, for the name itself and for all that come after it. */
function bestPlace(
  open: readonly Candidate[],
  rest: readonly Waiting<Nameable>[],
  placed: readonly NamePlace[],
): Candidate | undefined {
  const costs = open
    .slice(0, TRIED)
    .map((one) => ({ one, cost: costAmong(one, placed) + costOfRest(rest, one) }));
  return costs.length === 0
    ? undefined
    : costs.reduce((best, next) => (next.cost < best.cost ? next : best)).one;
}

/** Urgent names first, and among them the one with the fewest places left: those with many can wait. */
function isBefore(a: Waiting<Nameable>, b: Waiting<Nameable>): boolean {
  if (a.name.isUrgent !== b.name.isUrgent) return a.name.isUrgent;
  return a.open.length < b.open.length;
}

/**
 * Finds places for the names of dots, so that no name covers another, a dot or the edge of the frame. The urgent ones come
 * first. Where there is no place at all a name is left out rather than made unreadable: the result has no entry for it.
 */
export function placeNames<Name extends Nameable>(
  names: readonly Name[],
  ground: Ground,
): ReadonlyMap<Name, NamePlace> {
  const places = new Map<Name, NamePlace>();
  let waiting: Waiting<Name>[] = names.map((name) => ({ name, open: candidates(name, ground) }));
  while (waiting.length > 0) {
    const first = waiting.reduce((best, one) => (isBefore(one, best) ? one : best));
    const rest = waiting.filter((one) => one !== first);
    const place = bestPlace(first.open, rest, [...places.values()]);
    if (place) places.set(first.name, place);
    waiting = rest.map(({ name, open }) => ({
      name,
      open: place ? open.filter((one) => isFree(one, [place])) : open,
    }));
  }
  return places;
}
