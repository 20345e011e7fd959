import { LIGHT } from '../../../src/charts/palette.ts';
import type { MultiplesData, Segment, Series, SeriesData } from '../../../src/charts/types.ts';
import { officeColour, type NativeChart, type NativeSeries } from './native-chart.ts';

type Drawn = Pick<NativeChart, 'form' | 'categories' | 'series' | 'hasLegend' | 'floats'>;

const STYLES = {
  focus: { colour: LIGHT['c-accent'], width: 3, dot: 6 },
  country: { colour: LIGHT['c-ink'], width: 2.25, dot: 5 },
  other: { colour: LIGHT['c-grey'], width: 1.25, dot: 0 },
} as const;
/** Labels nearer than this part of the axis would lie upon one another. */
const APART = 0.05;
/** Others that are named at the end of their lines, from the top and from the bottom. */
const EXTREMES = 1;
/** More values than this along one line cannot be written beside it. */
const ALL_LABELLED = 16;

type Line = Pick<Series, 'name' | 'role' | 'segments'> & {
  readonly former: boolean;
  readonly isLabelled: boolean;
};

/**
 * Places of the axis: every year between the first and the last, for a chart of categories has no scale; only where a
 * line is joined over years without a survey, the years that have one.
 */
function placesOf(lines: readonly Line[]): readonly number[] {
  const known = [...new Set(lines.flatMap(({ segments }) => segments.flat().map(({ x }) => x)))].sort(
    (a, b) => a - b,
  );
  const [first = 0, last = 0] = [known[0], known.at(-1)];
  const isWhole = known.every((x) => Number.isInteger(x));
  const skips = lines.some(({ segments }) =>
    segments.some((segment) => segment.some(({ x }, i) => i > 0 && x - (segment[i - 1]?.x ?? x) > 1)),
  );
  if (!isWhole || skips) return known;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/**
 * Segments that an empty place parts can share a series: the program leaves a gap there. Where a new segment begins at
 * the very next place, nothing but a series of its own keeps the line from going on across the break.
 */
function shareSeries(segments: readonly Segment[], places: readonly number[]): readonly Segment[][] {
  const shared: Segment[][] = [];
  for (const segment of segments) {
    const before = shared.at(-1);
    const [from, to] = [before?.at(-1)?.at(-1)?.x, segment[0]?.x];
    const isParted =
      from !== undefined && to !== undefined && places.some((place) => from < place && place < to);
    if (before && isParted) before.push(segment);
    else shared.push([segment]);
  }
  return shared;
}

function seriesOf(
  line: Line,
  places: readonly number[],
  join: boolean,
  write: (x: number) => string,
): readonly NativeSeries[] {
  const { colour, width, dot } = STYLES[line.role];
  const shared = shareSeries(line.segments, places);
  return shared.map((segments, i): NativeSeries => {
    const points = segments.flat();
    const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0];
    const span = first === last ? write(first) : `${write(first)}–${write(last)}`;
    const isLone = segments.some(({ length }) => length === 1);
    return {
      name: shared.length > 1 ? `${line.name} (${span})` : line.name,
      values: places.map((place) => points.find(({ x }) => x === place)?.value),
      colour: officeColour(colour),
      // A point between two gaps has no line to be seen by.
      line: { width: join ? width : 0, dashed: line.former, dot: join && !isLone ? dot : Math.max(dot, 4) },
      labels: line.isLabelled && i === shared.length - 1 ? 'last' : 'none',
    };
  });
}

function endOf({ segments }: Line): number | undefined {
  return segments.at(-1)?.at(-1)?.value;
}

/** Which lines get a name at their end: the place being read, the country, the ends; none that would cover another. */
function labelled(lines: readonly Line[], extremes: number): readonly Line[] {
  const values = lines.flatMap(({ segments }) => segments.flat().map(({ value }) => value));
  const span = Math.max(...values) - Math.min(0, ...values);
  const others = lines
    .filter(({ role, isLabelled }) => role === 'other' && isLabelled)
    .sort((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0));
  const ends = extremes === 0 ? [] : [...others.slice(0, extremes), ...others.slice(-extremes)];
  const main = [...lines].filter(({ role }) => role !== 'other').sort((a) => (a.role === 'focus' ? -1 : 1));
  const taken: number[] = [];
  const chosen = new Set<Line>();
  for (const line of [...main, ...ends]) {
    const end = endOf(line);
    if (end === undefined || !line.isLabelled || taken.some((value) => Math.abs(value - end) < span * APART))
      continue;
    taken.push(end);
    chosen.add(line);
  }
  return lines.map((line) => ({ ...line, isLabelled: chosen.has(line) }));
}

interface Options {
  readonly join: boolean;
  readonly write: (x: number) => string;
  readonly extremes: number;
}

function draw(lines: readonly Line[], { join, write, extremes }: Options): Drawn {
  const places = placesOf(lines);
  // Grey lines first: what comes later lies on top.
  const order = ['other', 'country', 'focus'];
  const sorted = [...labelled(lines, extremes)].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const series = sorted.flatMap((line) => seriesOf(line, places, join, write));
  const isOnly = lines.length === 1 && places.length <= ALL_LABELLED;
  return {
    form: 'lines',
    categories: places.map(write),
    series: isOnly ? series.map((one) => ({ ...one, labels: 'all' as const })) : series,
    hasLegend: false,
  };
}

/** Lines over time, broken where the site breaks them. */
export function timeLines(data: SeriesData, write: (x: number) => string): Drawn {
  const drawn = draw(
    data.series.map(({ name, role, segments, former = false, end }) => ({
      name,
      role,
      segments,
      former,
      isLabelled: end !== undefined,
    })),
    {
      join: data.join !== false,
      write,
      extremes: Math.min(data.extremes ?? EXTREMES, EXTREMES),
    },
  );
  return data.fromZero === false ? { ...drawn, floats: true } : drawn;
}

/** Small charts as one: every region a line, the country above them. */
export function panelLines(
  { panels, country }: MultiplesData,
  countryName: string,
  write: (x: number) => string,
): Drawn {
  const regions = panels.map(({ name, segments, end }): Line => ({
    name: name.short,
    role: 'other',
    segments,
    former: false,
    isLabelled: end.kind === 'value',
  }));
  const whole: readonly Line[] =
    country.length === 0
      ? []
      : [{ name: countryName, role: 'country', segments: country, former: false, isLabelled: true }];
  return draw([...regions.filter(({ segments }) => segments.length > 0), ...whole], {
    join: true,
    write,
    // Whatever name has room at the end of its line: the order of values is not the point here.
    extremes: regions.length,
  });
}
