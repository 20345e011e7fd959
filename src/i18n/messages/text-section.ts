/** A stretch of text under a heading. */
export interface TextSection {
  readonly heading: string;
  readonly text: readonly string[];
}
