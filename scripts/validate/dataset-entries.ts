import type { DatasetEntry } from '../../src/domain/document.ts';
import type { Input } from '../../src/domain/input.ts';

function sourcesByIndicator(figures: Input['datasets'][number]['figures']): DatasetEntry['indicators'] {
  const sources = new Map<string, Set<string>>();
  for (const { indicator, source } of figures) {
    const known = sources.get(indicator) ?? new Set();
    sources.set(indicator, known.add(source));
  }
  return [...sources].map(([indicator, ids]) => ({ indicator, sources: [...ids].sort() }));
}

/** Where the figures of an edition come from, dataset by dataset: names only, no figure takes part. */
export function datasetEntries({ datasets, records }: Input): DatasetEntry[] {
  const entries: DatasetEntry[] = [
    ...datasets.map(({ dataset, figures }) => ({
      id: dataset.id,
      kind: 'figures' as const,
      origin: dataset.origin,
      title: dataset.title,
      indicators: sourcesByIndicator(figures),
    })),
    ...records.map((one) => ({
      id: one.records.id,
      kind: 'records' as const,
      origin: one.records.origin,
      title: one.records.title,
      indicators: [...new Set(one.records.tables.map(({ indicator }) => indicator))].map((indicator) => ({
        indicator,
        sources: [one.records.source],
      })),
    })),
  ];
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}
