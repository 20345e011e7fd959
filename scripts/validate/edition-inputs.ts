import type { Input } from '../../src/domain/input.ts';

export interface EditionInput {
  /** Folder below `v1/`. */
  readonly folder: 'latest/' | 'examples/';
  readonly input: Input;
}

/**
 * Parts what is real from what is made up: synthetic datasets never meet real ones in a sum, and are published below
 * `examples/` only.
 */
export function editionInputs(input: Input): EditionInput[] {
  const synthetic = input.datasets.filter(({ dataset }) => dataset.origin === 'synthetic');
  const real = input.datasets.filter(({ dataset }) => dataset.origin !== 'synthetic');
  const editions: EditionInput[] = [{ folder: 'latest/', input: { ...input, datasets: real } }];
  if (synthetic.length > 0) editions.push({ folder: 'examples/', input: { ...input, datasets: synthetic } });
  return editions;
}
