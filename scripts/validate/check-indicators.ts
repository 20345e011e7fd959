import { IndicatorSchema, type Indicator } from '../../src/domain/indicator.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Topic } from '../../src/domain/site.ts';
import { checkYaml, type YamlSource } from './check-yaml.ts';

/** A file of `indicators/`. */
export interface IndicatorSource {
  readonly id: string;
  readonly file: YamlSource;
}

/** Reads the indicator files; where `--with` has one of the same name as `--data`, it is refused. */
export function checkIndicators(
  sources: readonly IndicatorSource[],
  allowedFor: (path: string) => ReadonlySet<string>,
  problems: Problem[],
): Map<string, Indicator> {
  const indicators = new Map<string, Indicator>();
  sources.forEach(({ id, file }, i) => {
    const parsed = checkYaml(file, IndicatorSchema, allowedFor(file.path), problems);
    const first = sources.findIndex((other) => other.id === id);
    if (first === i) {
      if (parsed) indicators.set(id, { ...parsed, id });
      return;
    }
    problems.push({
      path: file.path,
      what: 'two indicators have the same id',
      found: id,
      expected: 'each id once, in the folders of --data and --with together',
      remedy: 'rename one of the two files',
    });
  });
  return indicators;
}

/** Rates before shares: what regions are compared by stands first. */
const BY_MEASURE: readonly Indicator['measure'][] = ['rate', 'share', 'index', 'count'];

/** Topic order, each computed share or rate right after its parent. */
export function inTopicOrder(
  indicators: ReadonlyMap<string, Indicator>,
  topics: readonly Topic[],
): Map<string, Indicator> {
  const ordered = new Map<string, Indicator>();
  for (const id of topics.flatMap((topic) => topic.indicators)) {
    const indicator = indicators.get(id);
    if (!indicator) continue;
    ordered.set(id, indicator);
    const children = [...indicators.values()].filter((child) => child.computed?.parent === id);
    children.sort((a, b) => BY_MEASURE.indexOf(a.measure) - BY_MEASURE.indexOf(b.measure));
    for (const child of children) ordered.set(child.id, child);
  }
  return ordered;
}
