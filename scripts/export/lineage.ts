import type { DatasetEntry, IndicatorDocument } from '../../src/domain/document.ts';
import { figureAddress } from '../../src/domain/figure-address.ts';
import type { FigureLineage, Lineage } from '../../src/domain/lineage.ts';
import { rowKey, type PublishedRow } from '../../src/domain/row.ts';
import type { TableName, TableRecord } from '../../src/domain/tables.ts';
import { buildTerritory, type Territory } from '../../src/domain/territory.ts';
import { inEachLanguage } from './cite.ts';
import { idsOf } from './figure-keys.ts';
import { formulaOf, restsOn, type RowsByKey } from './formula.ts';
import type { ExportedFile, Shelf } from './shelf.ts';
import { sumParts } from './sum-parts.ts';
import { sourcesOf } from './used-sources.ts';
import { withLines } from './with-lines.ts';

type Documents = readonly IndicatorDocument[];

/** What the trail of a figure is looked up in. */
interface Known {
  readonly rows: RowsByKey;
  readonly datasets: readonly DatasetEntry[];
  readonly territory: Territory;
}

/** The areas as published: export has no other. */
function territoryOf(shelf: Shelf): Territory {
  const records = <Name extends TableName>(name: Name): readonly TableRecord<Name>[] =>
    shelf.json(`${name}.json`) as readonly TableRecord<Name>[];
  // The examples have no concordance of their own: nothing is merged there.
  const split = shelf.has(`${shelf.folder}concordance.json`) ? records('concordance') : [];
  return buildTerritory(records('areas'), split, records('districts'));
}

function rowsByKey(documents: Documents): RowsByKey {
  return new Map(documents.flatMap(({ id, rows }) => rows.map((row) => [rowKey(id, row), row] as const)));
}

/** The datasets that a figure stands in: those that have figures of its indicator from one of its sources. */
function datasetsOf(
  indicator: string,
  { source }: PublishedRow,
  datasets: readonly DatasetEntry[],
): DatasetEntry[] {
  const own = new Set(source.split(';'));
  return datasets.filter(({ indicators }) =>
    indicators.some((one) => one.indicator === indicator && one.sources.some((id) => own.has(id))),
  );
}

function endOf(
  document: IndicatorDocument,
  row: PublishedRow,
  own: readonly DatasetEntry[],
): FigureLineage['ends'] {
  if (document.computed) return 'computed';
  // Counts of records are computed as well, and their trail ends here.
  if (own.some(({ kind }) => kind === 'records')) return 'records';
  return row.data_kind === 'computed' ? 'computed' : 'published';
}

function figureLineage(
  document: IndicatorDocument,
  row: PublishedRow,
  { rows, datasets, territory }: Known,
): FigureLineage {
  const { id } = document;
  const parts = restsOn(document, row, rows);
  const own = [[id, row] as const, ...parts].flatMap(([indicator, part]) =>
    datasetsOf(indicator, part, datasets),
  );
  const ends = endOf(document, row, own);
  return {
    id: figureAddress(row),
    key: rowKey(id, row),
    value: row.value,
    status: row.status,
    qualifier: row.qualifier,
    data_kind: row.data_kind,
    ends,
    datasets: [...new Set(own.map((dataset) => dataset.id))],
    sources: idsOf([row.source]),
    evidence: row.evidence,
    caveats: idsOf([row.caveat]),
    formula: formulaOf(document, row, rows),
    parts: ends === 'computed' ? sumParts(document, row, rows, territory) : [],
    method: row.method ?? '',
  };
}

function lineageOf(shelf: Shelf, document: IndicatorDocument, known: Known): Lineage {
  const { index, edition, synthetic } = shelf;
  const { id, name } = document;
  const figures = document.rows.map((row) => figureLineage(document, row, known));
  const used = new Set(figures.flatMap(({ datasets }) => datasets));
  return {
    indicator: id,
    name,
    release: edition.release.id,
    pages: inEachLanguage((lang) => (synthetic ? `${lang}/examples/${id}/` : `${lang}/history/${id}/`)),
    licence: { name: index.site.data_licence, address: index.site.data_licence_url },
    datasets: edition.datasets
      .filter((dataset) => used.has(dataset.id))
      .map(({ id: dataset, kind, origin, title }) => ({ id: dataset, kind, origin, title })),
    sources: sourcesOf(
      shelf,
      figures.flatMap(({ sources }) => sources),
    ),
    figures,
  };
}

/** `lineage/<indicator>.json` of every indicator of the edition: where each figure comes from. */
export function lineageFiles(shelf: Shelf): ExportedFile[] {
  const documents = shelf.edition.indicators.map(
    ({ id }) => shelf.json(`indicators/${id}.json`) as IndicatorDocument,
  );
  const known = {
    rows: rowsByKey(documents),
    datasets: shelf.edition.datasets,
    territory: territoryOf(shelf),
  };
  return documents.map((document) => {
    const lineage = lineageOf(shelf, document, known);
    return {
      path: `${shelf.folder}lineage/${document.id}.json`,
      content: withLines(lineage, 'figures', lineage.figures),
    };
  });
}
