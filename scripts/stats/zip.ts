/** Items of two lists side by side, as many as the shorter list has. */
export function zip<A, B>(first: readonly A[], second: readonly B[]): (readonly [A, B])[] {
  return first.flatMap((one, i) => second.slice(i, i + 1).map((other) => [one, other] as const));
}
