/** Class 0–3 of a value under three rising limits; a value equal to a limit belongs to the class above it. */
export function classOf(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value >= limit).length;
}
