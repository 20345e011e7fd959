declare const published: unique symbol;

/**
 * A value that has been through disclosure control, or was computed from nothing but such values. Only
 * `scripts/protect/protect.ts` turns raw counts into it (the linter forbids the cast anywhere else); deriving and
 * publishing accept no other type.
 */
export type Published<T> = T & { readonly [published]: true };

/**
 * Computes something from a published value. The result says nothing that a reader of the published value could not
 * work out, so it is published too; `compute` must use no other figures.
 */
export function fromPublished<T, U>(value: Published<T>, compute: (value: T) => U): Published<U> {
  return compute(value) as Published<U>;
}
