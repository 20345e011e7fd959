/** Codes (mixed radix, last dimension fastest) of the cells that are selected in every dimension. */
export function selectedCodes(
  sizes: readonly number[],
  select: readonly (readonly number[] | null)[],
): number[] {
  let codes = [0];
  sizes.forEach((size, k) => {
    const values = select[k] ?? Array.from({ length: size }, (_, i) => i);
    codes = codes.flatMap((code) => values.map((value) => code * size + value));
  });
  return codes;
}
