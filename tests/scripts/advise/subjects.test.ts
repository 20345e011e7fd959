import { expect, it } from 'vitest';
import { subjectsOf } from '../../../scripts/advise/subjects.ts';
import type { Family } from '../../../src/domain/family.ts';
import { madeFigure, madeIndicator, smallCountry } from '../../support/figures.ts';

it('parts counts by the records they come from, else by the indicator that the others are parts of', () => {
  const indicators = new Map(
    [
      madeIndicator('cases'),
      madeIndicator('thefts', { part_of: { indicator: 'cases', split: 'kind' } }),
      madeIndicator('contacts'),
      madeIndicator('deaths'),
    ].map((one) => [one.id, one]),
  );
  const figures = ['cases', 'thefts', 'contacts', 'deaths', 'unknown'].map((indicator) =>
    madeFigure({ indicator, value: 3 }),
  );
  const [first, , third] = figures;
  if (!first || !third) throw new Error('no figures');
  const familyOf = (dataset: string, figure: typeof first): Family => ({
    dataset,
    dimensions: [],
    measures: [],
    impossible: [],
    margins: [{ figure, measure: 0, select: [] }],
  });
  const families = [familyOf('police', first), familyOf('line-111', third)];
  const subjects = subjectsOf({ figures, families, indicators, territory: smallCountry });
  const told = subjects.map(({ name, tables }) => [
    name,
    tables.figures.map(({ indicator }) => indicator),
    tables.families.map(({ dataset }) => dataset),
  ]);
  expect(told).toEqual([
    ['police', ['cases', 'thefts'], ['police']],
    ['line-111', ['contacts'], ['line-111']],
    ['deaths', ['deaths'], []],
  ]);
});
