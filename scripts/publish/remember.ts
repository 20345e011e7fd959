/** Computes a text once for each key: most parts of a row repeat from row to row. */
export function remember(compute: (key: string) => string): (key: string) => string {
  const known = new Map<string, string>();
  return (key) => {
    const hit = known.get(key);
    if (hit !== undefined) return hit;
    const text = compute(key);
    known.set(key, text);
    return text;
  };
}
