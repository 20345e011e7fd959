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
