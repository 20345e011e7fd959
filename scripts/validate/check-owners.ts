import type { Problem } from '../../src/domain/problem.ts';
import type { LocatedRecords } from './check-datasets.ts';
import type { LocatedFigures } from './check-figures.ts';

/** The figures of an indicator that is counted from records come from these records alone. */
export function checkOwners(
  files: readonly LocatedFigures[],
  datasets: readonly LocatedRecords[],
  problems: Problem[],
): void {
  const ofFigures = new Map(
    files.flatMap(({ figures, context }) =>
      figures.map(({ indicator }) => [indicator, context.dataset.id] as const),
    ),
  );
  const ofRecords = new Map<string, string>();
  for (const { records, yaml } of datasets) {
    records.tables.forEach(({ indicator }, i) => {
      const other = ofFigures.get(indicator) ?? ofRecords.get(indicator) ?? records.id;
      if (!ofRecords.has(indicator)) ofRecords.set(indicator, records.id);
      if (other === records.id) return;
      const keys = ['tables', i, 'indicator'];
      problems.push({
        path: yaml.path,
        ...yaml.locate(keys),
        field: keys.join('.'),
        what: `the dataset "${other}" has figures of this indicator too`,
        found: indicator,
        expected: 'figures of an indicator from one dataset of records, and from nothing else',
        remedy: 'count one of the two under an indicator of its own',
      });
    });
  }
}
