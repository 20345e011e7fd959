import { rowKey, type PublishedFigure } from '../../src/domain/row.ts';

interface Masked {
  readonly folder: string;
  readonly figures: readonly PublishedFigure[];
}

/** Which figures are withheld, by key. */
export function maskOf(figures: readonly PublishedFigure[]): Map<string, boolean> {
  return new Map(figures.map((figure) => [rowKey(figure.indicator, figure), figure.status === 'c']));
}

/** A file with the columns `edition,key,status`, from which `--mask` makes the same tables again. */
export function maskFile(editions: readonly Masked[]): string {
  const lines = editions.flatMap(({ folder, figures }) =>
    figures.map((figure) => `${folder},${rowKey(figure.indicator, figure)},${figure.status}`),
  );
  return `${['edition,key,status', ...lines].join('\n')}\n`;
}
