/**
 * A region and a district may have the same name: of the areas that each row may be, takes one that no other row is
 * for certain.
 */
export function tellApart(rows: readonly (readonly string[])[]): string[] {
  const taken = new Set(rows.flatMap((areas) => (areas.length === 1 ? areas : [])));
  return rows.map((areas) => {
    if (areas.length <= 1) return areas[0] ?? '';
    const free = areas.find((area) => !taken.has(area)) ?? areas[0] ?? '';
    taken.add(free);
    return free;
  });
}
