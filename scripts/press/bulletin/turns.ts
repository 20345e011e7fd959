/** One of each topic before a second of any, and so on; within a turn the order given. */
export function byTurns<T extends { readonly topic: string }>(items: readonly T[]): readonly T[] {
  const taken = new Map<string, number>();
  const turned = items.map((item) => {
    const turn = taken.get(item.topic) ?? 0;
    taken.set(item.topic, turn + 1);
    return { item, turn };
  });
  return turned.sort((a, b) => a.turn - b.turn).map(({ item }) => item);
}
