/** Chosen values by kind: those of one kind widen the choice, those of different kinds narrow it. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** What the address of a page says; kinds and values that the page does not know are left out. */
export function choiceOf(search: string, known: Choice): Choice {
  const query = new URLSearchParams(search);
  const chosen = new Map<string, ReadonlySet<string>>();
  for (const [facet, values] of known) {
    const asked = (query.get(facet) ?? '').split(',').filter((value) => values.has(value));
    if (asked.length > 0) chosen.set(facet, new Set(asked));
  }
  return chosen;
}

/** The same as it stands in an address: `?group=confirmed,withdrawn&area=kz-31`, or nothing. */
export function searchOf(choice: Choice): string {
  const parts = [...choice].flatMap(([facet, values]) =>
    values.size === 0 ? [] : [`${facet}=${[...values].sort().join(',')}`],
  );
  return parts.length === 0 ? '' : `?${parts.sort().join('&')}`;
}

/** The choice with one value more, or with it taken back. */
export function toggled(choice: Choice, facet: string, value: string): Choice {
  const values = new Set(choice.get(facet));
  if (!values.delete(value)) values.add(value);
  const next = new Map(choice);
  if (values.size === 0) next.delete(facet);
  else next.set(facet, values);
  return next;
}

/** Is a row meant? `facets` is what it says of itself: `group.confirmed area.kz-31`. */
export function isMeant(facets: ReadonlySet<string>, choice: Choice): boolean {
  return [...choice].every(([facet, values]) => [...values].some((value) => facets.has(`${facet}.${value}`)));
}

/** How many rows would be meant if of this kind only that value were chosen, and of the other kinds what is chosen now. */
export function countWith(
  rows: readonly ReadonlySet<string>[],
  choice: Choice,
  facet: string,
  value: string,
): number {
  const asked = new Map(choice).set(facet, new Set([value]));
  return rows.filter((facets) => isMeant(facets, asked)).length;
}
