import type { Published } from '../../src/domain/published.ts';

/** Figures made up by a test, which no real count stands behind. */
export function asPublished<T>(value: T): Published<T> {
  return value as Published<T>;
}
