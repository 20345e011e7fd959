import { documentOf } from '../store.ts';
import { besideRow, type BesideRow, type Place } from './beside.ts';

export interface BesideTopic {
  /** Name of the topic; empty where rows of several topics stand together. */
  readonly name: string;
  readonly rows: readonly BesideRow[];
}

/** Rows in two tables. */
interface SplitBeside {
  /** The rows a reader sees first: rates and shares that can be set among all regions. */
  readonly first: BesideTopic;
  /** All other rows, topic by topic. */
  readonly others: readonly BesideTopic[];
}

/** Regions are set side by side by shares and rates; a count stands alone where none was computed from it. */
function besideRows(place: Place, id: string): readonly BesideRow[] {
  const document = documentOf(place.store, id);
  const computed = document.children.flatMap(
    (child) => besideRow(place, documentOf(place.store, child)) ?? [],
  );
  return computed.length > 0 ? computed : [besideRow(place, document)].filter((row) => row !== undefined);
}

/** The rows of a region, topic by topic. */
export function besideTopics(place: Place): readonly BesideTopic[] {
  const { store, lang } = place;
  const topics = store.index.topics.map(({ name, indicators }) => ({
    name: name[lang],
    rows: indicators.flatMap((id) => besideRows(place, id)),
  }));
  return topics.filter(({ rows }) => rows.length > 0);
}

/** How many rows of a topic come first. */
const LEAD_ROWS = 2;

/** Parts the rows: of each topic the first that show the region among all others, and the rest. */
export function splitBeside(topics: readonly BesideTopic[]): SplitBeside {
  const isFirst = new Set(
    topics.flatMap(({ rows }) =>
      rows
        .filter(({ strip, isCount, own }) => strip !== undefined && !isCount && own.kind === 'value')
        .slice(0, LEAD_ROWS),
    ),
  );
  const lead = topics.flatMap(({ rows }) => rows.filter((row) => isFirst.has(row)));
  const others = topics.map(({ name, rows }) => ({ name, rows: rows.filter((row) => !isFirst.has(row)) }));
  // Where too little can be compared, a short table before the long one would only part them.
  return lead.length < LEAD_ROWS
    ? { first: { name: '', rows: [] }, others: topics }
    : { first: { name: '', rows: lead }, others: others.filter(({ rows }) => rows.length > 0) };
}
