import type { Indicator } from '../../src/domain/indicator.ts';
import { COUNTRY } from '../../src/domain/id.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { FEW_EVENTS } from '../../src/domain/statistics.ts';
import type { Topic } from '../../src/domain/site.ts';
import { TABLES, type TableName, type Tables } from '../../src/domain/tables.ts';
import type { CsvSource } from './check-tables.ts';
import type { YamlSource } from './check-yaml.ts';
import { FileProblems } from './problem-list.ts';

/** Columns that hold ids of another table; several ids are joined by `;`. */
const REFERENCES: readonly (readonly [TableName, string, TableName | 'indicators' | 'topics'])[] = [
  ['concordance', 'whole', 'areas'],
  ['concordance', 'part', 'areas'],
  ['neighbours', 'area', 'areas'],
  ['neighbours', 'neighbour', 'areas'],
  ['districts', 'area', 'areas'],
  ['measures', 'area', 'areas'],
  ['measures', 'ordered_by', 'bodies'],
  ['measures', 'owners', 'bodies'],
  ['measures', 'indicators', 'indicators'],
  ['statuses', 'measure', 'measures'],
  ['statuses', 'stated_by', 'bodies'],
  ['bodies', 'area', 'areas'],
  ['targets', 'measure', 'measures'],
  ['targets', 'indicator', 'indicators'],
  ['targets', 'area', 'areas'],
  ['targets', 'unit', 'units'],
  ['targets', 'source', 'sources'],
  ['institutions', 'area', 'areas'],
  ['institutions', 'institution', 'bodies'],
  ['findings', 'area', 'areas'],
  ['findings', 'body', 'bodies'],
  ['findings', 'measures', 'measures'],
  ['events', 'area', 'areas'],
  ['events', 'bodies', 'bodies'],
  ['gaps', 'area', 'areas'],
  ['gaps', 'holders', 'bodies'],
  ['gaps', 'topic', 'topics'],
  ['gaps', 'indicators', 'indicators'],
];

export interface Names {
  readonly indicators: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

function idsOf(
  tables: Tables,
  names: Names,
  target: TableName | 'indicators' | 'topics',
): ReadonlySet<string> {
  if (target === 'indicators' || target === 'topics') return names[target];
  const key: string = TABLES[target].key[0];
  return new Set(tables[target].map((record) => (record as Readonly<Record<string, string>>)[key] ?? ''));
}

const SINGULAR: Readonly<Record<string, string>> = {
  areas: 'area',
  bodies: 'body',
  caveats: 'caveat',
  indicators: 'indicator',
  measures: 'measure',
  sources: 'source',
  targets: 'target',
  topics: 'topic',
  units: 'unit',
};

function unknownFault(
  kind: string,
  found: string,
): { what: string; found: string; expected: string; remedy: string } {
  return {
    what: `unknown ${SINGULAR[kind] ?? kind}`,
    found,
    expected: `an id from the list of ${kind}`,
    remedy: 'correct the id, or add it to its list',
  };
}

/** Every id in a table stands in the table it points to. */
export function checkTableReferences(
  sources: ReadonlyMap<TableName, CsvSource>,
  tables: Tables,
  names: Names,
  problems: Problem[],
): void {
  for (const [table, column, target] of REFERENCES) {
    const source = sources.get(table);
    if (!source || tables[table].length === 0) continue;
    const ids = idsOf(tables, names, target);
    if (ids.size === 0) continue;
    const file = new FileProblems(source.path, source.header, problems);
    const at = source.header.indexOf(column);
    source.rows.slice(1).forEach((cells, i) => {
      const wanted = (cells[at] ?? '').split(';').filter((id) => id !== '');
      for (const id of wanted) if (!ids.has(id)) file.cell(i + 2, at, unknownFault(target, id));
    });
  }
}

interface IndicatorContext {
  readonly tables: Tables;
  /** Ids of all indicator files, those with problems of their own included. */
  readonly indicators: ReadonlySet<string>;
}

function references(indicator: Indicator): readonly (readonly [string, readonly string[], string])[] {
  const computed = indicator.computed;
  return [
    ['units', ['unit'], indicator.unit],
    ...indicator.caveats.map((id, i) => ['caveats', ['caveats', String(i)], id] as const),
    ...indicator.related.map((id, i) => ['indicators', ['related', String(i)], id] as const),
    ...(indicator.part_of
      ? [['indicators', ['part_of', 'indicator'], indicator.part_of.indicator] as const]
      : []),
    ...(indicator.statistics?.few_events === undefined
      ? []
      : [['caveats', ['statistics', 'few_events'], FEW_EVENTS] as const]),
    ...(indicator.plans ?? []).map(
      ({ target }, i) => ['targets', ['plans', String(i), 'target'], target] as const,
    ),
    ...(indicator.norms ?? []).flatMap(({ target, served }, i) => [
      ['targets', ['norms', String(i), 'target'], target] as const,
      ['indicators', ['norms', String(i), 'served', 'indicator'], served.indicator] as const,
    ]),
    ...(computed
      ? ([
          ['indicators', ['computed', 'numerator', 'indicator'], computed.numerator.indicator],
          ['indicators', ['computed', 'denominator', 'indicator'], computed.denominator.indicator],
          ...(computed.parent === undefined
            ? []
            : [['indicators', ['computed', 'parent'], computed.parent] as const]),
        ] as const)
      : []),
  ];
}

/** Every id in an indicator file stands in the list it points to. */
export function checkIndicatorReferences(
  file: YamlSource,
  indicator: Indicator,
  context: IndicatorContext,
  problems: Problem[],
): void {
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    units: new Set(context.tables.units.map((unit) => unit.unit)),
    caveats: new Set(context.tables.caveats.map((caveat) => caveat.caveat)),
    targets: new Set(context.tables.targets.map((target) => target.target)),
    indicators: context.indicators,
  };
  for (const [kind, keys, id] of references(indicator)) {
    // An empty list is a file that could not be read: that problem is enough. Plans there may be none.
    const isUnread = kind !== 'targets' && known[kind]?.size === 0;
    if (isUnread || known[kind]?.has(id) === true) continue;
    problems.push({
      path: file.path,
      ...file.locate(keys),
      field: keys.join('.'),
      ...unknownFault(kind, id),
    });
  }
}

/** A file of topics; that of `--with` comes after that of `--data`. */
export interface TopicsFile {
  readonly file: YamlSource;
  readonly topics: readonly Topic[];
}

function checkTopicIds(files: readonly TopicsFile[], problems: Problem[]): void {
  const seen = new Set<string>();
  for (const { file, topics } of files) {
    topics.forEach(({ id }, i) => {
      if (seen.has(id)) {
        problems.push({
          path: file.path,
          ...file.locate([i, 'id']),
          field: 'id',
          what: 'two topics have the same id',
          found: id,
          expected: 'each id once',
          remedy: 'rename one of the two',
        });
      }
      seen.add(id);
    });
  }
}

/** Each indicator stands in exactly one topic; a computed one with a parent stands in none. */
export function checkTopics(
  files: readonly TopicsFile[],
  indicators: ReadonlyMap<string, Indicator>,
  ids: ReadonlySet<string>,
  problems: Problem[],
): void {
  checkTopicIds(files, problems);
  const seen = new Set<string>();
  for (const { file, topics } of files) checkListed(file, topics, ids, seen, problems);
  for (const [id, indicator] of indicators) {
    if (seen.has(id) || indicator.computed?.parent !== undefined) continue;
    problems.push({
      path: files[0]?.file.path ?? '',
      what: 'the indicator stands in no topic',
      found: id,
      expected: 'each indicator in one topic',
      remedy: `add "${id}" to a topic`,
    });
  }
}

function checkListed(
  file: YamlSource,
  topics: readonly Topic[],
  ids: ReadonlySet<string>,
  seen: Set<string>,
  problems: Problem[],
): void {
  topics.forEach((topic, t) => {
    topic.indicators.forEach((id, i) => {
      const place = { path: file.path, ...file.locate([t, 'indicators', i]), field: topic.id };
      if (!ids.has(id)) problems.push({ ...place, ...unknownFault('indicators', id) });
      if (seen.has(id)) {
        problems.push({
          ...place,
          what: 'the indicator stands in two topics',
          found: id,
          expected: 'each indicator once',
          remedy: 'delete it from one topic',
        });
      }
      seen.add(id);
    });
  });
}

/** The country itself is an area: sums and comparisons need it. */
export function checkCountry(source: CsvSource | undefined, tables: Tables, problems: Problem[]): void {
  if (!source || tables.areas.length === 0 || tables.areas.some((area) => area.area === COUNTRY)) return;
  problems.push({
    path: source.path,
    what: 'the country is missing from the areas',
    found: '',
    expected: `a row with area ${COUNTRY} and type country`,
    remedy: 'add the row',
  });
}
