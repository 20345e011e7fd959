import type { Names } from '../facts/names.ts';
import type { Row } from '../facts/row.ts';
import type { Withheld, World } from '../facts/world.ts';
import type { Channel, Finding } from '../report.ts';
import type { LooseTexts } from './loose-texts.ts';
import type { Run } from './order.ts';
import type { SlideLists } from './shown-areas.ts';

/** What is known before a file is looked at, and where findings go. */
export interface Case {
  readonly world: World;
  readonly names: Names;
  /** The widest a withheld cell can be by simple arithmetic: numbers outside are not its value. */
  readonly widest: ReadonlyMap<string, readonly [number, number]>;
  readonly findings: Finding[];
  readonly tally: { numbers: number };
  /** Published numbers that some place gives differently. */
  readonly contradictions: Contradiction[];
  /** Withheld entries at the ends of lists, to be compared with one another. */
  readonly runs: Run[];
  /** Sentences on pages about one cell that name neither the area nor what is withheld. */
  readonly loose: LooseTexts;
  /** Lists that go on from slide to slide. */
  readonly slides: SlideLists;
}

/** A published number, and another one with the same key. */
export interface Contradiction {
  readonly key: string;
  readonly value: number;
  readonly known: number;
  readonly where: string;
}

/** What the place of a text says about the cells it may speak of. */
export interface Context {
  readonly where: string;
  readonly language: string;
  /** Indicators the place is about; empty where it says nothing. */
  readonly indicators: ReadonlySet<string>;
  /** Areas the place is about. */
  readonly areas: ReadonlySet<string>;
}

/** Notes a finding about a withheld cell. */
export function report(
  { findings }: Case,
  { key, threshold }: Pick<Withheld, 'key' | 'threshold'>,
  known: Pick<Finding, 'exact' | 'lower' | 'upper'>,
  channel: Channel,
  where: string,
  because: string,
): void {
  findings.push({ key, ...known, threshold, channel, where, because });
}

/** Withheld cells of an area, of these indicators and of all that hang together with them. */
export function withheldIn({ world }: Case, area: string, indicators: Iterable<string>): readonly Withheld[] {
  const ids = new Set([...indicators].flatMap((id) => [...world.family(id)]));
  return [...ids].flatMap((id) => world.withheldAt.get(`${id}|${area}`) ?? []);
}

/** Published rows of an area, of these indicators and of all that hang together with them. */
export function publishedIn({ world }: Case, area: string, indicators: Iterable<string>): readonly Row[] {
  const ids = new Set([...indicators].flatMap((id) => [...world.family(id)]));
  return [...ids].flatMap((id) => world.rowsAt.get(`${id}|${area}`) ?? []);
}
