import type { Fields } from '../parse/csv.ts';

/** An area with everything it is called. */
export interface Area {
  readonly code: string;
  readonly type: string;
  /** Full and short names, in any language. */
  readonly names: readonly string[];
  /** Abbreviations: they mean the area only where nothing else stands beside them. */
  readonly marks: readonly string[];
}

export interface Territory {
  readonly areas: ReadonlyMap<string, Area>;
  /** Whole → parts, for areas that were split and for regions with districts. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly country: string | null;
}

function named(fields: Fields, start: string): string[] {
  const values = Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith(start) && value !== '' ? [value] : [],
  );
  return [...new Set(values)];
}

function toArea(fields: Fields): Area {
  const code = fields['area'] ?? '';
  return {
    code,
    type: fields['type'] ?? '',
    names: [
      ...new Set([...named(fields, 'name_'), ...named(fields, 'short_'), ...named(fields, 'area_name_')]),
    ],
    marks: named(fields, 'tile_').filter((mark) => mark.length > 1),
  };
}

function toDistrict(fields: Fields): Area {
  return { code: fields['kato'] ?? '', type: 'district', names: named(fields, 'name_'), marks: [] };
}

/** What tables of areas, of splits and of districts say; all three may be absent. */
export function buildTerritory(
  areas: readonly Fields[],
  concordance: readonly Fields[],
  districts: readonly Fields[],
): Territory {
  const known = [...areas.map(toArea), ...districts.map(toDistrict)].filter(({ code }) => code !== '');
  const parts = new Map<string, string[]>();
  const add = (whole = '', part = ''): void => {
    if (whole && part) parts.set(whole, [...(parts.get(whole) ?? []), part]);
  };
  for (const { whole, part } of concordance) add(whole, part);
  for (const { area, kato } of districts) add(area, kato);
  return {
    areas: new Map(known.map((area) => [area.code, area])),
    parts,
    country: known.find(({ type }) => type === 'country')?.code ?? null,
  };
}

/** The smallest areas that make up an area; itself where it is not divided. Districts are not gone into. */
export function leavesOf(territory: Territory, code: string): readonly string[] {
  const parts = (territory.parts.get(code) ?? []).filter(
    (part) => territory.areas.get(part)?.type !== 'district',
  );
  return parts.length === 0 ? [code] : parts.flatMap((part) => leavesOf(territory, part));
}
