/** Order of the rows of a table; the first is how they were published. */
export type Order = 'none' | 'descending' | 'ascending';

const NEXT: Readonly<Record<Order, Order>> = {
  none: 'descending',
  descending: 'ascending',
  ascending: 'none',
};

/** What one more press of the same head asks for. */
export function nextOrder(order: Order): Order {
  return NEXT[order];
}

/**
 * Places of the rows in the new order. Rows without a value stay last and as they were published, whichever way the
 * others go: their place must tell nothing about a withheld number.
 */
export function sortedPlaces(values: readonly (number | null)[], order: Order): readonly number[] {
  const places = values.map((_, place) => place);
  if (order === 'none') return places;
  const sign = order === 'ascending' ? 1 : -1;
  const valueAt = (place: number): number => values[place] ?? 0;
  const filled = places.filter((place) => values[place] !== null);
  const empty = places.filter((place) => values[place] === null);
  return [...filled.sort((a, b) => sign * (valueAt(a) - valueAt(b)) || a - b), ...empty];
}
