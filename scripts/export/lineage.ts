import type { DatasetEntry, IndicatorDocument } from '../../src/domain/document.ts';
import { figureAddress } from '../../src/domain/figure-address.ts';
import type { FigureLineage, Lineage } from '../../src/domain/lineage.ts';
import { rowKey, type PublishedRow } from '../../src/domain/row.ts';
import { inEachLanguage } from './cite.ts';
import { idsOf } from './figure-keys.ts';
import { formulaOf, restsOn, type RowsByKey } from './formula.ts';
import type { ExportedFile, Shelf } from './shelf.ts';
import { sourcesOf } from './used-sources.ts';
import { withLines } from './with-lines.ts';

type Documents = readonly IndicatorDocument[];

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
  // Sums over areas that the project made are computed too.
  if (document.computed || row.data_kind === 'computed') return 'computed';
  return own.some(({ kind }) => kind === 'records') ? 'records' : 'published';
}

function figureLineage(
  document: IndicatorDocument,
  row: PublishedRow,
  rows: RowsByKey,
  datasets: readonly DatasetEntry[],
): FigureLineage {
  const { id } = document;
  const parts = restsOn(document, row, rows);
  const own = [[id, row] as const, ...parts].flatMap(([indicator, part]) =>
    datasetsOf(indicator, part, datasets),
  );
  return {
    id: figureAddress(row),
    key: rowKey(id, row),
    value: row.value,
    status: row.status,
    qualifier: row.qualifier,
    data_kind: row.data_kind,
    ends: endOf(document, row, own),
    datasets: [...new Set(own.map((dataset) => dataset.id))],
    sources: idsOf([row.source]),
    evidence: row.evidence,
    caveats: idsOf([row.caveat]),
    formula: formulaOf(document, row, rows),
    method: row.method ?? '',
  };
}

function lineageOf(shelf: Shelf, document: IndicatorDocument, rows: RowsByKey): Lineage {
  const { index, edition, synthetic } = shelf;
  const { id, name } = document;
  const figures = document.rows.map((row) => figureLineage(document, row, rows, edition.datasets));
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
  const rows = rowsByKey(documents);
  return documents.map((document) => {
    const lineage = lineageOf(shelf, document, rows);
    return {
      path: `${shelf.folder}lineage/${document.id}.json`,
      content: withLines(lineage, 'figures', lineage.figures),
    };
  });
}
