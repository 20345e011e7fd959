import type { IndicatorDocument } from '../../../src/domain/document.ts';
import type { TableRecord } from '../../../src/domain/tables.ts';
import type { Shelf, Subject } from '../shelf.ts';

export type IndicatorHead = Omit<IndicatorDocument, 'rows'>;
export type Source = TableRecord<'sources'>;

/** What a workbook says of figures beside the figures. */
interface Details {
  readonly indicators: ReadonlyMap<string, IndicatorHead>;
  readonly sources: ReadonlyMap<string, Source>;
}

const READ = new WeakMap<Shelf, Details>();

/** What is published of each indicator, without its rows, and of each source: read once an edition. */
export function detailsOf(shelf: Shelf): Details {
  const known = READ.get(shelf);
  if (known) return known;
  const heads = shelf.edition.indicators.map(({ id }): [string, IndicatorHead] => {
    const { rows: _rows, ...head } = shelf.json(`indicators/${id}.json`) as IndicatorDocument;
    return [id, head];
  });
  const sources = shelf.json('sources.json') as readonly Source[];
  const details = {
    indicators: new Map(heads),
    sources: new Map(sources.map((source) => [source.source, source])),
  };
  READ.set(shelf, details);
  return details;
}

/** The different values of a column of the subject, in the order in which they come first. */
function valuesOf({ table }: Subject, column: string): ReadonlySet<string> {
  const at = table.columns.indexOf(column);
  return new Set(table.rows.map((row) => row[at] ?? ''));
}

/** The indicators that the subject has figures of; an indicator without any is about itself all the same. */
export function indicatorsOf(shelf: Shelf, subject: Subject): readonly IndicatorHead[] {
  const ids = new Set([
    ...(subject.kind === 'indicator' ? [subject.id] : []),
    ...valuesOf(subject, 'indicator'),
  ]);
  const { indicators } = detailsOf(shelf);
  return [...ids].flatMap((id) => indicators.get(id) ?? []);
}

/** The sources that the figures of the subject come from. */
export function sourcesOf(shelf: Shelf, subject: Subject): readonly Source[] {
  const ids = new Set([...valuesOf(subject, 'source')].flatMap((list) => list.split(';')));
  return [...detailsOf(shelf).sources.values()].filter(({ source }) => ids.has(source));
}
