import type { IndexDocument, IndicatorDocument } from '../domain/document.ts';
import type { PublishedRow } from '../domain/row.ts';
import type { Tables } from '../domain/tables.ts';
import { buildTerritory } from '../domain/territory.ts';
import type { Edition } from './edition.ts';
import type { Store } from './store.ts';

interface Parts {
  readonly edition: Edition;
  readonly index: IndexDocument;
  readonly documents: readonly IndicatorDocument[];
  readonly tables: Tables;
  readonly histories?: Store['histories'];
  readonly lineages?: Store['lineages'];
  readonly changes?: Store['changes'];
}

/**
 * Joins what was read. Rows of districts are set apart: what counts or draws the areas of a period means the regions,
 * and a district beside its region would count the same people twice.
 */
export function makeStore(parts: Parts): Store {
  const { edition, index, documents, tables } = parts;
  const codes = new Set(tables.districts.map(({ kato }) => kato));
  const isDistrict = ({ area }: PublishedRow): boolean => codes.has(area);
  const regional = documents.map((document) => ({
    ...document,
    rows: document.rows.filter((row) => !isDistrict(row)),
  }));
  const local = documents.map(({ id, rows }) => [id, rows.filter(isDistrict)] as const);
  return {
    edition,
    index,
    tables,
    indicators: new Map(regional.map((document) => [document.id, document])),
    histories: parts.histories ?? new Map(),
    lineages: parts.lineages ?? new Map(),
    changes: parts.changes ?? [],
    districtRows: new Map(local.filter(([, rows]) => rows.length > 0)),
    areas: new Map(tables.areas.map((area) => [area.area, area])),
    sources: new Map(tables.sources.map((source) => [source.source, source])),
    territory: buildTerritory(tables.areas, tables.concordance),
  };
}
