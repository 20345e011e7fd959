import { tableKey, type Figure } from '../../src/domain/figure.ts';
import { COUNTRY } from '../../src/domain/id.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { LocatedFigures } from './check-figures.ts';
import { FileProblems } from './problem-list.ts';

interface Place {
  readonly figure: Figure;
  readonly file: LocatedFigures;
  readonly row: number;
}

/** Only areas that were once split can hold others, so all other figures are passed over at once. */
function wholes(files: readonly LocatedFigures[]): Place[] {
  return files.flatMap((file) =>
    file.figures.flatMap((figure, i) =>
      file.context.territory.parts.has(figure.area) ? [{ figure, file, row: file.rows[i] ?? 0 }] : [],
    ),
  );
}

function isDeclared(file: LocatedFigures, areas: readonly string[], period: string): boolean {
  const overlaps = file.context.dataset.overlaps ?? [];
  return overlaps.some((entry) => areas.includes(entry.area) && entry.periods.includes(period));
}

/** Two areas of which one lies in the other may not stand in one period: their sum would count people twice. */
export function checkOverlaps(files: readonly LocatedFigures[], problems: Problem[]): void {
  const byGroup = Map.groupBy(wholes(files), ({ figure }) => tableKey(figure));
  if (byGroup.size === 0) return;
  for (const file of files) {
    const list = new FileProblems(file.source.path, file.source.header, problems);
    file.figures.forEach((figure, i) => {
      if (figure.area === COUNTRY) return;
      for (const whole of byGroup.get(tableKey(figure)) ?? []) {
        const areas = [whole.figure.area, figure.area];
        const inside =
          figure.area !== whole.figure.area && file.context.territory.overlap(...(areas as [string, string]));
        if (!inside || [file, whole.file].some((one) => isDeclared(one, areas, figure.period.text))) continue;
        list.cell(file.rows[i] ?? 0, file.source.header.indexOf('area'), {
          what: `the area lies inside ${whole.figure.area}, which stands in the same period (${whole.file.source.path}, row ${String(whole.row)})`,
          found: figure.area,
          expected: 'areas that do not overlap in one period',
          remedy: 'delete the whole or its parts, or list the overlap with its reason in dataset.yml',
        });
      }
    });
  }
}
