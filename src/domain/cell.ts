/**
 * What stands in one place of a published table. Four different things that look alike when they are all written as
 * "nothing": a value (zero included), a value withheld to protect people, a value nobody published, and a place
 * where no value can exist.
 */
export type Cell =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-applicable' };

/** The one-letter `status` of a cell in files: empty for a value, else `c`, `x` or `z`. */
export const STATUS_OF: Readonly<Record<Cell['kind'], '' | 'c' | 'x' | 'z'>> = {
  value: '',
  suppressed: 'c',
  missing: 'x',
  'not-applicable': 'z',
};
