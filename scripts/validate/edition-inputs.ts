import type { Input } from '../../src/domain/input.ts';
import type { Tables } from '../../src/domain/tables.ts';

export interface EditionInput {
  /** Folder below `v1/`. */
  readonly folder: 'latest/' | 'examples/';
  readonly input: Input;
}

function indicatorsWithFigures({ datasets, records, indicators }: Input): ReadonlySet<string> {
  const counted = new Set([
    ...datasets.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)),
    ...records.flatMap((one) => one.records.tables.map(({ indicator }) => indicator)),
  ]);
  const computed = [...indicators.values()].filter(
    (one) => one.computed !== undefined && counted.has(one.computed.numerator.indicator),
  );
  return new Set([...counted, ...computed.map(({ id }) => id)]);
}

/** Sources and caveats that stand beside some figure or indicator. */
function papersUsed({ datasets, records, indicators }: Input): ReadonlySet<string> {
  return new Set([
    ...datasets.flatMap(({ figures }) => figures.flatMap(({ source, caveats }) => [source, ...caveats])),
    ...records.flatMap((one) => [one.records.source, ...(one.records.caveats ?? [])]),
    ...[...indicators.values()].flatMap(({ caveats }) => caveats),
  ]);
}

function withoutUnused(tables: Tables, { added, indicators, ...input }: Input): Tables {
  const papers = papersUsed({ ...input, added, indicators });
  const units = new Set([...indicators.values()].map(({ unit }) => unit));
  return {
    ...tables,
    sources: tables.sources.filter(({ source }) => !added.sources.has(source) || papers.has(source)),
    caveats: tables.caveats.filter(({ caveat }) => !added.caveats.has(caveat) || papers.has(caveat)),
    units: tables.units.filter(({ unit }) => !added.units.has(unit) || units.has(unit)),
  };
}

/** Leaves out what `--with` has added and this edition has no figures for: it must change nothing there. */
function withoutIdle(input: Input): Input {
  const { added } = input;
  const ids = [added.indicators, added.sources, added.units, added.caveats];
  if (ids.every(({ size }) => size === 0)) return input;
  const shown = indicatorsWithFigures(input);
  const isIdle = (id: string): boolean => added.indicators.has(id) && !shown.has(id);
  const indicators = new Map([...input.indicators].filter(([id]) => !isIdle(id)));
  const topics = input.topics
    .map((topic) => ({ ...topic, indicators: topic.indicators.filter((id) => !isIdle(id)) }))
    .filter((topic) => topic.indicators.length > 0);
  const used = { ...input, indicators, topics };
  return { ...used, tables: withoutUnused(input.tables, used) };
}

/**
 * Parts what is real from what is made up: synthetic datasets never meet real ones in a sum, and are published below
 * `examples/` only.
 */
export function editionInputs(input: Input): EditionInput[] {
  const part = (synthetic: boolean): Input =>
    withoutIdle({
      ...input,
      datasets: input.datasets.filter(({ dataset }) => (dataset.origin === 'synthetic') === synthetic),
      records: input.records.filter(({ records }) => (records.origin === 'synthetic') === synthetic),
    });
  const examples = part(true);
  const editions: EditionInput[] = [{ folder: 'latest/', input: part(false) }];
  if (examples.datasets.length + examples.records.length > 0) {
    editions.push({ folder: 'examples/', input: examples });
  }
  return editions;
}
