import {
  BoundaryPapersSchema,
  type Boundaries,
  type BoundaryPapers,
  type Polygon,
} from '../../src/domain/boundaries.ts';
import { COUNTRY } from '../../src/domain/id.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { TableRecord } from '../../src/domain/tables.ts';
import { checkPolygons, membersOf, type PolygonFault } from './check-polygons.ts';
import { checkYaml, type YamlSource } from './check-yaml.ts';
import { openTopology, type LocatedFeature } from './open-topology.ts';
import type { Fault } from './problem-list.ts';

/** The boundary files as the read stage hands them over. */
export interface BoundarySources {
  readonly found: readonly string[];
  readonly files: readonly { readonly path: string; readonly value: unknown }[];
  readonly papersPath: string;
  readonly hasPapers: boolean;
  readonly papers: YamlSource | null;
}

type Areas = readonly TableRecord<'areas'>[];
type Report = (keys: readonly PropertyKey[], fault: Fault) => void;

function isOfToday(area: TableRecord<'areas'>): boolean {
  return area.valid_to === '' && area.area !== COUNTRY;
}

function codeFault(code: string, areas: Areas): Fault | null {
  const area = areas.find((candidate) => candidate.area === code);
  if (!area) {
    return {
      what: 'unknown area',
      found: code,
      expected: 'a code of reference/areas.csv, such as KZ-31',
      remedy: 'correct the code, or leave out the boundary',
    };
  }
  if (isOfToday(area)) return null;
  return {
    what: code === COUNTRY ? 'a boundary of the whole country' : 'a boundary of a former area',
    found: code,
    expected: 'boundaries of the areas of today (valid_to is empty)',
    remedy: 'leave out the boundary',
  };
}

/** The code as `properties.area`, or else as the feature's `id`. */
function codeOf({ feature }: LocatedFeature): {
  readonly key: readonly PropertyKey[];
  readonly code: unknown;
} {
  const { id, properties } = membersOf(feature);
  const { area } = membersOf(properties);
  return area === undefined || area === null
    ? { key: id === undefined ? ['properties'] : ['id'], code: id }
    : { key: ['properties', 'area'], code: area };
}

function noCode({ feature }: LocatedFeature): Fault {
  const { id, properties } = membersOf(feature);
  return {
    what: 'the boundary names no area',
    found: JSON.stringify(id ?? properties ?? ''),
    expected: 'a code such as KZ-31 as property "area", or as "id"',
    remedy: 'add the code of the area',
  };
}

function checkFeatures(
  features: readonly LocatedFeature[],
  areas: Areas,
  report: Report,
): Map<string, readonly Polygon[]> {
  const found = new Map<string, readonly Polygon[]>();
  const first = new Map<string, string>();
  for (const located of features) {
    const { keys, feature } = located;
    const { key, code } = codeOf(located);
    const faults: PolygonFault[] = [];
    const polygons = checkPolygons(membersOf(feature)['geometry'], faults);
    for (const fault of faults) report([...keys, ...fault.keys], fault);
    if (typeof code !== 'string' || code === '') {
      report([...keys, ...key], noCode(located));
      continue;
    }
    const fault = codeFault(code, areas);
    if (fault) report([...keys, ...key], fault);
    const earlier = first.get(code);
    if (earlier !== undefined) {
      report([...keys, ...key], {
        what: `the area stands twice (first as ${earlier})`,
        found: code,
        expected: 'each area once',
        remedy: 'put all parts of the area into one MultiPolygon',
      });
    }
    first.set(code, earlier ?? keys.join('.'));
    found.set(code, polygons);
  }
  return found;
}

function featuresOf(value: unknown, report: Report): readonly LocatedFeature[] | null {
  const { type, features } = membersOf(value);
  if (type === 'FeatureCollection' && Array.isArray(features))
    return features.map((feature: unknown, i) => ({ keys: ['features', i], feature }));
  if (type === 'Topology') {
    const faults: (Fault & { keys: readonly PropertyKey[] })[] = [];
    const located = openTopology(value, faults);
    for (const fault of faults) report(fault.keys, fault);
    return located.length === 0 && faults.length > 0 ? null : located;
  }
  report(['type'], {
    what: 'the file holds no collection of boundaries',
    found: typeof type === 'string' ? type : '',
    expected: 'a FeatureCollection (GeoJSON) or a Topology (TopoJSON)',
    remedy: 'export the boundaries of all areas into one such file',
  });
  return null;
}

function checkFile(
  { path, value }: BoundarySources['files'][number],
  areas: Areas,
  problems: Problem[],
): Map<string, readonly Polygon[]> {
  const report: Report = (keys, { what, found, expected, remedy }) => {
    const field = keys.length > 0 ? { field: keys.map(String).join('.') } : {};
    problems.push({ path, ...field, what, found, expected, remedy });
  };
  const features = featuresOf(value, report);
  if (features === null) return new Map();
  const found = checkFeatures(features, areas, report);
  for (const { area } of areas.filter(isOfToday)) {
    if (found.has(area)) continue;
    report([], {
      what: 'an area has no boundary',
      found: area,
      expected: 'a boundary for every area of today',
      remedy: 'add the boundary; where the file is older than the areas, take a newer one',
    });
  }
  return found;
}

function checkPresence({ found, hasPapers, papersPath }: BoundarySources, problems: Problem[]): void {
  const [first, ...others] = found;
  if (first !== undefined && others.length > 0) {
    problems.push({
      path: first,
      what: 'there are several boundary files',
      found: found.map((path) => path.slice(path.lastIndexOf('/') + 1)).join(', '),
      expected: 'one of them',
      remedy: 'delete the others',
    });
  }
  if (first !== undefined && !hasPapers) {
    problems.push({
      path: papersPath,
      what: 'the file is missing',
      found: '',
      expected: 'who published the boundaries, and under which licence (see data/README.md)',
      remedy: 'add the file: without a licence no map is drawn',
    });
  }
  if (first === undefined && hasPapers) {
    problems.push({
      path: papersPath,
      what: 'there is no boundary file beside it',
      found: '',
      expected: 'boundaries.geojson, boundaries.topojson or boundaries.json',
      remedy: 'add the boundaries, or delete this file',
    });
  }
}

function checkPapers(
  { papers }: BoundarySources,
  allowedFor: (path: string) => ReadonlySet<string>,
  problems: Problem[],
): BoundaryPapers | null {
  return papers ? checkYaml(papers, BoundaryPapersSchema, allowedFor(papers.path), problems) : null;
}

/** Types the boundaries of the areas and their papers; `null` where there are none, which is no problem. */
export function checkBoundaries(
  sources: BoundarySources,
  areas: Areas,
  allowedFor: (path: string) => ReadonlySet<string>,
  problems: Problem[],
): Boundaries | null {
  checkPresence(sources, problems);
  const papers = checkPapers(sources, allowedFor, problems);
  // Without the table of areas, which is a problem of its own, no code can be known.
  if (areas.length === 0) return null;
  const [polygons] = sources.files.map((file) => checkFile(file, areas, problems));
  return papers && polygons ? { papers, areas: polygons } : null;
}
