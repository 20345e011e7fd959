import { describe, expect, it } from 'vitest';
import { isExported, isWrittenAgain } from '../../../scripts/export/own-files.ts';

describe('files of export', () => {
  it.each([
    'latest/all.json',
    'latest/all.zip',
    'latest/indicators/schools.xlsx',
    'latest/indicators/schools.csl.json',
    'latest/indicators/schools.csv-metadata.json',
    'latest/lineage/schools.json',
    'latest/regions/kz-31.json',
    'latest/topics/crime.json',
    'latest/dcat.jsonld',
    'latest/CITATION.cff',
    'examples/all.parquet',
    'history/schools.json',
  ])('%s is dropped before a second run', (path) => {
    expect(isExported(path)).toBe(true);
  });

  it.each([
    'audit.json',
    'changes.csv',
    'changes.json',
    'index.json',
    'latest/all.csv',
    'latest/areas.json',
    'latest/boundaries.geojson',
    'latest/datapackage.json',
    'latest/indicators/schools.json',
    'latest/SHA256SUMS',
    'r/2026-08/all.bib',
    'r/2026-08/lineage/schools.json',
  ])('%s is not', (path) => {
    expect(isExported(path)).toBe(false);
  });

  it('those that tell of all files or lack columns are written again, but for releases', () => {
    const again = [
      'index.json',
      'latest/SHA256SUMS',
      'latest/datapackage.json',
      'examples/index.json',
      'latest/indicators/schools.json',
    ];
    expect(again.filter(isWrittenAgain)).toEqual(again);
    expect(['r/2026-08/SHA256SUMS', 'latest/all.csv'].map(isWrittenAgain)).toEqual([false, false]);
  });
});
