import { describe, expect, it } from 'vitest';
import { lineageFiles } from '../../../scripts/export/lineage.ts';
import { recordsOf } from '../../../scripts/export/records-of.ts';
import type { Shelf } from '../../../scripts/export/shelf.ts';
import { LineageSchema, type FigureLineage, type Lineage } from '../../../src/domain/lineage.ts';
import { rowKey, type PublishedRow } from '../../../src/domain/row.ts';
import { publishExamples, shelvesOf } from '../../support/exported.ts';

const shelves = shelvesOf(publishExamples());

function lineages(shelf: Shelf): Lineage[] {
  return lineageFiles(shelf).map(({ content }) => LineageSchema.parse(JSON.parse(String(content))));
}

function edition(folder: string): { readonly shelf: Shelf; readonly all: readonly Lineage[] } {
  const shelf = shelves.find((one) => one.folder === folder);
  if (!shelf) throw new Error(`${folder} is not published`);
  return { shelf, all: lineages(shelf) };
}

const latest = edition('latest/');
const examples = edition('examples/');

function figuresOf({ all }: typeof latest, indicator: string): readonly FigureLineage[] {
  return all.find((one) => one.indicator === indicator)?.figures ?? [];
}

describe.each([
  ['latest/', latest],
  ['examples/', examples],
])('lineage of %s', (folder, { shelf, all }) => {
  it('has every figure once, under an address of its own', () => {
    const rows = recordsOf(shelf.table('all.csv'));
    const keys = rows.map((row) => rowKey(row['indicator'] ?? '', row as unknown as PublishedRow));
    expect(all.flatMap(({ figures }) => figures.map(({ key }) => key)).sort()).toEqual(keys.sort());
    for (const { figures } of all) expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  });

  it('stands below its edition, beside the figures', () => {
    const paths = lineageFiles(shelf).map(({ path }) => path);
    expect(paths).toEqual(shelf.edition.indicators.map(({ id }) => `${folder}lineage/${id}.json`));
  });

  it('tells of every dataset and source that it names', () => {
    for (const { figures, datasets, sources } of all) {
      const known = new Set([...datasets, ...sources].map(({ id }) => id));
      const named = figures.flatMap((figure) => [...figure.datasets, ...figure.sources]);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

describe('lineage', () => {
  it('computes again what it says is computed, from rows that are published', () => {
    const byKey = new Map(
      latest.all.flatMap(({ figures }) => figures.map((figure) => [figure.key, figure] as const)),
    );
    const formulas = latest.all.flatMap(({ figures }) =>
      figures.filter(({ formula, value }) => formula?.numerator.key && value !== null),
    );
    expect(formulas.length).toBeGreaterThan(0);
    for (const { formula, value } of formulas) {
      if (!formula) continue;
      const [above, below] = [formula.numerator, formula.denominator];
      expect(byKey.get(above.key)).toMatchObject({ value: above.value, id: above.id });
      expect(byKey.get(below.key)).toMatchObject({ value: below.value, id: below.id });
      const computed = ((above.value ?? NaN) / (below.value ?? NaN)) * formula.per;
      expect(Math.abs(computed - (value ?? NaN))).toBeLessThanOrEqual(0.00005000001);
    }
  });

  it('adds up again what it says is a sum', () => {
    const byKey = new Map(
      latest.all.flatMap(({ figures }) => figures.map((figure) => [figure.key, figure] as const)),
    );
    const sums = latest.all.flatMap(({ figures }) => figures.filter(({ parts }) => parts.length > 0));
    const whole = sums.filter(({ parts }) => parts.every(({ value }) => value !== null));
    expect(whole.length).toBeGreaterThan(0);
    for (const { key, value, parts, ends } of whole) {
      expect(ends).toBe('computed');
      expect(
        parts.reduce((sum, part) => sum + (part.value ?? 0), 0),
        key,
      ).toBe(value);
      for (const part of parts) expect(byKey.get(part.key)).toMatchObject({ value: part.value, id: part.id });
    }
  });

  it('ends at the source, at the records, or at other figures', () => {
    expect(new Set(figuresOf(latest, 'offenders-repeat-share').map(({ ends }) => ends))).toEqual(
      new Set(['computed']),
    );
    expect(figuresOf(latest, 'schools').map(({ ends }) => ends)).toContain('published');
    const made = examples.all.flatMap(({ figures }) => figures.map(({ ends }) => ends));
    expect(new Set(made)).toEqual(new Set(['records']));
  });

  it('writes the formula without words of any language', () => {
    const [figure] = figuresOf(latest, 'offenders-repeat-share');
    expect(figure?.formula?.text).toBe('offenders-repeat / offenders × 100');
  });

  it('says nothing of a withheld source but its publisher and date', () => {
    const withheld = recordsOf(latest.shelf.table('sources.csv')).filter(
      (source) => source['address_status'] === 'withheld',
    );
    expect(withheld.length).toBeGreaterThan(0);
    const sources = latest.all.flatMap((one) => one.sources);
    for (const { source } of withheld)
      for (const found of sources.filter(({ id }) => id === source))
        expect(found).toMatchObject({ title: '', address: '' });
  });

  it('leads to the pages that have an address for each figure', () => {
    const [first] = latest.all;
    expect(first?.pages.en).toBe(`en/history/${first?.indicator ?? ''}/`);
  });
});
