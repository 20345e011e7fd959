import type { Audit } from '../domain/audit.ts';
import type { PublishedBoundaries } from '../domain/boundaries.ts';
import type { IndexDocument, IndicatorDocument } from '../domain/document.ts';
import type { Change, History } from '../domain/history.ts';
import type { Lineage } from '../domain/lineage.ts';
import type { PublishedRow } from '../domain/row.ts';
import type { TableRecord, Tables } from '../domain/tables.ts';
import type { Territory } from '../domain/territory.ts';
import type { Edition } from './edition.ts';
import type { Press } from './press.ts';

/** Everything that is published, read once: what all views are made from. */
export interface Store {
  readonly edition: Edition;
  readonly index: IndexDocument;
  /** Their rows are those of the country and its regions. */
  readonly indicators: ReadonlyMap<string, IndicatorDocument>;
  /** Indicator → rows of districts, where any are published. */
  readonly districtRows: ReadonlyMap<string, readonly PublishedRow[]>;
  readonly tables: Tables;
  readonly areas: ReadonlyMap<string, TableRecord<'areas'>>;
  readonly sources: ReadonlyMap<string, TableRecord<'sources'>>;
  readonly territory: Territory;
  /** Indicator → what releases have said of its figures; indicators that are no longer published keep theirs. */
  readonly histories: ReadonlyMap<string, History>;
  /** Indicator → where its figures come from. */
  readonly lineages: ReadonlyMap<string, Lineage>;
  /** What each release has changed, in the order of the file. */
  readonly changes: readonly Change[];
  /** What was proved of the protection, where that is published. */
  readonly audit?: Audit;
  /** What was made of charts to travel, by address: embeds, pictures, slides. Nothing where that was left out. */
  readonly press?: Press;
  /** Where the operator has supplied them. */
  readonly boundaries?: PublishedBoundaries;
}

/** The document of an indicator that must exist. */
export function documentOf({ indicators }: Store, id: string): IndicatorDocument {
  const document = indicators.get(id);
  if (!document) throw new Error(`There is no published indicator “${id}”.`);
  return document;
}

/** The record of an area that must exist. */
export function areaOf({ areas }: Store, code: string): TableRecord<'areas'> {
  const area = areas.get(code);
  if (!area) throw new Error(`There is no published area “${code}”.`);
  return area;
}
