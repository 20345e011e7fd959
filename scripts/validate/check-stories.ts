import type { Problem } from '../../src/domain/problem.ts';
import type { Story } from '../../src/domain/story.ts';
import type { Tables } from '../../src/domain/tables.ts';
import type { YamlSource } from './check-yaml.ts';

/** A story is about an area of the list, and has an address of its own. */
export function checkStories(
  file: YamlSource,
  stories: readonly Story[],
  { areas }: Tables,
  problems: Problem[],
): void {
  const known = new Set(areas.map(({ area }) => area));
  const seen = new Set<string>();
  stories.forEach(({ id, area }, i) => {
    const at = (field: string) => ({ path: file.path, ...file.locate([i, field]), field });
    if (known.size > 0 && !known.has(area)) {
      problems.push({
        ...at('area'),
        what: 'unknown area',
        found: area,
        expected: 'an id from the list of areas',
        remedy: 'correct the id, or add it to its list',
      });
    }
    if (seen.has(id)) {
      problems.push({
        ...at('id'),
        what: 'the story stands twice',
        found: id,
        expected: 'each id once',
        remedy: 'give one of them another id',
      });
    }
    seen.add(id);
  });
}
