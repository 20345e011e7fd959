import type { Dataset } from '../../src/domain/dataset.ts';
import { formatBreakdown, parseBreakdown, type Figure } from '../../src/domain/figure.ts';
import { COUNTRY } from '../../src/domain/id.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Territory } from '../../src/domain/territory.ts';
import type { LocatedFigures } from './check-figures.ts';
import { FileProblems } from './problem-list.ts';

type Additive = NonNullable<Dataset['additive']>[number];

interface Sum {
  total?: { readonly figure: Figure; readonly file: LocatedFigures; readonly row: number };
  readonly parts: Figure[];
}

/** The key of the total a figure belongs to, and whether the figure is that total. */
function placeInSum(figure: Figure, over: string): { readonly key: string; readonly isTotal: boolean } {
  const { indicator, period, area, sex, age_group, breakdown } = figure;
  const rest = (parts: readonly string[]): string => [indicator, period.text, ...parts].join('|');
  if (over === 'area') return { key: rest([sex, age_group, breakdown]), isTotal: area === COUNTRY };
  if (over === 'sex') return { key: rest([area, age_group, breakdown]), isTotal: sex === '' };
  if (over === 'age_group') return { key: rest([area, sex, breakdown]), isTotal: age_group === '' };
  const dimensions = new Map(parseBreakdown(breakdown));
  const isTotal = !dimensions.delete(over);
  return { key: rest([area, sex, age_group, formatBreakdown(dimensions)]), isTotal };
}

function collect(files: readonly LocatedFigures[], rule: Additive): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const file of files) {
    file.figures.forEach((figure, i) => {
      if (figure.indicator !== rule.indicator || rule.periods?.includes(figure.period.text) === false) return;
      const { key, isTotal } = placeInSum(figure, rule.over);
      const sum = sums.get(key) ?? { parts: [] };
      if (isTotal) sum.total = { figure, file, row: file.rows[i] ?? 0 };
      else sum.parts.push(figure);
      sums.set(key, sum);
    });
  }
  return sums;
}

/** Former areas stand beside their parts in some tables; counted once, by the whole. */
function withoutParts(parts: readonly Figure[], over: string, territory: Territory): readonly Figure[] {
  if (over !== 'area') return parts;
  return parts.filter(
    (part) => !parts.some((other) => other !== part && territory.parts.get(other.area)?.includes(part.area)),
  );
}

function isExact(figure: Figure): boolean {
  return figure.qualifier === '' && figure.rounded_to === null && figure.status !== 'x';
}

function checkSum(sum: Sum, rule: Additive, problems: Problem[]): void {
  if (!sum.total || sum.parts.length === 0) return;
  const { figure, file, row } = sum.total;
  const parts = withoutParts(sum.parts, rule.over, file.context.territory);
  if (!isExact(figure) || !parts.every(isExact)) return;
  const added = parts.reduce((total, part) => total + (part.value ?? 0), 0);
  if (Math.abs(added - (figure.value ?? 0)) < 1e-9) return;
  const list = new FileProblems(file.source.path, file.source.header, problems);
  list.cell(row, file.source.header.indexOf('value'), {
    what: `the total does not equal its parts over ${rule.over} (${String(parts.length)} parts)`,
    found: String(figure.value),
    expected: String(added),
    remedy: 'correct the total or a part, or take the sum out of "additive" in dataset.yml',
  });
}

/** Totals that a dataset declares as additive equal the sum of their parts, wherever total and parts are exact. */
export function checkTotals(files: readonly LocatedFigures[], problems: Problem[]): void {
  const datasets = new Map(files.map((file) => [file.context.dataset.id, file.context.dataset]));
  for (const [id, dataset] of datasets) {
    const own = files.filter((file) => file.context.dataset.id === id);
    for (const rule of dataset.additive ?? []) {
      for (const sum of collect(own, rule).values()) checkSum(sum, rule, problems);
    }
  }
}
