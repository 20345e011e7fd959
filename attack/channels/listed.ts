import type { World } from '../facts/world.ts';

/** Districts of one region are of one level, and all regions are of another. */
function levelOf({ territory }: World, area: string): string {
  if (area === territory.country) return 'country';
  if (territory.areas.get(area)?.type !== 'district') return 'regions';
  return [...territory.parts].find(([, parts]) => parts.includes(area))?.[0] ?? '';
}

/**
 * Whether a list of areas should hold an area: it holds most of the others of its level. A list of the country alone,
 * or of regions without districts, lacks nothing.
 */
export function isListed(
  world: World,
  area: string,
  present: ReadonlySet<string>,
  all: ReadonlySet<string>,
): boolean {
  const level = levelOf(world, area);
  const peers = [...all].filter((code) => levelOf(world, code) === level);
  return peers.filter((code) => present.has(code)).length * 2 > peers.length;
}
