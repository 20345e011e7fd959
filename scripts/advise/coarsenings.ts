import { parseBreakdown, type Figure } from '../../src/domain/figure.ts';
import { parsePeriod, type Period } from '../../src/domain/period.ts';

/** What is made coarser; `breakdown:name` leaves that breakdown out. */
export type Change =
  | 'wider-age-bands'
  | 'years-pooled'
  | 'regions-only'
  | 'years-only'
  | 'ages-left-out'
  | 'sexes-left-out'
  | `breakdown:${string}`;

/** Another design of the same tables. */
export interface Coarsening {
  readonly change: Change;
  /** The figure that holds this one there: itself where nothing changes, `null` where it has no place any more. */
  readonly into: (figure: Figure) => Figure | null;
}

interface Band {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function bandOf(text: string): Band {
  const [from = 0, to = from] = text.split('-').map(Number);
  return { text, from, to };
}

function isWithin(inner: Band, outer: Band): boolean {
  return inner.text !== outer.text && outer.from <= inner.from && inner.to <= outer.to;
}

/** Neighbours by twos, from the first on; the last of an odd number stays as it is. */
function inPairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((second, i) => {
    const first = items[i - 1];
    return i % 2 === 1 && first !== undefined ? [[first, second] as const] : [];
  });
}

/** The bands that hold no other, two and two; the new band where it is not published already, else nothing. */
function widerBands(figures: readonly Figure[]): ReadonlyMap<string, string | null> {
  const all = [...new Set(figures.map(({ age_group }) => age_group))]
    .filter((text) => text !== '')
    .map(bandOf);
  const finest = all.filter((band) => !all.some((other) => isWithin(other, band)));
  finest.sort((a, b) => a.from - b.from);
  if (finest.length < 3 || finest.some((band, i) => i > 0 && band.from !== (finest[i - 1]?.to ?? 0) + 1))
    return new Map();
  const names = new Set(all.map(({ text }) => text));
  const pairs = inPairs(finest).flatMap(([first, second]) => {
    const text = `${String(first.from)}-${String(second.to)}`;
    return [first, second].map(({ text: old }) => [old, names.has(text) ? null : text] as const);
  });
  return new Map(pairs);
}

/** Calendar years that follow one another, two and two, the latest years first. */
function pooledYears(figures: readonly Figure[]): ReadonlyMap<string, Period> {
  const years = new Set(figures.flatMap(({ period: { kind, text } }) => (kind === 'year' ? [text] : [])));
  const pools = inPairs([...years].sort().reverse()).flatMap(([later, earlier]) => {
    if (Number(later) !== Number(earlier) + 1) return [];
    const pool = parsePeriod(`${earlier}-01/${later}-12`);
    return pool ? [[earlier, pool] as const, [later, pool] as const] : [];
  });
  return new Map(pools);
}

function leavingOut(change: Change, isLeftOut: (figure: Figure) => boolean): Coarsening {
  return { change, into: (figure) => (isLeftOut(figure) ? null : figure) };
}

function breakdownsOf(figures: readonly Figure[]): string[] {
  return [...new Set(figures.flatMap(({ breakdown }) => [...parseBreakdown(breakdown).keys()]))].sort();
}

function holds({ start, end }: Period, inner: Period): boolean {
  return start <= inner.start && inner.end <= end;
}

/** All coarser designs of these tables that change something and leave something. */
export function coarseningsOf(figures: readonly Figure[], districts: ReadonlySet<string>): Coarsening[] {
  const bands = widerBands(figures);
  const pools = pooledYears(figures);
  const years = figures.map(({ period }) => period).filter(({ kind }) => kind === 'year');
  const distinct = [...new Map(years.map((year) => [year.text, year])).values()];
  const inYear = ({ kind, start, end, text }: Period): boolean =>
    kind !== 'year' && distinct.some((year) => holds(year, { kind, start, end, text }));
  const all: Coarsening[] = [
    {
      change: 'wider-age-bands',
      into: (figure) => {
        const age_group = bands.get(figure.age_group);
        if (age_group === undefined) return figure;
        return age_group === null ? null : { ...figure, age_group };
      },
    },
    {
      change: 'years-pooled',
      into: (figure) => {
        const period = pools.get(figure.period.text);
        return period ? { ...figure, period } : figure;
      },
    },
    leavingOut('regions-only', ({ area }) => districts.has(area)),
    leavingOut('years-only', ({ period }) => inYear(period)),
    leavingOut('ages-left-out', ({ age_group }) => age_group !== ''),
    leavingOut('sexes-left-out', ({ sex }) => sex !== ''),
    ...breakdownsOf(figures).map((name) =>
      leavingOut(`breakdown:${name}`, ({ breakdown }) => parseBreakdown(breakdown).has(name)),
    ),
  ];
  return all.filter(({ into }) => {
    const there = figures.map(into);
    return there.some((figure, i) => figure !== figures[i]) && there.some((figure) => figure !== null);
  });
}
