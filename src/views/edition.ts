import type { IndexDocument } from '../domain/document.ts';

/** A set of published files with pages of its own: real figures, or made-up ones. */
export interface Edition {
  /** Folder of its files below `/data/v1/`. */
  readonly files: 'latest/' | 'examples/';
  /** Path of its indicators below the language. */
  readonly pages: 'indicators/' | 'examples/';
  /** Every figure is made up, and everything that shows one says so. */
  readonly isSynthetic: boolean;
}

export const LATEST: Edition = { files: 'latest/', pages: 'indicators/', isSynthetic: false };
export const EXAMPLES: Edition = { files: 'examples/', pages: 'examples/', isSynthetic: true };

/** True where made-up examples were taken in; `npm run build` and releases never do. */
export function hasExamples({ files }: Pick<IndexDocument, 'files'>): boolean {
  return files.some(({ path }) => path === `${EXAMPLES.files}index.json`);
}
